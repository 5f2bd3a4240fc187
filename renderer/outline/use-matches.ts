import { useSnapshot } from '../app/use-snapshot.ts';
import type { DocumentSession } from '../review/session.ts';
import { useDesk } from './desk-state.ts';
import { matchesOf, type Matches } from './matches.ts';

/** The segments that the filter leaves; null where nothing is filtered. */
export function useMatches(session: DocumentSession): Matches | null {
  useDesk(session);
  useSnapshot(session, 'segments', 'former', 'flags');
  return matchesOf(session);
}
