import { memo, useMemo } from 'react';
import type { Direction } from '../../core/changes/take.ts';
import { textChanges } from '../../core/changes/text-changes.ts';
import type { SegmentComparison } from '../../core/diff/compare.ts';
import type { Segment } from '../../core/model/segment.ts';
import type { Words } from '../i18n/use-words.ts';
import type { Consequence } from '../../core/check/consequences.ts';
import { Redline, type Marks } from './redline.tsx';
import { RowTags } from './row-tags.tsx';

interface ComparedRowProps {
  /** Given and not asked for: there may be thousands of rows. */
  words: Words;
  segment: SegmentComparison;
  number: number;
  /** Both texts in one, or beside each other. */
  sides: 'one' | 'two';
  arabic: boolean;
  current: boolean;
  /** The current change of the segment. */
  change: number | null;
  consequence: Consequence | undefined;
  /** The segment in the newer version, for the reason it was left out. */
  after: Segment | undefined;
  numberOf(segment: string): number;
  onSelect(segment: string, change?: number): void;
  direction: Direction;
  /** Missing where the draft already says what it would. */
  onTake: ((segment: string) => void) | undefined;
}

/** A segment of the comparison with its Arabic. Reads left to right always. */
export const ComparedRow = memo(function ComparedRow(props: ComparedRowProps) {
  const { segment, number, sides, arabic, current, onSelect, onTake, words, direction } = props;
  const { t } = words;
  const id = segment.segment;
  const take = direction === 'over' ? 'takeOver' : 'takeBack';
  return (
    <li
      className="compare-row"
      id={`change-${id}`}
      aria-current={current ? 'true' : undefined}
      tabIndex={-1}
      onFocus={() => onSelect(id)}
      onClick={() => onSelect(id)}
    >
      {arabic && (
        <div className="compare-arabic text-arabic" dir="rtl" lang="ar">
          {segment.sourcePair ? <Redline pair={segment.sourcePair} words={words} /> : <p>{segment.source}</p>}
        </div>
      )}
      <div className="compare-spine">{number}</div>
      <div className="compare-english">
        <div className={`text-english compare-${sides}`} lang="en">
          <English {...props} />
        </div>
        <div className="compare-foot">
          <RowTags {...props} />
          {onTake && (
            <button
              type="button"
              className="compare-take"
              aria-label={t(`compare.${take}Of`, { number })}
              onClick={() => onTake(id)}
            >
              {t(`compare.${take}`)}
            </button>
          )}
        </div>
      </div>
    </li>
  );
});

function English({ segment, sides, change, onSelect, words }: ComparedRowProps) {
  const { pairs, segment: id } = segment;
  const { t } = words;
  const changeOf = useMemo(() => {
    const changes = new Map<string, number>();
    textChanges(pairs).forEach(({ places }, at) => {
      for (const { pair, op } of places) changes.set(`${pair} ${op}`, at);
    });
    return changes;
  }, [pairs]);
  if (pairs.length === 0) return <p className="compare-none">{t('compare.noEnglish')}</p>;
  return pairs.map((pair, at) => {
    const marks: Marks = {
      changeOf: (op) => changeOf.get(`${at} ${op}`),
      current: change,
      onSelect: (picked) => onSelect(id, picked),
    };
    if (sides === 'one') return <Redline key={at} pair={pair} words={words} marks={marks} />;
    return (
      <div key={at} className="compare-sides">
        {pair.before.length > 0 ? (
          <Redline pair={pair} words={words} side="before" marks={marks} />
        ) : (
          <span />
        )}
        {pair.after.length > 0 ? <Redline pair={pair} words={words} side="after" marks={marks} /> : <span />}
      </div>
    );
  });
}
