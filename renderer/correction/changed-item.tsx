import { useMemo } from 'react';
import { compareTexts } from '../../core/diff/texts.ts';
import type { ChangedValues } from '../../core/review/changed-values.ts';
import type { CorrectedSegment } from '../../core/review/correct.ts';
import { Redline } from '../compare/redline.tsx';
import { useWords, type Words } from '../i18n/use-words.ts';

export interface ChangedArabic {
  readonly entry: CorrectedSegment;
  /** The Arabic so far. */
  readonly before: string;
  /** From 1, in the new order. */
  readonly number: number;
  readonly values: ChangedValues;
}

/** A segment whose Arabic changed: numbers and dates first, then the words, with its English beside. */
export function ChangedItem({ changed }: { changed: ChangedArabic }) {
  const words = useWords();
  const { t } = words;
  const { entry, before, number, values } = changed;
  const { segment, isMoved } = entry;
  const { pairs } = useMemo(() => compareTexts([before], [segment.source]), [before, segment.source]);
  return (
    <li className="correction-item" data-fate="changed">
      <span className="correction-number">{number}</span>
      <div className="text-arabic correction-arabic" lang="ar" dir="rtl">
        {pairs.map((pair, at) => (
          <Redline key={at} pair={pair} words={words} />
        ))}
      </div>
      <div className="correction-english">
        {values.before.length + values.after.length > 0 && (
          <p className="correction-values">
            {t('correction.values', {
              before: listed(values.before, words),
              after: listed(values.after, words),
            })}
          </p>
        )}
        <div className="text-english" lang="en" dir="ltr">
          {segment.target.map((text, at) => (
            <p key={at}>{text}</p>
          ))}
        </div>
        {segment.target.length === 0 && <p className="hint">{t('correction.noEnglish')}</p>}
        {(isMoved || segment.state === 'left-out') && (
          <p className="hint">
            {segment.state === 'left-out' ? t('correction.leftOutTag') : t('correction.movedTag')}
          </p>
        )}
      </div>
    </li>
  );
}

function listed(some: readonly string[], { t, language }: Words): string {
  if (some.length === 0) return t('correction.valuesNone');
  return some.join(language === 'ar' ? '، ' : ', ');
}
