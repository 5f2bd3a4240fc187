import { useMemo, useSyncExternalStore } from 'react';
import type { Session, SessionSnapshot } from './session-types.ts';
import { DerivedValue, SnapshotPart } from './snapshot-part.ts';

/**
 * What follows from some values of the open document. The component is drawn again when the answer is another, and
 * not each time one of the values is.
 * @param derive the same function at each call; its answer is compared as it is
 */
export function useDerived<Name extends keyof SessionSnapshot, Value extends string | number | boolean>(
  session: Session,
  derive: (part: Pick<SessionSnapshot, Name>) => Value,
  ...names: readonly [Name, ...Name[]]
): Value {
  const list = names.join(' ');
  const derived = useMemo(
    () => new DerivedValue<Name, Value>(new SnapshotPart(session, list.split(' ') as Name[]), derive),
    [session, derive, list],
  );
  return useSyncExternalStore(session.subscribe, derived.read);
}
