import type { DraftProgress } from '../../core/translation/draft-run.ts';
import type { Session } from '../app/session-types.ts';
import { useWords } from '../i18n/use-words.ts';

interface DraftOutcomeProps {
  session: Session;
  progress: DraftProgress;
  /** Segments that were filled: those that nobody else wrote meanwhile. */
  filled: number;
}

/** What came of a run: filled, failed and why, without an answer. */
export function DraftOutcome({ session, progress, filled }: DraftOutcomeProps) {
  const words = useWords();
  const { t } = words;
  const { total, drafted, failed, end, reason } = progress;
  const left = total - drafted.length - failed.length;
  const numbers = new Map(session.getSnapshot().segments.map(({ id }, at) => [id, at + 1]));
  return (
    <>
      <div role="status">
        {end === 'cancelled' && <p>{t('service.fill.cancelled')}</p>}
        {reason && (
          <p className="service-failure">{t('service.fill.stopped', { why: words.error(reason) })}</p>
        )}
        <p>{t('service.fill.filled', { count: filled })}</p>
        {left > 0 && <p>{t('service.fill.left', { count: left })}</p>}
      </div>
      {failed.length > 0 && (
        <>
          <p>{t('service.fill.failed', { count: failed.length })}</p>
          <ul className="service-leaving">
            {failed.map(({ segment, error }) => (
              <li key={segment}>
                <span className="service-number">
                  {t('service.fill.segment', { number: numbers.get(segment) })}
                </span>
                <p>{words.error(error)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
