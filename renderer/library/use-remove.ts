import { useCallback } from 'react';
import type { DocumentSummary } from '../../core/contract/calls.ts';
import { useDocuments } from '../app/document-context.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { useMessages } from '../ui/messages-context.ts';

/** Puts a document into the bin and offers to undo that; what is typed in it is stored first. */
export function useRemove(onDone: () => void): (document: DocumentSummary) => Promise<void> {
  const words = useWords();
  const host = useHost();
  const { state, forget } = useDocuments();
  const { say, trouble } = useMessages();
  return useCallback(
    async ({ id, title }) => {
      const { t } = words;
      if (state.kind === 'open' && state.session.id === id && !(await state.session.flush())) {
        const { saveError } = state.session.getSnapshot();
        trouble(words.error(saveError ?? { code: 'internal', params: {} }));
        return;
      }
      const answer = await host.call('library.remove', { document: id });
      if (answer.ok) {
        forget(id);
        const undo = async () => {
          const back = await host.call('bin.restore', { document: id });
          if (!back.ok) trouble(words.error(back.error));
          onDone();
        };
        say(t('bin.moved', { title }), { label: t('app.undo'), run: () => void undo() });
      } else trouble(words.error(answer.error));
      onDone();
    },
    [words, host, state, forget, say, trouble, onDone],
  );
}
