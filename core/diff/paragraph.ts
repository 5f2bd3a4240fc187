/** Word differences inside one paragraph, made to be read: few runs, whole words, white space where it belongs. */
import { changesBySentence } from './changes.ts';
import { DEFAULT_BUDGET, type DiffOptions, type Difference } from './difference.ts';
import { opsOf, type Change } from './ops.ts';
import { unitsOf, type Unit } from './units.ts';

/** What became of `before`. Applied to it, the ops give `after` to the letter. */
export function diffParagraph(before: string, after: string, options: DiffOptions = {}): Difference {
  if (before === after)
    return { ops: before === '' ? [] : [{ kind: 'same', text: before }], replaced: false };
  const old = unitsOf(before);
  const now = unitsOf(after);
  const { changes, replaced } = changesBySentence(old, now, options.budget ?? DEFAULT_BUDGET);
  return { ops: opsOf(before, after, old, now, bridge(changes, old, now)), replaced };
}

/**
 * Makes one change of neighbours that are parted by signs alone, or by one word between two longer
 * rewordings: chance matches that would chop a redline up. Additions alone (or removals alone) stay apart.
 */
function bridge(changes: readonly Change[], old: readonly Unit[], now: readonly Unit[]): readonly Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last && isChance(last, change, old, now)) {
      joined.pop();
      joined.push({ ...last, beforeEnd: change.beforeEnd, afterEnd: change.afterEnd });
    } else joined.push(change);
  }
  return joined;
}

function isChance(a: Change, b: Change, old: readonly Unit[], now: readonly Unit[]): boolean {
  const words = old.slice(a.beforeEnd, b.beforeStart).filter((unit) => unit.isWord).length;
  if (words > 1) return false;
  const [removedA, addedA] = wordsOf(a, old, now);
  const [removedB, addedB] = wordsOf(b, old, now);
  if (words === 1) return Math.min(removedA, addedA, removedB, addedB) >= 3;
  return removedA > 0 && addedA > 0 && removedB > 0 && addedB > 0;
}

function wordsOf(change: Change, old: readonly Unit[], now: readonly Unit[]): readonly [number, number] {
  const count = (units: readonly Unit[], from: number, to: number): number =>
    units.slice(from, to).filter((unit) => unit.isWord).length;
  return [count(old, change.beforeStart, change.beforeEnd), count(now, change.afterStart, change.afterEnd)];
}
