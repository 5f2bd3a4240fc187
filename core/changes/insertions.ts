/** Segments that only an incoming text has, with their places among those of a document. */
import type { Segment, SegmentId } from '../model/segment.ts';

export interface Insertion extends Pick<Segment, 'kind' | 'source'> {
  /** As the incoming text names it. */
  readonly id: SegmentId;
  readonly target: readonly string[];
  /** The segment of the document that it follows; null at the beginning. */
  readonly after: SegmentId | null;
}

/** In the order of the incoming text. One without Arabic has nothing to stand beside; one that is left out there stays there. */
export function insertionsOf(own: readonly Segment[], incoming: readonly Segment[]): readonly Insertion[] {
  const known = new Set(own.map(({ id }) => id));
  const found: Insertion[] = [];
  let after: SegmentId | null = null;
  for (const { id, kind, source, target, state } of incoming) {
    if (known.has(id)) after = id;
    else if (source.trim() !== '' && state !== 'left-out') found.push({ id, kind, source, target, after });
  }
  return found;
}

/** The segments with others put in, as the document is to have them. */
export function withInsertions(
  own: readonly Segment[],
  insertions: readonly { readonly after: SegmentId | null; readonly segment: Segment }[],
): readonly Segment[] {
  const following = (after: SegmentId | null): Segment[] =>
    insertions.flatMap((each) => (each.after === after ? [each.segment] : []));
  return [...following(null), ...own.flatMap((segment) => [segment, ...following(segment.id)])];
}
