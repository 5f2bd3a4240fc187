import { useState } from 'react';
import { takeSegments } from '../../core/changes/take.ts';
import type { RevisionSummary, Version } from '../../core/model/revision.ts';
import type { Session } from '../app/session-types.ts';
import { useReplace } from '../app/use-replace.ts';
import { revisionRef } from '../compare/version-names.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useMessages } from '../ui/messages-context.ts';

interface RestoreDialogProps {
  session: Session;
  revision: RevisionSummary;
  onClose(): void;
}

/** Makes the draft say what a revision says, as one edit of the draft. */
export function RestoreDialog({ session, revision, onClose }: RestoreDialogProps) {
  const words = useWords();
  const { t } = words;
  const host = useHost();
  const replace = useReplace(session);
  const { say, trouble } = useMessages();
  const [busy, setBusy] = useState(false);
  const { number } = revision;

  /** Whether segments had other Arabic then. */
  const isOlder = ({ segments }: Version): boolean => {
    const now = new Map(session.getSnapshot().segments.map(({ id, source }) => [id, source]));
    return segments.some(({ id, source }) => now.has(id) && now.get(id) !== source);
  };
  const restore = async () => {
    setBusy(true);
    await session.keepRevision('before-restore');
    const answer = await host.call('version.read', { document: session.id, version: revisionRef(revision) });
    if (answer.ok) {
      const changes = takeSegments(session.getSnapshot().segments, answer.value.segments);
      if (changes.length > 0)
        replace(changes, t(isOlder(answer.value) ? 'history.restoredOlder' : 'history.restored', { number }));
      else say(t('history.nothingToRestore', { number }));
    } else trouble(words.error(answer.error));
    onClose();
  };

  return (
    <Dialog
      title={t('history.restoreTitle', { number })}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t('app.cancel')}</Button>
          <Button variant="primary" autoFocus isDisabled={busy} onPress={() => void restore()}>
            {t('history.restoreConfirm')}
          </Button>
        </>
      }
    >
      <p>{t('history.restoreText')}</p>
    </Dialog>
  );
}
