import { useCallback } from 'react';
import type { WireStep } from '../../core/contract/correction.ts';
import type { DocumentId } from '../../core/contract/calls.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import { useDocuments } from '../app/document-context.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { useMessages } from '../ui/messages-context.ts';
import { rememberSteps, stepBeyond } from './wire-steps.ts';

/** Reads a document anew after its Arabic got another shape, says so, and lets undo reach that. */
export function useWireStep(document: DocumentId): (back: WireStep | null, said: string) => Promise<void> {
  const host = useHost();
  const { t } = useWords();
  const { reopen, sessionOf } = useDocuments();
  const { say, trouble } = useMessages();
  return useCallback(
    async (back, said) => {
      const taken = async (error: ErrorValue | null): Promise<DocumentSession | null> => {
        if (error) trouble((now) => now.error(error));
        else await reopen();
        return sessionOf(document);
      };
      const anew = await taken(null);
      if (anew) rememberSteps(anew, { undo: back, redo: null, taken, host });
      say(said, {
        label: t('app.undo'),
        run: () => {
          const there = sessionOf(document);
          if (!there || !stepBeyond(there, 'undo')) trouble((now) => now.t('correction.writtenSince'));
        },
      });
    },
    [document, host, t, reopen, sessionOf, say, trouble],
  );
}
