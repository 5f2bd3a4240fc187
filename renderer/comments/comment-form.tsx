import { useState } from 'react';
import type { CommentKind } from '../../core/comments/comment.ts';
import type { Result } from '../../core/model/result.ts';
import { useWords } from '../i18n/use-words.ts';
import { withControl } from '../app/keys.ts';
import { Button } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { Field } from '../ui/field.tsx';

interface Props {
  readonly label: string;
  readonly action: string;
  readonly text?: string;
  /** Whether it is asked if this is a comment or a query. */
  readonly hasKind?: boolean;
  /** Failing, the form stays and says why. */
  onSend(text: string, kind: CommentKind): Promise<Result<null>>;
  onCancel(): void;
}

/** A few lines to write. Ctrl+Enter sends, Escape does not. */
export function CommentForm({ label, action, text = '', hasKind = false, onSend, onCancel }: Props) {
  const words = useWords();
  const { t } = words;
  const [value, setValue] = useState(text);
  const [kind, setKind] = useState<CommentKind>('query');
  const [isBusy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const isEmpty = value.trim() === '';

  const send = async (): Promise<void> => {
    if (isBusy || isEmpty) return;
    setBusy(true);
    const sent = await onSend(value.trim(), kind);
    if (sent.ok) return;
    setBusy(false);
    setProblem(words.error(sent.error));
  };
  return (
    <div className="comment-form" data-own-keys>
      <Field
        label={label}
        rows={3}
        value={value}
        onChange={setValue}
        error={problem}
        maxLength={10_000}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void send();
          if (event.key === 'Escape') onCancel();
        }}
      />
      {hasKind && (
        <Choice
          label={t('comments.kind')}
          labelUnseen
          value={kind}
          onChange={(next) => setKind(next)}
          options={[
            { id: 'query', label: t('comments.kinds.query') },
            { id: 'comment', label: t('comments.kinds.comment') },
          ]}
        />
      )}
      <div className="comment-buttons">
        <Button variant="quiet" onPress={onCancel}>
          {t('app.cancel')}
        </Button>
        <Button isDisabled={isEmpty || isBusy} keys={withControl('Enter')} onPress={() => void send()}>
          {action}
        </Button>
      </div>
    </div>
  );
}
