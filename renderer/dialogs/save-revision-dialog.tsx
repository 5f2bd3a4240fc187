import { useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import type { Session } from '../app/session-types.ts';
import { isControlWith } from '../app/keys.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import { tagsOf } from '../history/tags.ts';
import { TagsField } from '../history/tags-field.tsx';
import { useSignature } from '../settings/use-signature.tsx';
import { useMessages } from '../ui/messages-context.ts';

export function SaveRevisionDialog({ session, onClose }: { session: Session; onClose(): void }) {
  const words = useWords();
  const { t } = words;
  const { say } = useMessages();
  const signature = useSignature();
  const [note, setNote] = useState('');
  const [tags, setTags] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();

  const save = async () => {
    if (busy) return;
    setBusy(true);
    await signature.sign();
    const latest = session.getSnapshot().revisions[0];
    const answer = await session.saveRevision(note.trim(), tagsOf(tags));
    setBusy(false);
    if (answer.ok) {
      const { id, number } = answer.value;
      const named = note.trim() === '' && tags.trim() === '' ? 'history.unchanged' : 'history.named';
      say(t(id === latest?.id ? named : 'history.saved', { number }));
      onClose();
    } else setProblem(words.error(answer.error));
  };

  // The shortcut that opened the dialog, pressed again, saves.
  const press = (event: Parameters<typeof isControlWith>[0]) => {
    if (event.key === 'Enter' || isControlWith(event, 's')) void save();
  };

  return (
    <Dialog
      title={t('history.saveTitle')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" isDisabled={busy} onPress={() => void save()}>
            {busy ? t('history.savingNow') : t('history.save')}
          </Button>
        </>
      }
    >
      <Field
        label={t('history.note')}
        hint={t('history.noteHint')}
        value={note}
        onChange={setNote}
        error={problem}
        maxLength={2000}
        autoFocus
        onKeyDown={press}
      />
      <TagsField value={tags} onChange={setTags} onKeyDown={press} />
      {signature.field(press)}
    </Dialog>
  );
}
