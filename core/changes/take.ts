/** Taking changes back and over: the draft's segments as they are to be. */
import { rewrite, restoreSegment } from '../review/transitions.ts';
import type { SegmentComparison } from '../diff/compare.ts';
import { standingTarget, type Segment, type SegmentId } from '../model/segment.ts';
import { textChanges, withChanges } from './text-changes.ts';

/** `back`: the draft says what the newer version says, and goes back to the older; `over`: the other way round. */
export type Direction = 'back' | 'over';

/**
 * Which way single changes of a segment can go, by what the draft says of it now; null where it says what neither
 * version says, so that a single change has no place in it.
 */
export function directionOf(draft: Segment, { pairs }: SegmentComparison): Direction | null {
  const now = standingTarget(draft);
  if (draft.state === 'left-out') return null;
  if (
    isSame(
      now,
      withChanges(pairs, () => true, 'after'),
    )
  )
    return 'back';
  return isSame(
    now,
    withChanges(pairs, () => false, 'before'),
  )
    ? 'over'
    : null;
}

/**
 * The draft's segment with one change taken back or over; null where the draft no longer says what was compared.
 * @param change place in `textChanges(comparison.pairs)`
 */
export function takeChange(draft: Segment, comparison: SegmentComparison, change: number): Segment | null {
  const direction = directionOf(draft, comparison);
  if (!direction || change >= textChanges(comparison.pairs).length) return null;
  const target =
    direction === 'back'
      ? withChanges(comparison.pairs, (at) => at !== change, 'after')
      : withChanges(comparison.pairs, (at) => at === change, 'before');
  return rewrite(draft, target);
}

/**
 * Segments of the draft as another version has them, where that makes a difference. Segments that the version
 * does not have stay as they are.
 * @param only these segments; all without it
 */
export function takeSegments(
  draft: readonly Segment[],
  version: readonly Segment[],
  only?: ReadonlySet<SegmentId>,
): readonly Segment[] {
  const wanted = new Map(version.map((segment) => [segment.id, segment]));
  return draft.flatMap((segment) => {
    const from = only && !only.has(segment.id) ? undefined : wanted.get(segment.id);
    if (!from || saysTheSame(segment, from)) return [];
    return [restoreSegment(segment, from)];
  });
}

function saysTheSame(a: Segment, b: Segment): boolean {
  return (
    a.kind === b.kind &&
    a.state === b.state &&
    isSame(a.target, b.target) &&
    JSON.stringify(a.leftOut) === JSON.stringify(b.leftOut)
  );
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((paragraph, at) => paragraph === b[at]);
}
