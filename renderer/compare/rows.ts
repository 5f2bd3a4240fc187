import type { Comparison, SegmentComparison } from '../../core/diff/compare.ts';

/** A row of the comparison: a segment, or a run of segments that say the same, folded to one line. */
export type Row =
  | { readonly kind: 'segment'; readonly segment: SegmentComparison; readonly number: number }
  | { readonly kind: 'gap'; readonly first: number; readonly segments: readonly SegmentComparison[] };

/** Whether anything of the segment differs: words, Arabic, being left out, state or kind. */
export function differs(segment: SegmentComparison): boolean {
  return segment.status !== 'same' || segment.state !== null || segment.kind !== null;
}

/**
 * Rows in document order; segments are numbered from 1. Segments that say the same stand in gaps.
 * @param open numbers of first segments of gaps that were unfolded
 */
export function rowsOf(comparison: Comparison, open: ReadonlySet<number>): readonly Row[] {
  const rows: Row[] = [];
  let run: SegmentComparison[] = [];
  const close = (end: number): void => {
    const first = end - run.length + 1;
    if (open.has(first)) {
      run.forEach((segment, at) => rows.push({ kind: 'segment', segment, number: first + at }));
    } else if (run.length > 0) rows.push({ kind: 'gap', first, segments: run });
    run = [];
  };
  comparison.segments.forEach((segment, index) => {
    if (!differs(segment)) run.push(segment);
    else {
      close(index);
      rows.push({ kind: 'segment', segment, number: index + 1 });
    }
  });
  close(comparison.segments.length);
  return rows;
}
