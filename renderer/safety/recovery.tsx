import { useEffect, useState } from 'react';
import type { Backup, Restored } from '../../core/contract/backup.ts';
import type { Host } from '../../core/contract/host.ts';
import type { ErrorCode, ErrorValue, Result } from '../../core/model/result.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { ErrorState } from '../ui/state.tsx';
import './safety.css';

interface RecoveryProps {
  host: Host;
  error: ErrorValue;
  onRetry(): void;
}

const OF_LIBRARY: readonly ErrorCode[] = [
  'library-damaged',
  'library-newer',
  'disk-full',
  'read-only',
  'file-unwritable',
  'library-busy',
];

/** The program could not open its library: what it is, that it was left alone, and every way on. */
export function Recovery({ host, error, onRetry }: RecoveryProps) {
  const words = useWords();
  const { t } = words;
  const [latest, setLatest] = useState<Backup | null>(null);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ErrorValue | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const replaceable = error.code === 'library-damaged' || error.code === 'library-newer';

  useEffect(() => {
    if (!replaceable) return;
    void host.call('backup.list', {}).then((answer) => {
      if (answer.ok) setLatest(answer.value.backups.find(({ kind }) => kind !== 'replaced') ?? null);
    });
  }, [host, replaceable]);

  const attempt = async (answer: Promise<Result<Restored | null>>) => {
    setBusy(true);
    const result = await answer;
    setBusy(false);
    if (!result.ok) setFailure(result.error);
    else if (result.value?.kept) setKept(result.value.kept);
    else onRetry();
  };

  if (kept !== null)
    return (
      <div className="state recovery" role="status">
        <p className="state-hint recovery-path">{t('safety.recovery.kept', { path: kept })}</p>
        <div className="state-actions">
          <Button variant="primary" onPress={onRetry}>
            {t('safety.recovery.goOn')}
          </Button>
        </div>
      </div>
    );
  const title = OF_LIBRARY.includes(error.code) ? t('safety.recovery.title') : t('app.cannotStart');
  return (
    <div className="recovery">
      <ErrorState title={title} hint={words.error(error)}>
        <Button
          {...(!(replaceable && latest) && { variant: 'primary' })}
          isDisabled={busy}
          onPress={() => void attempt(host.call('library.reopen', {}))}
        >
          {t('app.retry')}
        </Button>
        {replaceable && (
          <Button isDisabled={busy} onPress={() => void attempt(host.call('library.start-fresh', {}))}>
            {t('safety.recovery.fresh')}
          </Button>
        )}
        {replaceable && latest && (
          <Button
            variant="primary"
            isDisabled={busy}
            onPress={() => void attempt(host.call('backup.restore', { name: latest.name }))}
          >
            {t('safety.recovery.restore', { when: words.moment(latest.at) })}
          </Button>
        )}
      </ErrorState>
      {replaceable && <p className="hint recovery-note">{t('safety.recovery.freshHint')}</p>}
      {failure && (
        <p className="recovery-note recovery-failed" role="alert">
          {words.error(failure)}
        </p>
      )}
    </div>
  );
}
