import { memo } from 'react';
import type { SegmentComparison } from '../../core/diff/compare.ts';
import type { Segment } from '../../core/model/segment.ts';
import type { Words } from '../i18n/use-words.ts';
import type { Consequence } from '../../core/check/consequences.ts';
import { Redline } from './redline.tsx';
import { RowTags } from './row-tags.tsx';

interface RedlineRowProps {
  /** Given and not asked for: there may be thousands of rows. */
  words: Words;
  segment: SegmentComparison;
  number: number;
  current: boolean;
  consequence: Consequence | undefined;
  /** The segment in the newer version, for the reason it was left out. */
  after: Segment | undefined;
  numberOf(segment: string): number;
  onSelect(segment: string): void;
  /** Missing where the draft already says what the older version says. */
  onTakeBack: ((segment: string) => void) | undefined;
}

export const RedlineRow = memo(function RedlineRow(props: RedlineRowProps) {
  const { segment, number, current, onSelect, onTakeBack, words } = props;
  const { t } = words;
  const id = segment.segment;
  return (
    <li
      className="compare-row"
      id={`change-${id}`}
      aria-current={current ? 'true' : undefined}
      tabIndex={-1}
      onFocus={() => onSelect(id)}
      onClick={() => onSelect(id)}
    >
      <div className="compare-arabic text-arabic" dir="rtl" lang="ar">
        {segment.sourcePair ? <Redline pair={segment.sourcePair} words={words} /> : <p>{segment.source}</p>}
      </div>
      <div className="compare-spine">{number}</div>
      <div className="compare-english">
        <div className="text-english" lang="en">
          {segment.pairs.length === 0 ? (
            <p className="compare-none">{t('compare.noEnglish')}</p>
          ) : (
            segment.pairs.map((pair, at) => <Redline key={at} pair={pair} words={words} />)
          )}
        </div>
        <div className="compare-foot">
          <RowTags {...props} />
          {onTakeBack && (
            <button
              type="button"
              className="compare-take-back"
              aria-label={t('compare.takeBackOf', { number })}
              onClick={() => onTakeBack(id)}
            >
              {t('compare.takeBack')}
            </button>
          )}
        </div>
      </div>
    </li>
  );
});
