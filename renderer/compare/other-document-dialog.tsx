import { useEffect, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import type { DocumentSummary } from '../../core/contract/calls.ts';
import type { Result } from '../../core/model/result.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { LoadingState } from '../ui/state.tsx';

interface OtherDocumentDialogProps {
  /** The open one. */
  document: string;
  onChoose(chosen: DocumentSummary): void;
  onClose(): void;
}

/** Which document of the library to compare with. */
export function OtherDocumentDialog({ document, onChoose, onClose }: OtherDocumentDialogProps) {
  const words = useWords();
  const { t } = words;
  const host = useHost();
  const [answer, setAnswer] = useState<Result<readonly DocumentSummary[]> | null>(null);

  useEffect(() => {
    let current = true;
    void host.call('library.list', {}).then((listed) => {
      if (current) setAnswer(listed);
    });
    return () => {
      current = false;
    };
  }, [host]);

  const others = answer?.ok ? answer.value.filter(({ id }) => id !== document) : [];
  return (
    <Dialog
      title={t('compare.otherTitle')}
      width="medium"
      isOpen
      onClose={onClose}
      actions={<Button onPress={onClose}>{t('app.cancel')}</Button>}
    >
      {answer === null && <LoadingState words={t('compare.loading')} />}
      {answer?.ok === false && <p role="alert">{words.error(answer.error)}</p>}
      {answer?.ok && others.length === 0 && <p>{t('compare.noOther')}</p>}
      <ul className="compare-others">
        {others.map((other) => (
          <li key={other.id}>
            <AriaButton className="compare-other" onPress={() => onChoose(other)}>
              <bdi>{other.title}</bdi>
              <span className="hint">{words.moment(other.updatedAt)}</span>
            </AriaButton>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
