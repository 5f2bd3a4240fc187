import { useEffect, useState } from 'react';
import type { RevisionFlags } from '../../core/contract/history.ts';
import type { RevisionId } from '../../core/model/revision.ts';
import type { Session } from '../app/session-types.ts';
import { useHost } from '../host/host-context.ts';

type Known = ReadonlyMap<RevisionId, RevisionFlags>;

/** Most revisions asked about at once. */
const AT_ONCE = 100;

/** What revisions did to the flags, as far as it is worked out; more comes by and by. */
export function useRevisionFlags(session: Session, revisions: readonly RevisionId[]): Known {
  const host = useHost();
  const [known, setKnown] = useState<Known>(new Map());
  const wanted = revisions.join(' ');

  useEffect(() => {
    let current = true;
    const ask = async () => {
      const all = wanted === '' ? [] : wanted.split(' ');
      for (let at = 0; at < all.length; at += AT_ONCE) {
        let missing = all.slice(at, at + AT_ONCE);
        while (missing.length > 0) {
          const answer = await host.call('revision.flags', { document: session.id, revisions: missing });
          // Flags are a help: without them the history is still told.
          if (!current || !answer.ok || answer.value.length === 0) return;
          const found = new Map(answer.value.map((flags) => [flags.revision, flags]));
          setKnown((before) => new Map([...before, ...found]));
          missing = missing.filter((id) => !found.has(id));
        }
      }
    };
    void ask();
    return () => {
      current = false;
    };
  }, [host, session.id, wanted]);
  return known;
}
