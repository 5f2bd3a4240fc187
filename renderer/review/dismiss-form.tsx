import { useState } from 'react';
import { Button as Pressable } from 'react-aria-components';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';

const REASONS = ['sound', 'name', 'style', 'quote'] as const;

interface Props {
  onDismiss(reason: string): Promise<void>;
  onCancel(): void;
  /** Turns the whole rule off for the document. */
  onTurnOff(): void;
}

/** Why a flag is no fault: one press for what is usual, a line for the rest. Enter dismisses, Escape does not. */
export function DismissForm({ onDismiss, onCancel, onTurnOff }: Props) {
  const { t } = useWords();
  const [reason, setReason] = useState('');
  return (
    <div className="dismiss-form">
      <p className="dismiss-title">{t('review.flags.dismissTitle')}</p>
      <div className="dismiss-reasons">
        {REASONS.map((id) => {
          const text = t(`review.flags.reasons.${id}`);
          return (
            <Pressable className="dismiss-reason" key={id} onPress={() => void onDismiss(text)}>
              {text}
            </Pressable>
          );
        })}
      </div>
      <Field
        label={t('review.flags.reason')}
        value={reason}
        onChange={setReason}
        maxLength={2000}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter') void onDismiss(reason.trim());
          if (event.key === 'Escape') onCancel();
        }}
      />
      <div className="dismiss-actions">
        <Button variant="quiet" onPress={onCancel}>
          {t('review.flags.cancel')}
        </Button>
        <Button onPress={() => void onDismiss(reason.trim())}>{t('review.flags.confirmDismiss')}</Button>
      </div>
      <Button variant="quiet" onPress={onTurnOff}>
        {t('rules.turnOff')}
      </Button>
    </div>
  );
}
