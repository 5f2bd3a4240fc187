import { useWords } from '../i18n/use-words.ts';
import { Button } from './button.tsx';
import { Progress } from './progress.tsx';

interface UnderWayProps {
  words: string;
  value: number;
  /** 0 while it is not known. */
  total: number;
  onCancel(): void;
}

/** Work that takes its time: what it is, how far it is, and a way to give it up. */
export function UnderWay({ words, value, total, onCancel }: UnderWayProps) {
  const { t } = useWords();
  return (
    <div className="under-way" role="status">
      <p className="hint">{words}</p>
      <Progress value={value} total={total} words={words} />
      <Button variant="quiet" onPress={onCancel}>
        {t('app.cancel')}
      </Button>
    </div>
  );
}
