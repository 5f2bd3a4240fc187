import { useState } from 'react';
import type { isControlWith } from '../app/keys.ts';
import { withControl } from '../app/keys.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { useSignature } from '../settings/use-signature.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { useMessages } from '../ui/messages-context.ts';

/** To whom the document goes, and what they should know. */
export function HandOverDialog({ session, onClose }: { session: DocumentSession; onClose(): void }) {
  const words = useWords();
  const { t } = words;
  const { say } = useMessages();
  const signature = useSignature();
  const [to, setTo] = useState('');
  const [note, setNote] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const handOver = async (): Promise<void> => {
    const name = to.trim();
    if (isBusy || name === '') return;
    setBusy(true);
    await signature.sign();
    const done = await session.stage.handOver(name, note.trim(), t('stage.tagHandedOver'));
    setBusy(false);
    if (!done.ok) {
      setProblem(words.error(done.error));
      return;
    }
    say((now) => now.t('stage.handedOver', { to: name }));
    onClose();
  };
  const press = (event: Parameters<typeof isControlWith>[0]): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void handOver();
  };
  return (
    <Dialog
      title={t('stage.handOverTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={isBusy || to.trim() === ''}
            keys={withControl('Enter')}
            onPress={() => void handOver()}
          >
            {t('stage.handOverDo')}
          </Button>
        </>
      }
    >
      <Field
        label={t('stage.to')}
        value={to}
        onChange={setTo}
        error={problem}
        maxLength={200}
        autoFocus
        onKeyDown={press}
      />
      <Field
        label={t('stage.note')}
        hint={t('stage.noteHint')}
        rows={3}
        value={note}
        onChange={setNote}
        maxLength={2000}
        onKeyDown={press}
      />
      {signature.field(press)}
    </Dialog>
  );
}
