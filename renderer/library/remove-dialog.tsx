import { useState } from 'react';
import type { DocumentSummary } from '../../core/contract/calls.ts';
import { useDocuments } from '../app/document-context.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useMessages } from '../ui/messages-context.ts';

interface RemoveDialogProps {
  document: DocumentSummary;
  onClose(): void;
  onDone(): void;
}

/** Deleting cannot be undone, so it is asked and the harmless answer has the focus. */
export function RemoveDialog({ document, onClose, onDone }: RemoveDialogProps) {
  const words = useWords();
  const { t } = words;
  const host = useHost();
  const { forget } = useDocuments();
  const { say, trouble } = useMessages();
  const [busy, setBusy] = useState(false);
  const { id, title } = document;

  const remove = async () => {
    setBusy(true);
    const answer = await host.call('library.remove', { document: id });
    if (answer.ok) {
      forget(id);
      say(t('library.removed', { title }));
      onDone();
    } else trouble(words.error(answer.error));
    onClose();
  };

  return (
    <Dialog
      title={t('library.removeTitle', { title })}
      role="alertdialog"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="danger" isDisabled={busy} onPress={() => void remove()}>
            {t('library.removeConfirm')}
          </Button>
          <Button autoFocus onPress={onClose}>
            {t('app.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('library.removeText')}</p>
    </Dialog>
  );
}
