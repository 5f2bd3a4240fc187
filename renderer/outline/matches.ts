/** What the filter leaves, worked out once for everything it follows from. */
import type { SegmentId } from '../../core/model/segment.ts';
import { isNarrow, matching, type SegmentFilter } from '../../core/review/segment-filter.ts';
import type { Session, SessionSnapshot } from '../app/session-types.ts';
import { deskOf } from './desk-state.ts';

export interface Matches {
  /** In the order of the text. */
  readonly list: readonly SegmentId[];
  readonly set: ReadonlySet<SegmentId>;
}

interface Known {
  readonly filter: SegmentFilter;
  readonly from: Pick<SessionSnapshot, 'segments' | 'former' | 'flags'>;
  readonly matches: Matches;
}
const known = new WeakMap<Session, Known>();

/** The segments that the filter leaves; null where nothing is filtered. */
export function matchesOf(session: Session): Matches | null {
  const { filter } = deskOf(session).getSnapshot();
  if (!isNarrow(filter)) return null;
  const { segments, former, flags } = session.getSnapshot();
  const last = known.get(session);
  if (
    last?.filter === filter &&
    last.from.segments === segments &&
    last.from.former === former &&
    last.from.flags === flags
  )
    return last.matches;
  const list = matching({ segments, former, flags }, filter);
  const matches = { list, set: new Set(list) };
  known.set(session, { filter, from: { segments, former, flags }, matches });
  return matches;
}

/** Whether a segment is one of those that the editor goes through: what the filter leaves, or all. */
export function walksTo(session: Session): (segment: SegmentId) => boolean {
  const matches = matchesOf(session);
  return (segment) => matches === null || matches.set.has(segment);
}
