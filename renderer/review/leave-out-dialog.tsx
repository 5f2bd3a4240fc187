import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

interface Props {
  readonly number: number;
  onConfirm(reason: string): void;
  onClose(): void;
}

/** Asks why a segment is left out. */
export function LeaveOutDialog({ number, onConfirm, onClose }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  const confirm = (): void => {
    if (reason.trim() === '') return;
    onConfirm(reason.trim());
    onClose();
  };
  return (
    <Dialog
      title={t('review.leaveOutDialog.title', { number })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('review.leaveOutDialog.cancel')}</Button>
          <Button variant="primary" onPress={confirm} isDisabled={reason.trim() === ''}>
            {t('review.leaveOutDialog.confirm')}
          </Button>
        </>
      }
    >
      <Field
        label={t('review.leaveOutDialog.reason')}
        hint={t('review.leaveOutDialog.hint')}
        value={reason}
        onChange={setReason}
        maxLength={2000}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter') confirm();
        }}
      />
    </Dialog>
  );
}
