import { useEffect, useMemo, useState } from 'react';
import type { VersionRef } from '../../core/contract/calls.ts';
import { done, type Result } from '../../core/model/result.ts';
import type { Version } from '../../core/model/revision.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useHost } from '../host/host-context.ts';

/**
 * A version of the open document; null while it is read. The draft is the one of this window, as it is now.
 * @param attempt another number reads a revision again, after an error
 */
export function useVersion(session: Session, ref: VersionRef, attempt: number): Result<Version> | null {
  const host = useHost();
  const { segments, dismissals } = useSnapshot(session);
  const revision = ref.kind === 'revision' ? ref.id : null;
  const [read, setRead] = useState<{ name: string; answer: Result<Version> } | null>(null);
  const name = `${revision ?? ''} ${attempt}`;

  useEffect(() => {
    if (revision === null) return undefined;
    let current = true;
    const version = { kind: 'revision', id: revision } as const;
    void host.call('version.read', { document: session.id, version }).then((answer) => {
      if (current) setRead({ name: `${revision} ${attempt}`, answer });
    });
    return () => {
      current = false;
    };
  }, [host, session.id, revision, attempt]);

  const draft = useMemo(() => done<Version>({ segments, dismissals }), [segments, dismissals]);
  if (revision === null) return draft;
  return read?.name === name ? read.answer : null;
}
