import type { LibraryReport } from '../../core/contract/backup.ts';
import { useWords } from '../i18n/use-words.ts';

/** What a check of the whole library found, by document. */
export function CheckReport({ report, sound }: { report: LibraryReport; sound: boolean }) {
  const { t, number } = useWords();
  const { documents, texts, revisions, file, damaged } = report;
  if (sound) {
    const count = t('library.documents', { count: documents });
    return (
      <p className="check-report check-sound" role="status">
        {t('safety.sound', { documents: count, texts, revisions })}
      </p>
    );
  }
  return (
    <div className="check-report check-damaged" role="alert">
      <h3>{t('safety.unsound')}</h3>
      <p className="hint">{t('safety.unsoundHint')}</p>
      <ul>
        {file.slice(0, 5).map((problem) => (
          <li key={problem}>
            <span dir="auto">{t('safety.damagedFile', { problem })}</span>
          </li>
        ))}
        {damaged.map(({ document, title, texts: lost, revisions: unreadable }) => (
          <li key={document}>
            <strong dir="auto">{title}</strong>
            {lost > 0 && <span>{t('safety.damagedTexts', { count: lost })}</span>}
            {unreadable.length > 0 && (
              <span>{t('safety.damagedRevisions', { numbers: unreadable.map(number).join(' · ') })}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
