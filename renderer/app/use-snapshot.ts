import { useSyncExternalStore } from 'react';
import type { Session, SessionSnapshot } from './session-types.ts';

/** The open document as it is now; the component is drawn again after every change. */
export function useSnapshot(session: Session): SessionSnapshot {
  return useSyncExternalStore(
    (listener) => session.subscribe(listener),
    () => session.getSnapshot(),
  );
}
