import { useState } from 'react';
import type { Backup } from '../../core/contract/backup.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import { megabytes } from './megabytes.ts';

interface BackupRowsProps {
  /** Newest first. */
  backups: readonly Backup[];
  isDisabled: boolean;
  onRestore(backup: Backup): void;
}

const FEW = 4;

export function BackupRows({ backups, isDisabled, onRestore }: BackupRowsProps) {
  const words = useWords();
  const { t } = words;
  const [all, setAll] = useState(false);
  return (
    <>
      <ul className="backup-rows">
        {(all ? backups : backups.slice(0, FEW)).map((backup) => (
          <li key={backup.name} className="backup-row">
            <span className="backup-when">{words.moment(backup.at)}</span>
            <span className="hint">{t(`safety.kinds.${backup.kind}`)}</span>
            <span className="hint">{megabytes(words, backup.bytes)}</span>
            <Button
              variant="quiet"
              isDisabled={isDisabled}
              aria-label={t('safety.restoreOf', { when: words.moment(backup.at) })}
              onPress={() => onRestore(backup)}
            >
              {t('safety.restore')}
            </Button>
          </li>
        ))}
      </ul>
      {!all && backups.length > FEW && (
        <Button variant="quiet" onPress={() => setAll(true)}>
          {t('safety.all')}
        </Button>
      )}
    </>
  );
}
