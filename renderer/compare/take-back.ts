import { restoreSegment } from '../../core/review/transitions.ts';
import type { Segment, SegmentId } from '../../core/model/segment.ts';

/**
 * Segments of the draft as another version has them, where that makes a difference. Segments that the version
 * does not have stay as they are.
 * @param only these segments; all without it
 */
export function takeBack(
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
    a.target.length === b.target.length &&
    a.target.every((paragraph, at) => paragraph === b.target[at]) &&
    JSON.stringify(a.leftOut) === JSON.stringify(b.leftOut)
  );
}
