import type { LibraryWork } from '../../core/contract/backup.ts';
import { useWords } from '../i18n/use-words.ts';
import { Progress } from '../ui/progress.tsx';

/** What is being done to the whole library, and how far it is. */
export function WorkLine({ work }: { work: LibraryWork }) {
  const { t } = useWords();
  const words = t(`safety.working.${work.work}`);
  return (
    <div className="work-line" role="status">
      <span>{words}</span>
      <Progress value={work.done} total={work.total} words={words} />
    </div>
  );
}
