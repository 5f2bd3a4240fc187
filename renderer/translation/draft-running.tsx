import type { DraftProgress } from '../../core/translation/draft-run.ts';
import { useWords } from '../i18n/use-words.ts';
import { Progress } from '../ui/progress.tsx';

/** Where the Arabic is going at this moment, and how far it is. */
export function DraftRunning({ progress, host }: { progress: DraftProgress; host: string }) {
  const { t } = useWords();
  const { total, drafted, failed, pause } = progress;
  const settled = drafted.length + failed.length;
  const said = t('service.fill.progress', { settled, total });
  return (
    <>
      <div className="service-notice">
        <p className="service-leaves">{t('service.fill.running', { host })}</p>
      </div>
      <Progress value={settled} total={total} words={said} />
      <p className="hint" role="status">
        {pause === null ? said : t('service.fill.pause', { count: pause })}
      </p>
    </>
  );
}
