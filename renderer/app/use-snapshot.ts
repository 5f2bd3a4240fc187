import { useMemo, useSyncExternalStore } from 'react';
import type { Session, SessionSnapshot } from './session-types.ts';

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

/** Some of a snapshot's values; the same object while they are the same. */
class SnapshotPart<Name extends keyof SessionSnapshot> {
  readonly #session: Session;
  readonly #names: readonly Name[];
  #last: Pick<SessionSnapshot, Name> | null = null;

  constructor(session: Session, names: readonly Name[]) {
    this.#session = session;
    this.#names = names;
  }

  readonly read = (): Pick<SessionSnapshot, Name> => {
    const now = this.#session.getSnapshot();
    const last = this.#last;
    if (last !== null && this.#names.every((name) => Object.is(last[name], now[name]))) return last;
    const values = Object.fromEntries(this.#names.map((name) => [name, now[name]]));
    return (this.#last = values as Pick<SessionSnapshot, Name>);
  };
}
