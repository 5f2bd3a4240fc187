import { useCallback, useEffect, useState } from 'react';
import type { DictionaryEntry } from '../../core/contract/dictionary.ts';
import { withWords } from '../../core/model/profile.ts';
import type { Session } from '../app/session-types.ts';
import { useHost } from '../host/host-context.ts';
import { useMessages } from '../ui/messages-context.ts';

export interface DictionaryChanges {
  /** In order of the alphabet; null until they are read. */
  readonly entries: readonly DictionaryEntry[] | null;
  /** False where it was refused; why has been said. */
  add(words: readonly string[]): Promise<boolean>;
  remove(words: readonly string[]): Promise<boolean>;
}

/** The words of the library, and what changes them; the open document is checked by them at once. */
export function useDictionary(session: Session | null, isRead = true): DictionaryChanges {
  const host = useHost();
  const { trouble } = useMessages();
  const [entries, setEntries] = useState<readonly DictionaryEntry[] | null>(null);

  useEffect(() => {
    if (!isRead) return undefined;
    let wanted = true;
    void host.call('dictionary.read', {}).then((read) => {
      if (!wanted) return;
      if (read.ok) setEntries(read.value);
      else trouble((now) => now.error(read.error));
    });
    return () => {
      wanted = false;
    };
  }, [host, isRead, trouble]);

  const change = useCallback(
    async (name: 'dictionary.add' | 'dictionary.remove', words: readonly string[]): Promise<boolean> => {
      const changed = await host.call(name, { words: [...words] });
      if (!changed.ok) {
        trouble((now) => now.t('spelling.failed', { error: now.error(changed.error) }));
        return false;
      }
      setEntries(changed.value);
      const known = changed.value.map(({ word }) => word);
      session?.follow({ profile: withWords(session.getSnapshot().profile, known) });
      return true;
    },
    [host, session, trouble],
  );
  return {
    entries,
    add: (words) => change('dictionary.add', words),
    remove: (words) => change('dictionary.remove', words),
  };
}
