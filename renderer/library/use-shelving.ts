import { useCallback, useMemo } from 'react';
import type { DocumentId } from '../../core/contract/calls.ts';
import type { TagChange } from '../../core/contract/library.ts';
import { useDocuments } from '../app/document-context.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { useMessages } from '../ui/messages-context.ts';

export interface Shelving {
  /**
   * Puts documents into the bin; what is typed in them is stored first. False where that could not be done.
   * @param title of the one, where it is said which
   */
  bin(documents: readonly DocumentId[], title?: string): Promise<boolean>;
  archive(documents: readonly DocumentId[], archived: boolean): Promise<boolean>;
  tag(changes: readonly TagChange[]): Promise<boolean>;
}

const sent = (changes: readonly TagChange[], isUndo: boolean): TagChange[] =>
  changes.map(({ tag, on, documents }) => ({ tag, on: on !== isUndo, documents }));

/** Puts documents away and in order, and offers to undo each step. */
export function useShelving(onDone: () => void): Shelving {
  const words = useWords();
  const host = useHost();
  const { sessionOf, forget } = useDocuments();
  const { say, trouble } = useMessages();

  const store = useCallback(
    async (documents: readonly DocumentId[]): Promise<boolean> => {
      for (const document of documents) {
        const session = sessionOf(document);
        if (session && !(await session.flush())) {
          const { saveError } = session.getSnapshot();
          trouble(words.error(saveError ?? { code: 'internal', params: {} }));
          return false;
        }
      }
      return true;
    },
    [sessionOf, trouble, words],
  );

  return useMemo<Shelving>(() => {
    const { t } = words;
    const undoable = (said: string, undo: () => Promise<{ readonly ok: boolean }>): void =>
      say(said, { label: t('app.undo'), run: () => void undo().then(onDone) });
    return {
      async bin(documents, title) {
        if (!(await store(documents))) return false;
        const answer = await host.call('library.bin', { documents: [...documents], binned: true });
        if (answer.ok) {
          for (const document of documents) forget(document);
          const count = documents.length;
          undoable(title === undefined ? t('library.binned', { count }) : t('bin.moved', { title }), () =>
            host.call('library.bin', { documents: [...documents], binned: false }),
          );
        } else trouble(words.error(answer.error));
        onDone();
        return answer.ok;
      },
      async archive(documents, archived) {
        const answer = await host.call('library.archive', { documents: [...documents], archived });
        if (answer.ok) {
          const changed = [...answer.value];
          const count = changed.length;
          undoable(t(archived ? 'library.archivedNow' : 'library.takenBack', { count }), () =>
            host.call('library.archive', { documents: changed, archived: !archived }),
          );
        } else trouble(words.error(answer.error));
        onDone();
        return answer.ok;
      },
      async tag(changes) {
        const answer = await host.call('library.tag', { changes: sent(changes, false) });
        if (answer.ok) {
          const made = answer.value;
          const count = new Set(made.flatMap(({ documents }) => documents)).size;
          if (count > 0)
            undoable(t('library.tagged', { count }), () =>
              host.call('library.tag', { changes: sent(made, true) }),
            );
        } else trouble(words.error(answer.error));
        onDone();
        return answer.ok;
      },
    };
  }, [words, host, store, forget, say, trouble, onDone]);
}
