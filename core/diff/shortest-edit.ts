/** The shortest edit of one run of numbers into another, as jsdiff finds it (Myers 1986), within a budget. */
import { diffArrays } from 'diff';

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

/**
 * Changes in order, not touching each other; null where more than `most` numbers came or went. O((n + m) · d) with d
 * the numbers that came or went.
 */
export function shortestEdit(old: Stretch, now: Stretch, most: number): Change[] | null {
  const parts = diffArrays(listOf(old), listOf(now), { maxEditLength: most });
  // Past its edit length jsdiff gives up without an answer.
  if (!parts) return null;
  const changes: Change[] = [];
  let [before, after] = [old.start, now.start];
  for (const { count, added, removed } of parts) {
    const [gone, come] = [added ? 0 : count, removed ? 0 : count];
    if (added || removed) {
      const last = changes.at(-1);
      const joins = last?.beforeEnd === before && last.afterEnd === after;
      const [beforeStart, afterStart] = joins ? [last.beforeStart, last.afterStart] : [before, after];
      if (joins) changes.pop();
      changes.push({ beforeStart, beforeEnd: before + gone, afterStart, afterEnd: after + come });
    }
    before += gone;
    after += come;
  }
  return changes;
}

function listOf({ ids, start, end }: Stretch): number[] {
  return Array.from(ids.subarray(start, end));
}
