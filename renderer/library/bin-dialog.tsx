import { useState } from 'react';
import type { BinnedDocument } from '../../core/contract/calls.ts';
import { useNow } from '../app/use-now.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { DeleteDialog } from './delete-dialog.tsx';

interface BinDialogProps {
  /** Put there last first. */
  binned: readonly BinnedDocument[];
  onClose(): void;
  /** The library is another one now. */
  onChange(): void;
}

/** What was put away: to be put back, or deleted for good. */
export function BinDialog({ binned, onClose, onChange }: BinDialogProps) {
  const words = useWords();
  const { t } = words;
  const host = useHost();
  const { say, trouble } = useMessages();
  const now = useNow(binned[0]?.binnedAt ?? null);
  const [deleting, setDeleting] = useState<readonly BinnedDocument[] | null>(null);

  const restore = async ({ id, title }: BinnedDocument) => {
    const answer = await host.call('bin.restore', { document: id });
    if (answer.ok) say(t('bin.restored', { title }));
    else trouble(words.error(answer.error));
    onChange();
  };

  return (
    <>
      <Dialog
        title={t('bin.title')}
        width="medium"
        isOpen
        onClose={onClose}
        actions={
          <>
            {binned.length > 0 && (
              <Button variant="danger" onPress={() => setDeleting(binned)}>
                {t('bin.deleteAll')}
              </Button>
            )}
            <Button autoFocus onPress={onClose}>
              {t('app.close')}
            </Button>
          </>
        }
      >
        <p className="hint">{binned.length === 0 ? t('bin.empty') : t('bin.hint')}</p>
        <ul className="bin-rows">
          {binned.map((document) => (
            <li key={document.id} className="bin-row">
              <span className="bin-title">
                <span dir="auto">{document.title}</span>
                <span className="hint">
                  {t('app.segments', { count: document.segments })} · {words.ago(document.binnedAt, now)}
                </span>
              </span>
              <Button
                variant="quiet"
                aria-label={t('bin.restoreOf', { title: document.title })}
                onPress={() => void restore(document)}
              >
                {t('bin.restore')}
              </Button>
              <Button
                variant="quiet"
                aria-label={t('bin.deleteOf', { title: document.title })}
                onPress={() => setDeleting([document])}
              >
                {t('bin.delete')}
              </Button>
            </li>
          ))}
        </ul>
      </Dialog>
      {deleting && <DeleteDialog documents={deleting} onClose={() => setDeleting(null)} onDone={onChange} />}
    </>
  );
}
