import { useEffect, useState } from 'react';
import { isSound, type Backup, type BackupList, type LibraryReport } from '../../core/contract/backup.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import { useHost } from '../host/host-context.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { useMessages } from '../ui/messages-context.ts';
import { BackupRows } from './backup-rows.tsx';
import { CheckReport } from './check-report.tsx';
import { megabytes } from './megabytes.ts';
import { RestoreBackupDialog } from './restore-backup-dialog.tsx';
import './safety.css';
import { useWork } from './use-work.ts';
import { WorkLine } from './work-line.tsx';

/** When the library was backed up last and where, and what can be done about it. */
export function BackupsSection() {
  const words = useWords();
  const { t } = words;
  const host = useHost();
  const { say, trouble } = useMessages();
  const { work, follow } = useWork();
  const [list, setList] = useState<BackupList | null>(null);
  const [report, setReport] = useState<LibraryReport | null>(null);
  /** Counts up when there may be another backup. */
  const [turn, setTurn] = useState(0);
  const [restoring, setRestoring] = useState<Backup | null>(null);

  const failed = (error: ErrorValue) => trouble((now) => now.t('safety.failed', { why: now.error(error) }));
  useEffect(() => {
    let current = true;
    void host.call('backup.list', {}).then((answer) => {
      if (current && answer.ok) setList(answer.value);
    });
    return () => {
      current = false;
    };
  }, [host, turn]);

  const backUp = async () => {
    const made = await follow('backup', host.call('backup.make', {}));
    if (made.ok) say(t('safety.backedUp', { size: megabytes(words, made.value.bytes) }));
    else failed(made.error);
    setTurn((count) => count + 1);
  };
  const check = async () => {
    setReport(null);
    const checked = await follow('check', host.call('library.check', {}));
    if (!checked.ok) failed(checked.error);
    else setReport(checked.value);
  };

  const last = list?.backups.find(({ kind }) => kind !== 'replaced');
  return (
    <section className="backups settings-about" aria-labelledby="backups">
      <h2 id="backups">{t('safety.backups')}</h2>
      {list && (
        <dl>
          <dt>{t('safety.last')}</dt>
          <dd>{last ? words.moment(last.at) : t('safety.none')}</dd>
          <dt>{t('safety.folder')}</dt>
          <dd>
            <code className="own-direction" dir="ltr">
              {list.folder}
            </code>
            <p className="hint">{t('safety.folderHint')}</p>
          </dd>
        </dl>
      )}
      <div className="backups-actions">
        <Button isDisabled={work !== null} onPress={() => void backUp()}>
          {t('safety.backUp')}
        </Button>
        <Button isDisabled={work !== null} onPress={() => void check()}>
          {t('safety.check')}
        </Button>
      </div>
      {work && <WorkLine work={work} />}
      {report && <CheckReport report={report} sound={isSound(report)} />}
      {list && list.backups.length > 0 && (
        <BackupRows backups={list.backups} isDisabled={work !== null} onRestore={setRestoring} />
      )}
      {restoring && (
        <RestoreBackupDialog
          backup={restoring}
          follow={follow}
          onFailed={failed}
          onClose={() => setRestoring(null)}
        />
      )}
    </section>
  );
}
