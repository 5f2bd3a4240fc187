/** A correction of the Arabic taken back, or made again: the whole review as it stood then. */
import type { Segment } from '../model/segment.ts';
import { drop, lostAfter, type CorrectedSegment, type FormerArabic } from './correct.ts';

/**
 * Arabic, order, English and states as of then. What the review did not have then stays with its English, left out, after what it
 * follows now: the history names it.
 * @param former Arabic that waited for another look then
 */
export function layBack(
  segments: readonly Segment[],
  then: readonly Segment[],
  former: FormerArabic,
): readonly CorrectedSegment[] {
  const now = new Map(segments.map((segment) => [segment.id, segment]));
  const lost = lostAfter(segments, new Set(then.map(({ id }) => id)));
  const dropped = (after: string | null): CorrectedSegment[] =>
    [...(lost.get(after) ?? [])].map((segment) => drop(segment, former));
  return [
    ...dropped(null),
    ...then.flatMap((segment): CorrectedSegment[] => [
      {
        segment,
        fate: JSON.stringify(now.get(segment.id)) === JSON.stringify(segment) ? 'unchanged' : 'changed',
        isMoved: false,
        before: now.get(segment.id)?.source ?? null,
        former: former.get(segment.id) ?? null,
      },
      ...dropped(segment.id),
    ]),
  ];
}
