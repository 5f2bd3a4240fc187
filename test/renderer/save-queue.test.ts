import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallInput, CallName, DraftSaved } from '../../core/contract/calls.ts';
import type { Host } from '../../core/contract/host.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import type { RevisionSummary } from '../../core/model/revision.ts';
import type { Segment } from '../../core/model/segment.ts';
import type { Journal, Unsaved } from '../../renderer/safety/journal.ts';
import { SaveQueue, type SaveReport } from '../../renderer/review/save-queue.ts';

type Saved = CallInput<'draft.save'>;

const segment = (id: string, text: string): Segment => ({
  id,
  kind: 'paragraph',
  state: 'draft',
  source: 'نص',
  target: [text],
  leftOut: null,
});

/** A host whose answers to `draft.save` the test gives, one by one. */
function line(answers: Result<DraftSaved>[]) {
  const sent: Saved[] = [];
  const host = {
    call: (name: CallName, input: unknown) => {
      expect(name).toBe('draft.save');
      sent.push(input as Saved);
      return Promise.resolve(
        answers.shift() ?? done({ draftVersion: sent.length + 1, savedAt: 5, revision: null }),
      );
    },
    onCommand: () => () => undefined,
  } as unknown as Host;
  const reports: SaveReport[] = [];
  const stored = { version: 1, segments: [segment('a', 'stored'), segment('b', 'stored')] };
  const journal: { kept: Unsaved | null } = { kept: null };
  const kept: Journal = {
    write: (unsaved) => void (journal.kept = unsaved),
    clear: () => void (journal.kept = null),
  };
  const queue = new SaveQueue(host, 'doc', stored, kept, (report) => reports.push(report));
  return { sent, reports, queue, journal };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('saving', () => {
  it('stores within a second while typing goes on, each time the newest of every segment', async () => {
    const { queue, sent, reports } = line([]);
    for (let key = 0; key < 20; key++) {
      queue.add([segment('a', `text ${key}`)]);
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(sent.length).toBeGreaterThanOrEqual(2);
    await vi.advanceTimersByTimeAsync(300);
    expect(sent.at(-1)?.changes).toEqual([
      { id: 'a', kind: 'paragraph', state: 'draft', target: ['text 19'], leftOut: null },
    ]);
    expect(sent.map(({ base }) => base)).toEqual(sent.map((_, index) => index + 1));
    expect(reports.at(-1)).toMatchObject({ saved: 'saved', savedAt: 5, draftVersion: sent.length + 1 });
  });

  it('takes along what is typed while the first change waits, between two keys', async () => {
    const { queue, sent } = line([]);
    queue.add([segment('a', 'one')]);
    await vi.advanceTimersByTimeAsync(110);
    queue.add([segment('a', 'two')]);
    expect(sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(110);
    queue.add([segment('a', 'three')]);
    await vi.advanceTimersByTimeAsync(0);
    expect(sent.map(({ changes }) => changes.map(({ target }) => target))).toEqual([[['three']]]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent).toHaveLength(1);
  });

  it('does not hurry where the last save failed', async () => {
    const { queue, sent } = line([fail('internal'), fail('internal')]);
    queue.add([segment('a', 'one')]);
    await vi.advanceTimersByTimeAsync(300);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(500);
    queue.add([segment('a', 'two')]);
    await vi.advanceTimersByTimeAsync(300);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(300);
    expect(sent).toHaveLength(2);
  });
  it('keeps what could not be stored and tries again, without losing what came meanwhile', async () => {
    const { queue, sent, reports } = line([fail('disk-full')]);
    queue.add([segment('a', 'one')]);
    await vi.advanceTimersByTimeAsync(300);
    expect(reports.at(-1)).toMatchObject({ saved: 'failed', error: { code: 'disk-full' } });
    queue.add([segment('b', 'two')]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(sent.at(-1)?.changes.map(({ id, target }) => [id, target[0]])).toEqual([
      ['a', 'one'],
      ['b', 'two'],
    ]);
    expect(reports.at(-1)?.saved).toBe('saved');
  });
  it('stops at a conflict and keeps everything', async () => {
    const { queue, sent, reports } = line([fail('draft-conflict')]);
    queue.add([segment('a', 'one')]);
    await vi.advanceTimersByTimeAsync(300);
    queue.add([segment('a', 'two')]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent.length).toBe(1);
    expect(reports.at(-1)?.saved).toBe('conflict');
    expect(queue.pending).toBe(true);
  });
  it('passes on the revision that the program made on the way', async () => {
    const revision = { id: 'r' } as RevisionSummary;
    const { queue } = line([done({ draftVersion: 2, savedAt: 5, revision })]);
    const made: RevisionSummary[] = [];
    queue.onKept((each) => made.push(each));
    queue.add([segment('a', 'one')]);
    expect(await queue.flush()).toBe(true);
    expect(made).toEqual([revision]);
  });
  it('flushes at once and says whether that worked', async () => {
    const { queue, sent } = line([fail('internal')]);
    queue.add([segment('a', 'one')]);
    expect(await queue.flush()).toBe(false);
    expect(await queue.flush()).toBe(true);
    expect(sent.length).toBe(2);
  });

  it('keeps in the journal what is typed or on its way, with what it was typed over', async () => {
    const { queue, journal } = line([fail('internal')]);
    const kept = () => ({
      base: journal.kept?.base.map(({ target }) => target[0]),
      segments: journal.kept?.segments.map(({ target }) => target[0]),
    });
    queue.add([segment('a', 'one')]);
    expect(kept()).toEqual({ base: ['stored'], segments: ['one'] });
    const flushed = queue.flush();
    queue.add([segment('b', 'two')]);
    expect(kept()).toEqual({ base: ['stored', 'stored'], segments: ['one', 'two'] });
    expect(await flushed).toBe(false);
    expect(await queue.flush()).toBe(true);
    expect(journal.kept).toBeNull();
  });
  it('goes on from another draft with what differs from it', async () => {
    const { queue, sent, reports } = line([fail('draft-conflict')]);
    queue.add([segment('a', 'mine')]);
    await vi.advanceTimersByTimeAsync(300);
    await queue.hold();
    const theirs = [segment('a', 'stored'), segment('b', 'theirs')];
    queue.rebase(7, theirs, [segment('a', 'mine'), segment('b', 'theirs')]);
    await vi.advanceTimersByTimeAsync(300);
    expect(sent.at(-1)).toMatchObject({ base: 7, changes: [{ id: 'a', target: ['mine'] }] });
    expect(reports.at(-1)?.saved).toBe('saved');
    expect(queue.stored.map(({ target }) => target[0])).toEqual(['mine', 'theirs']);
  });
});
