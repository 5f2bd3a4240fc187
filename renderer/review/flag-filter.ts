/** What the list of flags can be narrowed to. */
import type { Flag, Severity } from '../../core/model/flag.ts';
import type { SegmentId } from '../../core/model/segment.ts';

export const FLAG_FILTERS = ['open', 'here', 'critical', 'major', 'minor', 'neutral', 'settled'] as const;
export type FlagFilter = (typeof FLAG_FILTERS)[number];

/** @param current the segment the editor is in */
export function matches(flag: Flag, filter: FlagFilter, current: SegmentId | null): boolean {
  if (filter === 'settled') return flag.status !== 'open';
  if (filter === 'here') return flag.place.segment === current;
  if (flag.status !== 'open') return false;
  return filter === 'open' ? flag.severity !== 'neutral' : flag.severity === (filter satisfies Severity);
}
