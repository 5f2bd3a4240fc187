import { useEffect, useMemo, useState } from 'react';
import { adopt, type Incoming } from '../../core/changes/adopt.ts';
import { done, type Result } from '../../core/model/result.ts';
import type { Version } from '../../core/model/revision.ts';
import type { SideRef } from '../app/navigation-context.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useHost } from '../host/host-context.ts';
import { DRAFT, versionKey } from './version-names.ts';

/**
 * A version to compare; null while it is read. The draft is the one of this window, as it is now; a text from elsewhere
 * is laid beside it.
 * @param attempt another number reads a stored version again, after an error
 */
export function useVersion(session: Session, ref: SideRef, attempt: number): Result<Version> | null {
  const host = useHost();
  const { segments, dismissals } = useSnapshot(session, 'segments', 'dismissals');
  const [read, setRead] = useState<{ name: string; answer: Result<Version> } | null>(null);
  const key = versionKey(ref);
  const name = `${key} ${attempt}`;
  const { kind } = ref;

  useEffect(() => {
    if (kind === 'draft' || kind === 'file') return undefined;
    let current = true;
    const input =
      kind === 'document'
        ? { document: key, version: DRAFT }
        : { document: session.id, version: { kind, id: key } };
    void host.call('version.read', input).then((answer) => {
      if (current) setRead({ name: `${key} ${attempt}`, answer });
    });
    return () => {
      current = false;
    };
  }, [host, session.id, kind, key, attempt]);

  const answer = read?.name === name ? read.answer : null;
  const incoming = useMemo<Incoming | null>(() => {
    if (ref.kind === 'file') return ref.incoming;
    return ref.kind === 'document' && answer?.ok
      ? { kind: 'segments', segments: answer.value.segments }
      : null;
  }, [ref, answer]);
  const draft = useMemo(() => done<Version>({ segments, dismissals }), [segments, dismissals]);
  const adopted = useMemo(
    () => incoming && done<Version>({ segments: adopt(segments, incoming), dismissals }),
    [incoming, segments, dismissals],
  );
  if (kind === 'draft') return draft;
  return adopted ?? answer;
}
