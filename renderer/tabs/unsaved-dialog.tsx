import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface UnsavedDialogProps {
  title: string;
  onStay(): void;
  onLeave(): void;
}

/** Asked where a tab is closed whose text could not be stored; the harmless answer has the focus. */
export function UnsavedDialog({ title, onStay, onLeave }: UnsavedDialogProps) {
  const { t } = useWords();
  return (
    <Dialog
      title={t('app.unsavedTitle', { title })}
      role="alertdialog"
      isOpen
      onClose={onStay}
      actions={
        <>
          <Button variant="danger" onPress={onLeave}>
            {t('app.leaveUnsaved')}
          </Button>
          <Button variant="primary" autoFocus onPress={onStay}>
            {t('app.stay')}
          </Button>
        </>
      }
    >
      <p>{t('app.unsavedText')}</p>
    </Dialog>
  );
}
