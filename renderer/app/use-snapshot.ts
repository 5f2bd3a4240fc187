import { useMemo, useSyncExternalStore } from 'react';
import type { Session, SessionSnapshot } from './session-types.ts';
import { SnapshotPart } from './snapshot-part.ts';

/**
 * What is named of the open document, as it is now. The component is drawn again when one of these changes, and not
 * for anything else: much of the document changes with every key.
 */
export function useSnapshot<Name extends keyof SessionSnapshot>(
  session: Session,
  name: Name,
  ...others: readonly Name[]
): Pick<SessionSnapshot, Name> {
  const list = [name, ...others].join(' ');
  const part = useMemo(() => new SnapshotPart<Name>(session, list.split(' ') as Name[]), [session, list]);
  return useSyncExternalStore(session.subscribe, part.read);
}
