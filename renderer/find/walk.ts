/** Walking what was found, in the order of the document: in a segment the Arabic first. */
import type { Hit, Search } from '../../core/find/find.ts';
import type { Place } from '../../core/model/flag.ts';
import type { Segment, SegmentId } from '../../core/model/segment.ts';

export function samePlace(a: Place, b: Place): boolean {
  return (
    a.segment === b.segment &&
    a.side === b.side &&
    a.paragraph === b.paragraph &&
    a.start === b.start &&
    a.end === b.end
  );
}

/** The first hit in a segment or after it, else the first of all. */
export function nearestHit(segments: readonly Segment[], search: Search, from: SegmentId | null): Hit | null {
  const at = Math.max(
    0,
    segments.findIndex(({ id }) => id === from),
  );
  for (const segment of [...segments.slice(at), ...segments.slice(0, at)]) {
    const hit = search(segment)[0];
    if (hit) return hit;
  }
  return null;
}

/**
 * The hit before (-1) or after (+1) a place, going round at either end.
 * @param current where to go on from, whether or not it still is a hit
 * @param from the segment to start in where there is none
 */
export function stepHit(
  segments: readonly Segment[],
  hits: readonly Hit[],
  current: Hit | null,
  from: SegmentId | null,
  by: -1 | 1,
): Hit | null {
  const order = new Map(segments.map(({ id }, index) => [id, index]));
  const keyOf = ({ segment, side, paragraph, start }: Place): readonly number[] => [
    order.get(segment) ?? 0,
    side === 'source' ? 0 : 1,
    paragraph,
    start,
  ];
  const here = current ? keyOf(current.place) : [(from === null ? 0 : order.get(from)) ?? 0, -1, 0, 0];
  return by > 0
    ? (hits.find(({ place }) => compare(keyOf(place), here) > 0) ?? hits[0] ?? null)
    : (hits.findLast(({ place }) => compare(keyOf(place), here) < 0) ?? hits.at(-1) ?? null);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
