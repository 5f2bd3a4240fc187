import { useEffect, useState } from 'react';
import type { SegmentHistory } from '../../core/contract/history.ts';
import { done, type Result } from '../../core/model/result.ts';
import type { RevisionId, RevisionSummary } from '../../core/model/revision.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useHost } from '../host/host-context.ts';

export interface OneHistory {
  readonly history: SegmentHistory;
  readonly revisions: ReadonlyMap<RevisionId, RevisionSummary>;
}

/** What became of a segment; null while it is read. It is read again whenever there is a new revision. */
export function useSegmentHistory(session: Session, segment: SegmentId | null): Result<OneHistory> | null {
  const host = useHost();
  const { revisions } = useSnapshot(session, 'revisions');
  const [read, setRead] = useState<{ name: string; answer: Result<OneHistory> } | null>(null);
  const name = `${segment ?? ''} ${revisions[0]?.id ?? ''}`;

  useEffect(() => {
    if (segment === null) return undefined;
    let current = true;
    void host.call('segment.history', { document: session.id, segments: [segment] }).then((answer) => {
      if (!current) return;
      const history = answer.ok ? answer.value.segments[0] : undefined;
      if (!answer.ok) setRead({ name, answer });
      else if (history) {
        const named = new Map(answer.value.revisions.map((revision) => [revision.id, revision]));
        setRead({ name, answer: done({ history, revisions: named }) });
      }
    });
    return () => {
      current = false;
    };
  }, [host, session.id, segment, name]);
  return read?.name === name ? read.answer : null;
}
