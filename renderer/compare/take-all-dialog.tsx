import type { Direction } from '../../core/changes/take.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';

interface TakeAllDialogProps {
  /** Segments that will change. */
  count: number;
  direction: Direction;
  version: string;
  onConfirm(): void;
  onClose(): void;
}

export function TakeAllDialog({ count, direction, version, onConfirm, onClose }: TakeAllDialogProps) {
  const { t } = useWords();
  const take = direction === 'over' ? 'takeOver' : 'takeBack';
  return (
    <Dialog
      title={t(`compare.${take}AllTitle`, { count })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" autoFocus onPress={onConfirm}>
            {t(`compare.${take}`)}
          </Button>
        </>
      }
    >
      <p>{t('compare.takeAllText', { version })}</p>
    </Dialog>
  );
}
