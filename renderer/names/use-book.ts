import { useCallback, useEffect, useState } from 'react';
import type { NameDecision, RememberedName } from '../../core/model/name.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import type { Session } from '../app/session-types.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { useMessages } from '../ui/messages-context.ts';

export interface NameBook {
  /** In order of the alphabet; null until they have been read. */
  readonly names: readonly RememberedName[] | null;
  readonly error: ErrorValue | null;
  /** Takes effect in the open document at once; false, and said, where it could not be kept. */
  save(keep: readonly NameDecision[], remove?: readonly string[]): Promise<boolean>;
  /** Makes the names what they were: what came since goes, what went or changed comes back. */
  restore(former: readonly RememberedName[]): Promise<boolean>;
}

/** The names that editors of this library decided. */
export function useBook(session: Session | null): NameBook {
  const host = useHost();
  const words = useWords();
  const { trouble } = useMessages();
  const [names, setNames] = useState<readonly RememberedName[] | null>(null);
  const [error, setError] = useState<ErrorValue | null>(null);

  const taken = useCallback(
    (now: readonly RememberedName[]) => {
      setNames(now);
      const known = session?.getSnapshot().names;
      if (session && JSON.stringify(known) !== JSON.stringify(now)) session.follow({ names: now });
    },
    [session],
  );
  useEffect(() => {
    let wanted = true;
    void host.call('names.list', {}).then((read) => {
      if (!wanted) return;
      if (read.ok) taken(read.value);
      else setError(read.error);
    });
    return () => {
      wanted = false;
    };
  }, [host, taken]);

  const save = useCallback(
    async (keep: readonly NameDecision[], remove: readonly string[] = []) => {
      const sent = keep.map((name) => ({ ...name, arabic: [...name.arabic] }));
      const saved = await host.call('names.save', { keep: sent, remove: [...remove] });
      if (saved.ok) taken(saved.value);
      else trouble(words.t('names.notKept', { error: words.error(saved.error) }));
      return saved.ok;
    },
    [host, taken, trouble, words],
  );
  const restore = useCallback(
    async (former: readonly RememberedName[]) => {
      const now = await host.call('names.list', {});
      const known = new Map((now.ok ? now.value : []).map((name) => [name.id, JSON.stringify(name)]));
      const kept = new Set(former.map(({ id }) => id));
      return save(
        former.filter((name) => known.get(name.id) !== JSON.stringify(name)),
        [...known.keys()].filter((id) => !kept.has(id)),
      );
    },
    [host, save],
  );
  return { names, error, save, restore };
}
