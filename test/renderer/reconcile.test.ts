import { beforeEach, expect, it } from 'vitest';
import type { CallInput, CallName, OpenDocument } from '../../core/contract/calls.ts';
import type { Host } from '../../core/contract/host.ts';
import { done, fail } from '../../core/model/result.ts';
import type { Segment } from '../../core/model/segment.ts';
import type { DraftConflict } from '../../renderer/app/session-types.ts';
import { Reconciler } from '../../renderer/review/reconcile.ts';
import { SaveQueue } from '../../renderer/review/save-queue.ts';
import { segment } from './segments.ts';

const NOTES = { stored: 'theirs', kept: 'mine' };
const base = ['a', 'b', 'c'].map((id) => segment(id, 'stored'));

/** A program with one document, and a window on it. */
function window() {
  const program = {
    version: 1,
    segments: base as readonly Segment[],
    merges: [] as CallInput<'draft.merge'>[],
  };
  const write = (changes: CallInput<'draft.save'>['changes']) => {
    program.version += 1;
    program.segments = program.segments.map((old) => {
      const change = changes.find(({ id }) => id === old.id);
      return change ? { ...old, ...change } : old;
    });
    return { draftVersion: program.version, savedAt: 1 };
  };
  const answers = {
    'document.open': () =>
      done({
        draft: { segments: program.segments, dismissals: [] },
        draftVersion: program.version,
      } as unknown as OpenDocument),
    'draft.save': (input: CallInput<'draft.save'>) =>
      input.base === program.version ? done(write(input.changes)) : fail('draft-conflict'),
    'draft.merge': (input: CallInput<'draft.merge'>) => {
      if (input.base !== program.version) return fail('draft-conflict');
      program.merges.push(input);
      return done({ ...write(input.changes), revisions: [] });
    },
  };
  const host = {
    call: (name: CallName, input: never) =>
      Promise.resolve((answers as unknown as Record<string, (given: never) => unknown>)[name]?.(input)),
  } as unknown as Host;
  let current: readonly Segment[] = base;
  const shown: { conflict: DraftConflict | null; outgrown: boolean } = { conflict: null, outgrown: false };
  const journal = { write: () => undefined, clear: () => undefined };
  const queue = new SaveQueue(host, 'doc', { version: 1, segments: base }, journal, () => undefined);
  const replace = (segments: readonly Segment[]): void => {
    current = current.map((old) => segments.find(({ id }) => id === old.id) ?? old);
    queue.add(segments);
  };
  const reconciler = new Reconciler(host, 'doc', queue, {
    current: () => current,
    replace,
    show: (conflict) => void (shown.conflict = conflict),
    follow: () => undefined,
    addRevisions: () => undefined,
    outgrown: () => void (shown.outgrown = true),
  });
  const read = (segments: readonly Segment[]) => segments.map(({ target }) => target.join('|'));
  return {
    ...{ program, queue, reconciler, shown, type: replace },
    /** What another window stores. */
    elsewhere: (id: string, text: string) => void write([{ ...segment(id, text), target: [text] }]),
    here: () => read(current),
    stored: () => read(program.segments),
  };
}

let own: ReturnType<typeof window>;
beforeEach(() => {
  own = window();
});

it('takes over what only the other window changed, and then stores its own', async () => {
  own.type([segment('a', 'mine')]);
  own.elsewhere('b', 'theirs');
  await own.reconciler.catchUp();
  expect(own.shown.conflict).toBeNull();
  expect(own.here()).toEqual(['mine', 'theirs', 'stored']);
  expect(await own.queue.flush()).toBe(true);
  expect(own.stored()).toEqual(['mine', 'theirs', 'stored']);
});

it('stores nothing until both versions of a segment were chosen from, and hands over both', async () => {
  own.type([segment('a', 'mine'), segment('c', 'only mine')]);
  own.elsewhere('a', 'theirs');
  await own.reconciler.catchUp();
  expect(own.shown.conflict).toMatchObject({ kind: 'other-window', isOpen: true, conflicts: [{ id: 'a' }] });
  expect(await own.queue.flush()).toBe(false);
  expect(await own.reconciler.resolve(new Map([['a', 'theirs']]), NOTES)).toEqual(done(null));
  expect(own.program.merges[0]).toMatchObject({
    kept: [
      { id: 'a', target: ['mine'] },
      { id: 'c', target: ['only mine'] },
    ],
    changes: [
      { id: 'a', target: ['theirs'] },
      { id: 'c', target: ['only mine'] },
    ],
  });
  expect(own.here()).toEqual(['theirs', 'stored', 'only mine']);
  expect(own.stored()).toEqual(own.here());
  expect(own.queue.pending).toBe(false);
});

it('asks again where somebody was faster once more', async () => {
  own.type([segment('a', 'mine')]);
  own.elsewhere('a', 'theirs');
  await own.reconciler.catchUp();
  own.elsewhere('a', 'theirs again');
  expect(await own.reconciler.resolve(new Map(), NOTES)).toMatchObject({ error: { code: 'draft-conflict' } });
  await expect.poll(() => own.shown.conflict?.conflicts[0]?.theirs.target).toEqual(['theirs again']);
});

it('puts text back that was left behind, after what another window stored meanwhile', async () => {
  const state = { forgotten: false };
  own.reconciler.offer({
    unsaved: { base: [segment('a', 'stored')], segments: [segment('a', 'left')], at: 5 },
    forget: () => void (state.forgotten = true),
  });
  expect(own.shown.conflict).toMatchObject({ kind: 'unsaved', at: 5 });
  own.elsewhere('b', 'theirs');
  own.type([segment('c', 'typed')]);
  expect(await own.reconciler.resolve(new Map(), NOTES)).toMatchObject({ error: { code: 'draft-conflict' } });
  expect(own.here()).toEqual(['stored', 'theirs', 'typed']);
  expect(own.shown.conflict).toMatchObject({ kind: 'unsaved' });
  expect(state.forgotten).toBe(false);
  expect(await own.reconciler.resolve(new Map(), NOTES)).toEqual(done(null));
  expect(own.stored()).toEqual(['left', 'theirs', 'typed']);
  expect(state.forgotten).toBe(true);
});

it('asks nothing of text that is stored already, and opens anew where segments changed', async () => {
  const state = { forgotten: false };
  own.reconciler.offer({
    unsaved: { base: [], segments: [segment('a', 'stored')], at: 5 },
    forget: () => void (state.forgotten = true),
  });
  expect(own.shown.conflict).toBeNull();
  expect(state.forgotten).toBe(true);
  own.program.version = 2;
  own.program.segments = [...base, segment('d', 'new')];
  await own.reconciler.catchUp();
  expect(own.shown.outgrown).toBe(true);
});
