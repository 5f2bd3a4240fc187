/**
 * Where the same words could be said to have come (or gone) at several places, the place that reads best: a sentence
 * or a clause as a whole.
 */
import type { Two } from './changes.ts';
import { startsSentence } from './sentence-runs.ts';
import type { Change } from './shortest-edit.ts';
import type { Piece, UnitStore } from './unit-store.ts';

/** Long repetitions are not looked through. */
const FURTHEST = 60;

export function slide(two: Two, changes: readonly Change[]): readonly Change[] {
  const slid: Change[] = [];
  changes.forEach((change, at) => {
    const { beforeStart, beforeEnd, afterStart, afterEnd } = change;
    const isAddition = beforeStart === beforeEnd;
    if (!isAddition && afterStart !== afterEnd) {
      slid.push(change);
      return;
    }
    const [last, next] = [slid.at(-1), changes[at + 1]];
    // One unit stays between changes, so that they never touch.
    const room = {
      back: Math.min(FURTHEST, beforeStart - (last ? last.beforeEnd + 1 : two.before.from)),
      on: Math.min(FURTHEST, (next ? next.beforeStart - 1 : two.before.to) - beforeEnd),
    };
    const by = isAddition
      ? bestShift(two.now, two.after, afterStart, afterEnd, room)
      : bestShift(two.old, two.before, beforeStart, beforeEnd, room);
    slid.push({
      beforeStart: beforeStart + by,
      beforeEnd: beforeEnd + by,
      afterStart: afterStart + by,
      afterEnd: afterEnd + by,
    });
  });
  return slid;
}

/** How far the run `[start, end)` should shift among shifts that leave the text the same; the least that is best. */
function bestShift(
  store: UnitStore,
  piece: Piece,
  start: number,
  end: number,
  room: { readonly back: number; readonly on: number },
): number {
  const { ids } = store;
  let [best, bestRank] = [0, rankOf(store, piece, start, end)];
  const consider = (by: number): void => {
    const rank = rankOf(store, piece, start + by, end + by);
    if (rank > bestRank) [best, bestRank] = [by, rank];
  };
  for (let by = 0; by < room.on && ids[start + by] === ids[end + by]; by++) consider(by + 1);
  for (let by = 0; by < room.back && ids[start - by - 1] === ids[end - by - 1]; by++) consider(-by - 1);
  return best;
}

/** How well a run reads as a whole: from sentence to sentence, or at least parted from both neighbours by a space. */
function rankOf(store: UnitStore, piece: Piece, start: number, end: number): number {
  const isApart = (at: number): boolean =>
    at <= piece.from || at >= piece.to || (store.starts[at] ?? 0) > (store.ends[at - 1] ?? 0);
  const sentence = startsSentence(store, piece, start) && startsSentence(store, piece, end) ? 4 : 0;
  return sentence + (isApart(start) ? 1 : 0) + (isApart(end) ? 1 : 0);
}
