import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface TakeBackDialogProps {
  /** Segments that will change. */
  count: number;
  version: string;
  onConfirm(): void;
  onClose(): void;
}

export function TakeBackDialog({ count, version, onConfirm, onClose }: TakeBackDialogProps) {
  const { t } = useWords();
  return (
    <Dialog
      title={t('compare.takeBackAllTitle', { count })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" autoFocus onPress={onConfirm}>
            {t('compare.confirm')}
          </Button>
        </>
      }
    >
      <p>{t('compare.takeBackAllText', { version })}</p>
    </Dialog>
  );
}
