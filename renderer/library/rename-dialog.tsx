import { useState } from 'react';
import type { DocumentSummary } from '../../core/contract/calls.ts';
import { useDocuments } from '../app/document-context.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { useMessages } from '../ui/messages-context.ts';

interface RenameDialogProps {
  document: DocumentSummary;
  onClose(): void;
  onDone(): void;
}

export function RenameDialog({ document, onClose, onDone }: RenameDialogProps) {
  const words = useWords();
  const { t } = words;
  const host = useHost();
  const { retitle } = useDocuments();
  const { say } = useMessages();
  const [title, setTitle] = useState(document.title);
  const [problem, setProblem] = useState<string>();

  const rename = async () => {
    const trimmed = title.trim();
    if (trimmed === '') {
      setProblem(t('library.renameEmpty'));
      return;
    }
    const answer = await host.call('library.rename', { document: document.id, title: trimmed });
    if (!answer.ok) {
      setProblem(words.error(answer.error));
      return;
    }
    retitle(document.id, trimmed);
    say(t('library.renamed', { title: trimmed }));
    onDone();
    onClose();
  };

  return (
    <Dialog
      title={t('library.renameTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" onPress={() => void rename()}>
            {t('library.renameSave')}
          </Button>
        </>
      }
    >
      <Field
        label={t('library.renameLabel')}
        value={title}
        onChange={setTitle}
        error={problem}
        maxLength={300}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter') void rename();
        }}
      />
    </Dialog>
  );
}
