import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Consequence } from '../../core/check/consequences.ts';
import type { Change } from '../../core/changes/segment-changes.ts';
import type { Comparison } from '../../core/diff/compare.ts';
import type { Version } from '../../core/model/revision.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import { useWords } from '../i18n/use-words.ts';
import { ComparedRow } from './compared-row.tsx';
import { rowsOf } from './rows.ts';
import type { Take } from './use-take.ts';

interface ComparedRowsProps {
  comparison: Comparison;
  after: Version;
  sides: 'one' | 'two';
  arabic: boolean;
  names: readonly [string, string];
  current: Change | undefined;
  consequences: ReadonlyMap<SegmentId, Consequence>;
  take: Take;
  onSelect(segment: SegmentId, change?: number): void;
}

/** Rows that are drawn at once. */
const FIRST = 40;

/** Changed segments with the Arabic beside; what says the same is folded between them. Reads left to right always. */
export function ComparedRows(props: ComparedRowsProps) {
  const { comparison, after, sides, arabic, names, current, consequences, take, onSelect } = props;
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
    <section className="compare-page" dir="ltr" aria-label={t('compare.title')} data-arabic={arabic}>
      <div className="compare-heads">
        {arabic && <h2 className="compare-head-arabic">{t('compare.arabic')}</h2>}
        <span />
        {sides === 'one' ? (
          <h2>{t('compare.english')}</h2>
        ) : (
          <div className="compare-sides">
            {names.map((name, at) => (
              <h2 key={at}>
                <bdi>{name}</bdi>
              </h2>
            ))}
          </div>
        )}
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
            <ComparedRow
              key={row.segment.segment}
              words={words}
              segment={row.segment}
              number={row.number}
              sides={sides}
              arabic={arabic}
              current={row.segment.segment === current?.segment}
              change={row.segment.segment === current?.segment ? current.at : null}
              consequence={consequences.get(row.segment.segment)}
              after={segments.get(row.segment.segment)}
              numberOf={numberOf}
              onSelect={onSelect}
              direction={take.direction}
              onTake={take.ids.has(row.segment.segment) ? take.segment : undefined}
            />
          ),
        )}
      </ol>
    </section>
  );
}
