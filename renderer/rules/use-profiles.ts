import { useCallback, useEffect, useRef, useState } from 'react';
import type { Profiles } from '../../core/contract/calls.ts';
import { mergeProfiles, withWords, type Profile } from '../../core/model/profile.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import type { Session } from '../app/session-types.ts';
import { useHost } from '../host/host-context.ts';

export interface ProfileChanges {
  /** Null until they have been read. */
  readonly profiles: Profiles | null;
  /** Takes effect in the open document at once and is stored. */
  save(scope: keyof Profiles, profile: Profile): void;
}

/** The settings of the library and of the open document. Saves are made one after the other. */
export function useProfiles(session: Session | null, onError: (error: ErrorValue) => void): ProfileChanges {
  const host = useHost();
  const [profiles, setProfiles] = useState<Profiles | null>(null);
  const last = useRef<Promise<unknown>>(Promise.resolve());
  const document = session?.id;

  useEffect(() => {
    let wanted = true;
    void host.call('profile.read', { document }).then((read) => {
      if (!wanted) return;
      if (read.ok) setProfiles(read.value);
      else onError(read.error);
    });
    return () => {
      wanted = false;
    };
  }, [host, document, onError]);

  const save = useCallback(
    (scope: keyof Profiles, profile: Profile) => {
      if (!profiles) return;
      const next = { ...profiles, [scope]: profile };
      setProfiles(next);
      const merged = mergeProfiles(next.library, next.document);
      session?.follow({ profile: withWords(merged, session.getSnapshot().profile.words ?? []) });
      last.current = last.current.then(async () => {
        const saved = await host.call('profile.save', {
          profile: { rules: { ...profile.rules } },
          ...(scope === 'document' && document !== undefined ? { document } : {}),
        });
        if (!saved.ok) onError(saved.error);
      });
    },
    [host, document, onError, profiles, session],
  );
  return { profiles, save };
}
