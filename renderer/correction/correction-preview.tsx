import { useMemo } from 'react';
import { changedValues } from '../../core/review/changed-values.ts';
import type { CorrectedSegment, Correction } from '../../core/review/correct.ts';
import { useWords } from '../i18n/use-words.ts';
import { ChangedItem, type ChangedArabic } from './changed-item.tsx';

const COUNTED = ['unchanged', 'changed', 'new', 'dropped', 'returned', 'moved'] as const;
const OTHERS = ['new', 'dropped', 'returned'] as const;

/** What a correction makes of the review: counts, what changed with its English, what came, went and is back. */
export function CorrectionPreview({ correction }: { correction: Correction }) {
  const { t } = useWords();
  const { segments, counts } = correction;
  const changed = useMemo(() => changedOf(segments), [segments]);
  return (
    <div className="correction">
      <ul className="correction-counts" aria-label={t('correction.counts')}>
        {COUNTED.filter((name) => counts[name] > 0 || name === 'unchanged').map((name) => (
          <li key={name} data-count={name}>
            {t(`correction.${name}`, { count: counts[name] })}
          </li>
        ))}
      </ul>
      {changed.length > 0 && (
        <section>
          <h3 className="correction-head">{t('correction.changedHead')}</h3>
          <ol className="correction-list">
            {changed.map((each) => (
              <ChangedItem key={each.entry.segment.id} changed={each} />
            ))}
          </ol>
        </section>
      )}
      {OTHERS.map((fate) => (
        <Others key={fate} fate={fate} segments={segments} />
      ))}
    </div>
  );
}

/** Those of which numbers or dates changed come first. */
function changedOf(segments: readonly CorrectedSegment[]): readonly ChangedArabic[] {
  const changed = segments.flatMap((entry, at): ChangedArabic[] => {
    const { fate, before, segment } = entry;
    if (fate !== 'changed' || before === null) return [];
    return [{ entry, before, number: at + 1, values: changedValues(before, segment.source) }];
  });
  const hasValues = ({ values }: ChangedArabic): boolean => values.before.length + values.after.length > 0;
  return [...changed.filter(hasValues), ...changed.filter((each) => !hasValues(each))];
}

function Others({
  fate,
  segments,
}: {
  fate: (typeof OTHERS)[number];
  segments: readonly CorrectedSegment[];
}) {
  const { t } = useWords();
  const found = segments.flatMap(({ segment, fate: is }, at) =>
    is === fate ? [{ segment, number: at + 1 }] : [],
  );
  if (found.length === 0) return null;
  return (
    <section>
      <h3 className="correction-head">{t(`correction.${fate}Head`)}</h3>
      <ol className="correction-list">
        {found.map(({ segment: { id, source, target }, number }) => (
          <li key={id} className="correction-item">
            <span className="correction-number">{number}</span>
            <p className="text-arabic correction-arabic" lang="ar" dir="rtl">
              {source}
            </p>
            <div className="text-english correction-english" lang="en" dir="ltr">
              {target.map((text, at) => (
                <p key={at}>{text}</p>
              ))}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
