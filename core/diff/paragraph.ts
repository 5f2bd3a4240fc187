/** Word differences inside one paragraph, made to be read: few runs, whole words, white space where it belongs. */
import { changesBySentence, type Two } from './changes.ts';
import { DEFAULT_BUDGET, type DiffOptions, type Difference, type Op } from './difference.ts';
import { Lexicon } from './lexicon.ts';
import { markMoves } from './moves.ts';
import { opsOf } from './ops.ts';
import type { Change } from './shortest-edit.ts';
import { UnitStore } from './unit-store.ts';

/** What became of `before`. Applied to it, the ops give `after` to the letter. */
export function diffParagraph(before: string, after: string, options: DiffOptions = {}): Difference {
  if (before === after)
    return { ops: before === '' ? [] : [{ kind: 'same', text: before }], replaced: false };
  const lexicon = new Lexicon();
  const [old, now] = [new UnitStore(lexicon, options), new UnitStore(lexicon, options)];
  const { ops, replaced } = diffPieces(
    { old, now, before: old.read(before), after: now.read(after) },
    options,
  );
  return { ops: markMoves([ops])[0] ?? ops, replaced };
}

export interface PieceDifference {
  readonly ops: readonly Op[];
  readonly replaced: boolean;
  /** Words that went, and that came. */
  readonly removed: number;
  readonly added: number;
}

export function diffPieces(two: Two, options: DiffOptions): PieceDifference {
  const found = changesBySentence(two, options.budget ?? DEFAULT_BUDGET);
  const changes = bridge(two, found.changes);
  let [removed, added] = [0, 0];
  for (const change of changes) {
    const [gone, come] = wordsOf(two, change);
    removed += gone;
    added += come;
  }
  return { ops: opsOf(two, changes, options), replaced: found.replaced, removed, added };
}

/**
 * Makes one change of neighbours that are parted by signs alone, or by one word between two longer
 * rewordings: chance matches that would chop a redline up. Additions alone (or removals alone) stay apart.
 */
function bridge(two: Two, changes: readonly Change[]): readonly Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    if (last && isChance(two, last, change)) {
      joined.pop();
      joined.push({ ...last, beforeEnd: change.beforeEnd, afterEnd: change.afterEnd });
    } else joined.push(change);
  }
  return joined;
}

function isChance(two: Two, a: Change, b: Change): boolean {
  if (b.beforeStart - a.beforeEnd > MOST_BETWEEN) return false;
  const words = two.old.countWords(a.beforeEnd, b.beforeStart);
  if (words > 1) return false;
  const [removedA, addedA] = wordsOf(two, a);
  const [removedB, addedB] = wordsOf(two, b);
  if (words === 1) return Math.min(removedA, addedA, removedB, addedB) >= 3;
  return removedA > 0 && addedA > 0 && removedB > 0 && addedB > 0;
}

/** More units than this between two changes are no chance. */
const MOST_BETWEEN = 12;

function wordsOf({ old, now }: Two, change: Change): readonly [number, number] {
  return [
    old.countWords(change.beforeStart, change.beforeEnd),
    now.countWords(change.afterStart, change.afterEnd),
  ];
}
