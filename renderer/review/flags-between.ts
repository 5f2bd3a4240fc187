import type { Flag } from '../../core/model/flag.ts';
import type { SegmentId } from '../../core/model/segment.ts';

/**
 * The flags of some rows, found without looking at all others.
 * @param flags in document order
 * @param first row, 0-based
 * @param last row, with its flags
 */
export function flagsBetween(
  flags: readonly Flag[],
  first: number,
  last: number,
  rowOf: (segment: SegmentId) => number,
): readonly Flag[] {
  const from = (row: number): number => {
    let low = 0;
    let high = flags.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const flag = flags[middle];
      if (flag && rowOf(flag.place.segment) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return flags.slice(from(first), from(last + 1));
}
