import type { Session } from '../app/session-types.ts';
import { useAskMemory } from './use-matches.ts';

/** Asks the memory as the editor goes from segment to segment; shows nothing, so that nothing is drawn for it. */
export function AskMemory({ session, active }: { session: Session; active: boolean }) {
  useAskMemory(session, active);
  return null;
}
