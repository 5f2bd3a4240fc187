import { useState } from 'react';
import type { NameDecision, RememberedName } from '../../core/model/name.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';

interface NameDialogProps {
  /** Null for a new one. */
  name: RememberedName | null;
  onKeep(name: NameDecision): void;
  onClose(): void;
}

/** A remembered name, written by hand. */
export function NameDialog({ name, onKeep, onClose }: NameDialogProps) {
  const { t } = useWords();
  const [english, setEnglish] = useState(name?.english ?? '');
  const [arabic, setArabic] = useState(name?.arabic.join('\n') ?? '');
  const spellings = [...new Set(arabic.split('\n').map((line) => line.trim()))].filter((line) => line !== '');
  const isWhole = english.trim() !== '' && spellings.length > 0;
  return (
    <Dialog
      title={t(name ? 'names.book.editTitle' : 'names.book.addTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button
            variant="primary"
            isDisabled={!isWhole}
            onPress={() => {
              onKeep({ ...(name && { id: name.id }), english: english.trim(), arabic: spellings });
              onClose();
            }}
          >
            {t('names.book.save')}
          </Button>
        </>
      }
    >
      <Field
        label={t('names.english')}
        value={english}
        onChange={setEnglish}
        lang="en"
        maxLength={300}
        autoFocus
      />
      <Field
        label={t('names.book.arabic')}
        hint={t('names.book.arabicHint')}
        value={arabic}
        onChange={setArabic}
        lang="ar"
        rows={4}
        maxLength={20_000}
      />
    </Dialog>
  );
}
