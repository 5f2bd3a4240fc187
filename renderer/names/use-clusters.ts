import { useCallback, useEffect, useState } from 'react';
import type { NameGroups } from '../../core/model/name.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import type { Session } from '../app/session-types.ts';
import { useHost } from '../host/host-context.ts';

export interface Grouping {
  readonly groups: NameGroups;
  /** Why they could not be read. */
  readonly error: ErrorValue | null;
  /** Keeps other groups; null where they are kept. */
  regroup(groups: NameGroups): Promise<ErrorValue | null>;
}

const NONE: NameGroups = [];

/** Has the names of the document grouped for as long as somebody looks at them. */
export function useGrouping(session: Session): Grouping {
  const host = useHost();
  const [groups, setGroups] = useState<NameGroups>(NONE);
  const [error, setError] = useState<ErrorValue | null>(null);

  useEffect(() => {
    let wanted = true;
    void host.call('names.groups', { document: session.id }).then((read) => {
      if (!wanted) return;
      if (!read.ok) return setError(read.error);
      setGroups(read.value);
      session.groupNames(read.value);
    });
    return () => {
      wanted = false;
      session.groupNames(null);
    };
  }, [host, session]);

  const regroup = useCallback(
    async (next: NameGroups) => {
      const kept = await host.call('names.group', {
        document: session.id,
        groups: next.map((group) => [...group]),
      });
      if (!kept.ok) return kept.error;
      setGroups(kept.value);
      session.groupNames(kept.value);
      return null;
    },
    [host, session],
  );
  return { groups, error, regroup };
}
