import { useState } from 'react';
import { asciiDigits } from '../../core/text/arabic.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

/** Goes to a segment by its number, in the digits of either script. */
export function GoToDialog({ session, onClose }: { session: DocumentSession; onClose(): void }) {
  const { t } = useWords();
  const { segments } = session.getSnapshot();
  const [number, setNumber] = useState('');
  const [problem, setProblem] = useState<string>();

  const go = (): void => {
    const digits = asciiDigits(number.trim());
    const segment = /^\d+$/u.test(digits) ? segments[Number(digits) - 1] : undefined;
    if (!segment) {
      setProblem(t('palette.noSegment', { last: segments.length }));
      return;
    }
    onClose();
    session.goTo(segment.id);
    // The editor can take the keyboard when the dialog has gone.
    requestAnimationFrame(() => session.focusEditor());
  };

  return (
    <Dialog
      title={t('shortcuts.goTo')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" onPress={go}>
            {t('palette.go')}
          </Button>
        </>
      }
    >
      <Field
        label={t('palette.number', { last: segments.length })}
        value={number}
        onChange={(text) => {
          setNumber(text);
          setProblem(undefined);
        }}
        error={problem}
        maxLength={9}
        autoFocus
        onKeyDown={({ key }) => {
          if (key === 'Enter') go();
        }}
      />
    </Dialog>
  );
}
