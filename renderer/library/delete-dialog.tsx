import { useState } from 'react';
import type { BinnedDocument } from '../../core/contract/calls.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { forgetUnsaved } from '../safety/journal.ts';
import { browserStore } from '../safety/browser-store.ts';
import { useWork } from '../safety/use-work.ts';
import { WorkLine } from '../safety/work-line.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { Switch } from '../ui/switch.tsx';

interface DeleteDialogProps {
  documents: readonly BinnedDocument[];
  onClose(): void;
  onDone(): void;
}

/** Deleting for good cannot be undone, so it is asked and the harmless answer has the focus. */
export function DeleteDialog({ documents, onClose, onDone }: DeleteDialogProps) {
  const words = useWords();
  const { t } = words;
  const host = useHost();
  const { say, note, trouble } = useMessages();
  const { work, follow } = useWork();
  const [fromBackups, setFromBackups] = useState(false);
  const [busy, setBusy] = useState(false);
  const [first] = documents;

  const erase = async (): Promise<void> => {
    const ids = documents.map(({ id }) => id);
    // The backups first: what fails here leaves the documents in the bin, to be tried again.
    if (fromBackups) {
      const erased = await follow('erase', host.call('backup.erase', { documents: ids }));
      if (!erased.ok) return trouble(t('bin.failed', { why: words.error(erased.error) }));
      if (erased.value.left.length > 0) trouble(t('bin.left', { names: erased.value.left.join(' · ') }));
    }
    const deleted = await host.call('bin.delete', { documents: ids });
    if (!deleted.ok) return trouble(t('bin.failed', { why: words.error(deleted.error) }));
    for (const id of ids) forgetUnsaved(browserStore(), id);
    say(t('bin.deleted', { count: deleted.value.deleted }));
    if (!deleted.value.wiped) note(t('bin.unwiped'));
  };
  const confirm = async () => {
    setBusy(true);
    await erase();
    onDone();
    onClose();
  };

  return (
    <Dialog
      title={
        documents.length === 1
          ? t('bin.confirmTitle', { title: first?.title ?? '' })
          : t('bin.confirmAllTitle', { count: documents.length })
      }
      role="alertdialog"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="danger" isDisabled={busy} onPress={() => void confirm()}>
            {t('bin.confirm')}
          </Button>
          <Button autoFocus isDisabled={busy} onPress={onClose}>
            {t('app.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('bin.confirmText')}</p>
      <Switch
        label={t('bin.backups')}
        hint={t('bin.backupsHint')}
        isSelected={fromBackups}
        onChange={setFromBackups}
      />
      {work && <WorkLine work={work} />}
    </Dialog>
  );
}
