import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CallInput, CallName } from '../../core/contract/calls.ts';
import type { Host } from '../../core/contract/host.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import type { Segment } from '../../core/model/segment.ts';
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
function line(answers: Result<{ draftVersion: number; savedAt: number }>[]) {
  const sent: Saved[] = [];
  const host = {
    call: (name: CallName, input: unknown) => {
      expect(name).toBe('draft.save');
      sent.push(input as Saved);
      return Promise.resolve(answers.shift() ?? done({ draftVersion: sent.length + 1, savedAt: 5 }));
    },
    onCommand: () => () => undefined,
  } as unknown as Host;
  const reports: SaveReport[] = [];
  return { sent, reports, queue: new SaveQueue(host, 'doc', 1, (report) => reports.push(report)) };
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
  it('flushes at once and says whether that worked', async () => {
    const { queue, sent } = line([fail('internal')]);
    queue.add([segment('a', 'one')]);
    expect(await queue.flush()).toBe(false);
    expect(await queue.flush()).toBe(true);
    expect(sent.length).toBe(2);
  });
});
