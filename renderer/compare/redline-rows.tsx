import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Comparison } from '../../core/diff/compare.ts';
import type { Version } from '../../core/model/revision.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import { useWords } from '../i18n/use-words.ts';
import type { Consequence } from '../../core/check/consequences.ts';
import { RedlineRow } from './redline-row.tsx';
import { rowsOf } from './rows.ts';

interface RedlineRowsProps {
  comparison: Comparison;
  after: Version;
  current: SegmentId | null;
  consequences: ReadonlyMap<SegmentId, Consequence>;
  /** Segments whose change can be taken back. */
  returning: ReadonlySet<SegmentId>;
  onSelect(segment: SegmentId): void;
  onTakeBack(segment: SegmentId): void;
}

/** Rows that are drawn at once. */
const FIRST = 40;

/** Changed segments with the Arabic beside; what says the same is folded between them. Reads left to right always. */
export function RedlineRows(props: RedlineRowsProps) {
  const { comparison, after, current, consequences, returning, onSelect, onTakeBack } = props;
  const words = useWords();
  const { t } = words;
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const rows = useMemo(() => rowsOf(comparison, open), [comparison, open]);
  // The first screens at once; the rest of a long document is drawn in pieces that let typing and scrolling through.
  const drawn = useDeferredValue(rows, rows.slice(0, FIRST));
  const { segments, numbers } = useMemo(
    () => ({
      segments: new Map(after.segments.map((segment) => [segment.id, segment])),
      numbers: new Map(comparison.segments.map(({ segment }, index) => [segment, index + 1])),
    }),
    [after, comparison],
  );
  const numberOf = useCallback((segment: SegmentId) => numbers.get(segment) ?? 0, [numbers]);

  return (
    <section className="compare-page" dir="ltr" aria-label={t('compare.title')}>
      <div className="compare-heads">
        <h2 className="compare-head-arabic">{t('compare.arabic')}</h2>
        <span />
        <h2 className="compare-head-english">{t('compare.english')}</h2>
      </div>
      <ol className="compare-rows">
        {drawn.map((row) =>
          row.kind === 'gap' ? (
            <li key={`gap ${row.first}`} className="compare-gap">
              <Button
                className="compare-gap-button"
                onPress={() => setOpen((now) => new Set(now).add(row.first))}
              >
                {t('compare.gap', { count: row.segments.length })}
              </Button>
            </li>
          ) : (
            <RedlineRow
              key={row.segment.segment}
              words={words}
              segment={row.segment}
              number={row.number}
              current={row.segment.segment === current}
              consequence={consequences.get(row.segment.segment)}
              after={segments.get(row.segment.segment)}
              numberOf={numberOf}
              onSelect={onSelect}
              onTakeBack={returning.has(row.segment.segment) ? onTakeBack : undefined}
            />
          ),
        )}
      </ol>
    </section>
  );
}
