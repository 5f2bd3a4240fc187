import { withShift } from '../app/keys.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';

interface CompareFootProps {
  /** Which change, from 1; 0 before the first. */
  at: number;
  total: number;
  onStep(by: 1 | -1): void;
  /** Missing where the draft says all of it already. */
  onTakeBackAll: (() => void) | undefined;
}

export function CompareFoot({ at, total, onStep, onTakeBackAll }: CompareFootProps) {
  const { t } = useWords();
  return (
    <div className="compare-steps">
      {onTakeBackAll && <Button onPress={onTakeBackAll}>{t('compare.takeBackAll')}</Button>}
      <span className="compare-position" role="status">
        {at > 0 ? t('compare.position', { at, total }) : t('compare.changed', { count: total })}
      </span>
      <Button keys={withShift('F7')} onPress={() => onStep(-1)}>
        {t('compare.previous')}
      </Button>
      <Button keys="F7" onPress={() => onStep(1)}>
        {t('compare.next')}
      </Button>
    </div>
  );
}
