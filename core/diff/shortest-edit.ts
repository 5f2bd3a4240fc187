/** The shortest edit of one run of numbers into another (Myers 1986), within a budget. */
import { larger } from './lexicon.ts';

/** Half-open runs of units: `[beforeStart, beforeEnd)` became `[afterStart, afterEnd)`. */
export interface Change {
  readonly beforeStart: number;
  readonly beforeEnd: number;
  readonly afterStart: number;
  readonly afterEnd: number;
}

/** Half-open stretch of a list of numbers. */
export interface Stretch {
  readonly ids: Int32Array;
  readonly start: number;
  readonly end: number;
}

/** Where each step of the search stood, one triangle row after another; kept between calls to spare memory. */
let trace = new Int32Array(4096);
/** How far each diagonal reaches. */
let furthest = new Int32Array(0);

/**
 * Changes in order, not touching each other; null where more than `most` numbers came or went. O((n + m) · d) with d
 * the numbers that came or went.
 */
export function shortestEdit(old: Stretch, now: Stretch, most: number): Change[] | null {
  const [lengthOld, lengthNew] = [old.end - old.start, now.end - now.start];
  const limit = Math.min(most, lengthOld + lengthNew);
  if (furthest.length < 2 * limit + 3) furthest = new Int32Array(2 * limit + 3);
  furthest.fill(0, 0, 2 * limit + 3);
  const middle = limit + 1;
  for (let depth = 0, row = 0; depth <= limit; row += depth + 1, depth++) {
    while (row + depth + 1 > trace.length) trace = larger(trace);
    for (let k = -depth, cell = row; k <= depth; k += 2, cell++) {
      let x = isDown(middle + k, k, depth)
        ? (furthest[middle + k + 1] ?? 0)
        : (furthest[middle + k - 1] ?? 0) + 1;
      let y = x - k;
      while (x < lengthOld && y < lengthNew && old.ids[old.start + x] === now.ids[now.start + y]) {
        x += 1;
        y += 1;
      }
      furthest[middle + k] = x;
      trace[cell] = x;
      if (x >= lengthOld && y >= lengthNew) return wayBack(old, now, depth, k, row);
    }
  }
  return null;
}

/** Whether the step onto diagonal `k` is an addition. */
function isDown(at: number, k: number, depth: number): boolean {
  return k === -depth || (k !== depth && (furthest[at - 1] ?? 0) < (furthest[at + 1] ?? 0));
}

function wayBack(old: Stretch, now: Stretch, lastDepth: number, lastK: number, lastRow: number): Change[] {
  const changes: Change[] = [];
  let [x, y] = [old.end - old.start, now.end - now.start];
  let open: { x: number; y: number } | null = null;
  const close = (): void => {
    if (!open) return;
    changes.push({
      beforeStart: old.start + x,
      beforeEnd: old.start + open.x,
      afterStart: now.start + y,
      afterEnd: now.start + open.y,
    });
    open = null;
  };
  for (let depth = lastDepth, k = lastK, row = lastRow; depth > 0; depth--) {
    const former = row - depth;
    // Diagonal j of the row before stands at (j + depth − 1) / 2.
    const left = k === -depth ? -1 : (trace[former + (k + depth - 2) / 2] ?? -1);
    const above = k === depth ? -1 : (trace[former + (k + depth) / 2] ?? -1);
    const down = k === -depth || (k !== depth && left < above);
    const [fromX, fromK] = down ? [above, k + 1] : [left, k - 1];
    const fromY = fromX - fromK;
    const [startX, startY] = down ? [fromX, fromY + 1] : [fromX + 1, fromY];
    if (x > startX) {
      close();
      [x, y] = [startX, startY];
    }
    open ??= { x, y };
    [x, y] = [fromX, fromY];
    k = fromK;
    row = former;
  }
  close();
  return changes.reverse();
}
