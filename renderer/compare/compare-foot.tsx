import { withControl, withShift } from '../app/keys.ts';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button.tsx';
import type { Direction } from '../../core/changes/take.ts';

interface CompareFootProps {
  /** Which change, from 1; 0 before the first. */
  at: number;
  total: number;
  direction: Direction;
  onStep(by: 1 | -1): void;
  /** Missing where there is no current change, or it cannot be taken. */
  onTake: (() => void) | undefined;
  onReject: (() => void) | undefined;
  /** Missing where the draft says all of it already. */
  onTakeAll: (() => void) | undefined;
}

export function CompareFoot({ at, total, direction, onStep, onTake, onReject, onTakeAll }: CompareFootProps) {
  const { t } = useWords();
  const take = direction === 'over' ? 'takeOver' : 'takeBack';
  return (
    <div className="compare-steps">
      {onTakeAll && <Button onPress={onTakeAll}>{t(`compare.${take}All`)}</Button>}
      <span className="compare-position" role="status">
        {at > 0 ? t('compare.position', { at, total }) : t('compare.changes', { count: total })}
      </span>
      {onReject && <Button onPress={onReject}>{t('compare.rejectChange')}</Button>}
      {onTake && (
        <Button keys={withControl('⌫')} onPress={onTake}>
          {t(`compare.${take}Change`)}
        </Button>
      )}
      <Button keys={withShift('F7')} onPress={() => onStep(-1)}>
        {t('compare.previous')}
      </Button>
      <Button keys="F7" onPress={() => onStep(1)}>
        {t('compare.next')}
      </Button>
    </div>
  );
}
