import { useEffect, useState } from 'react';
import type { FlagCourse } from '../../core/contract/history.ts';
import type { Result } from '../../core/model/result.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useHost } from '../host/host-context.ts';

/** Open flags over the revisions; asks on until every revision is checked. Null until the first answer. */
export function useFlagCourse(session: Session): Result<FlagCourse> | null {
  const host = useHost();
  const { revisions } = useSnapshot(session, 'revisions');
  const [course, setCourse] = useState<Result<FlagCourse> | null>(null);
  const latest = revisions[0]?.id;

  useEffect(() => {
    let current = true;
    const ask = async () => {
      let missing = Infinity;
      while (current && missing > 0) {
        const answer = await host.call('history.flags', { document: session.id });
        if (!current) return;
        setCourse(answer);
        // Where a round brings nothing on, what is left cannot be checked.
        if (!answer.ok || answer.value.missing >= missing) return;
        ({ missing } = answer.value);
      }
    };
    void ask();
    return () => {
      current = false;
    };
  }, [host, session.id, latest]);
  return course;
}
