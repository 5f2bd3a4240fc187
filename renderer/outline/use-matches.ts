import { useMemo } from 'react';
import type { SegmentId } from '../../core/model/segment.ts';
import { isNarrow, matching } from '../../core/review/segment-filter.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import type { DocumentSession } from '../review/session.ts';
import { useDesk } from './desk-state.ts';

/** The segments that the filter leaves, in the order of the text; null where nothing is filtered. */
export function useMatches(session: DocumentSession): readonly SegmentId[] | null {
  const { filter } = useDesk(session);
  const { segments, former, flags } = useSnapshot(session, 'segments', 'former', 'flags');
  return useMemo(
    () => (isNarrow(filter) ? matching({ segments, former, flags }, filter) : null),
    [filter, segments, former, flags],
  );
}
