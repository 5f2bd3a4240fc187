import { useState } from 'react';
import type { RevisionSummary } from '../../core/model/revision.ts';
import type { Session } from '../app/session-types.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { tagsOf, typedTags } from './tags.ts';
import { TagsField } from './tags-field.tsx';

interface DescribeDialogProps {
  session: Session;
  revision: RevisionSummary;
  onClose(): void;
  onDone(revision: RevisionSummary): void;
}

/** Gives a revision another name and other tags. */
export function DescribeDialog({ session, revision, onClose, onDone }: DescribeDialogProps) {
  const words = useWords();
  const { t } = words;
  const [note, setNote] = useState(revision.note);
  const [tags, setTags] = useState(typedTags(revision.tags));
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);

  const save = async () => {
    if (busy) return;
    setBusy(true);
    const answer = await session.describeRevision(revision.id, note.trim(), tagsOf(tags));
    setBusy(false);
    if (answer.ok) onDone(answer.value);
    else setProblem(words.error(answer.error));
  };
  const press = ({ key }: { key: string }) => {
    if (key === 'Enter') void save();
  };

  return (
    <Dialog
      title={t('history.describeTitle', { number: revision.number })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" isDisabled={busy} onPress={() => void save()}>
            {t('history.describeConfirm')}
          </Button>
        </>
      }
    >
      <Field
        label={t('history.note')}
        value={note}
        onChange={setNote}
        error={problem}
        maxLength={2000}
        autoFocus
        onKeyDown={press}
      />
      <TagsField value={tags} onChange={setTags} onKeyDown={press} />
    </Dialog>
  );
}
