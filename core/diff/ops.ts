/**
 * Changes of units written out as runs of text. Between two units that stay, the old and the new text are
 * compared as strings: white space that both have at an end stays, so that a redline strikes no space out that
 * it did not mean.
 */
import type { Two } from './changes.ts';
import type { DiffOptions, Op } from './difference.ts';
import { gapOf, keptEnds } from './gap.ts';
import { OpList } from './op-list.ts';
import type { Change } from './shortest-edit.ts';

/** `changes` in order, not touching each other; all other units of both texts are equal in pairs. */
export function opsOf(two: Two, changes: readonly Change[], options: DiffOptions): readonly Op[] {
  const { old, now, before, after } = two;
  const ops = new OpList();
  const between = (oldFrom: number, oldTo: number, newFrom: number, newTo: number): void => {
    const gone = gapOf(old, before, oldFrom, oldTo);
    const come = gapOf(now, after, newFrom, newTo);
    const { oldHead, newHead, oldTail, newTail } = keptEnds(gone, come, options);
    const [oldEnd, newEnd] = [gone.text.length - oldTail, come.text.length - newTail];
    ops.keep(gone.text.slice(0, oldHead), come.text.slice(0, newHead));
    ops.push('removed', gone.text.slice(oldHead, oldEnd));
    ops.push('added', come.text.slice(newHead, newEnd));
    ops.keep(gone.text.slice(oldEnd), come.text.slice(newEnd));
  };
  /** Units that stay, with the gaps between them. */
  const keep = (oldFrom: number, oldTo: number, newFrom: number): void => {
    const newTo = newFrom + oldTo - oldFrom;
    const was = before.text.slice(old.starts[oldFrom] ?? 0, old.ends[oldTo - 1] ?? 0);
    const is = after.text.slice(now.starts[newFrom] ?? 0, now.ends[newTo - 1] ?? 0);
    if (was === is || oldTo - oldFrom === 1) return ops.keep(was, is);
    // Somewhere in here white space (or what is to be ignored) differs; halves find it.
    const half = (oldTo - oldFrom) >> 1;
    keep(oldFrom, oldFrom + half, newFrom);
    between(oldFrom + half, oldFrom + half, newFrom + half, newFrom + half);
    keep(oldFrom + half, oldTo, newFrom + half);
  };

  let [oldFrom, newFrom] = [before.from, after.from];
  let [oldKept, newKept] = [before.from, after.from];
  for (const change of changes) {
    if (change.beforeStart > oldKept) {
      between(oldFrom, oldKept, newFrom, newKept);
      keep(oldKept, change.beforeStart, newKept);
      [oldFrom, newFrom] = [change.beforeStart, change.afterStart];
    }
    [oldKept, newKept] = [change.beforeEnd, change.afterEnd];
  }
  between(oldFrom, oldKept, newFrom, newKept);
  if (oldKept < before.to) {
    keep(oldKept, before.to, newKept);
    between(before.to, before.to, after.to, after.to);
  }
  return ops.done();
}
