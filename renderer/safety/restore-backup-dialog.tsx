import type { Backup } from '../../core/contract/backup.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import { useDocuments } from '../app/document-context.ts';
import { useNavigation } from '../app/navigation-context.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useMessages } from '../ui/messages-context.ts';
import type { WorkUnderWay } from './use-work.ts';

interface RestoreBackupDialogProps {
  backup: Backup;
  follow: WorkUnderWay['follow'];
  onFailed(error: ErrorValue): void;
  onClose(): void;
}

/** Asks before a backup takes the place of the library; what is typed is stored first, so that it is kept too. */
export function RestoreBackupDialog({ backup, follow, onFailed, onClose }: RestoreBackupDialogProps) {
  const words = useWords();
  const { t } = words;
  const host = useHost();
  const { tabs, flush, forget } = useDocuments();
  const { show } = useNavigation();
  const { say } = useMessages();
  const when = words.moment(backup.at);

  const restore = async () => {
    onClose();
    const unsaved = await flush();
    if (unsaved) {
      onFailed(unsaved);
      return;
    }
    for (const { document } of tabs.tabs) forget(document);
    const restored = await follow('restore', host.call('backup.restore', { name: backup.name }));
    if (!restored.ok) onFailed(restored.error);
    else {
      say(t('safety.restored', { when }));
      show('library');
    }
  };

  return (
    <Dialog
      title={t('safety.restoreTitle', { when })}
      role="alertdialog"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button variant="danger" onPress={() => void restore()}>
            {t('safety.restoreConfirm')}
          </Button>
          <Button autoFocus onPress={onClose}>
            {t('app.cancel')}
          </Button>
        </>
      }
    >
      <p>{t('safety.restoreText')}</p>
    </Dialog>
  );
}
