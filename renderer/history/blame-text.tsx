import { memo, useMemo, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { BlameRun } from '../../core/history/blame.ts';
import type { RevisionId } from '../../core/model/revision.ts';
import type { Segment } from '../../core/model/segment.ts';
import { useWords, type Words } from '../i18n/use-words.ts';
import type { LegendEntry } from './blame-legend.ts';
import type { Blame, BlamedSegment } from './use-blame.ts';

interface BlameTextProps {
  segments: readonly Segment[];
  blame: Blame;
  legend: readonly LegendEntry[];
  chosen: RevisionId | null;
  onLook(revision: RevisionId | null): void;
}

/**
 * The text, its words tinted by revision. The runs are one stop of the keyboard: arrow keys go from run to run,
 * Home and End to the first and last.
 */
export function BlameText({ segments, blame, legend, chosen, onLook }: BlameTextProps) {
  const words = useWords();
  const { t } = words;
  const keys = useMemo(() => new Map(legend.map((entry) => [entry.id, entry])), [legend]);

  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const runs = [...event.currentTarget.querySelectorAll<HTMLElement>('.blame-run')];
    const at = runs.findIndex((run) => run === document.activeElement);
    const to = targetOf(event.key, at, runs.length);
    if (to === null) return;
    event.preventDefault();
    const next = runs[to];
    for (const run of runs) run.tabIndex = run === next ? 0 : -1;
    next?.focus();
  };
  const look = ({ target }: FocusEvent | MouseEvent): void => {
    const run = target instanceof Element ? target.closest<HTMLElement>('.blame-run') : null;
    if (run) onLook(run.dataset['by'] ?? null);
  };

  return (
    <ol
      className="blame-text"
      aria-label={t('history.blame.text')}
      onKeyDown={walk}
      onFocus={look}
      onMouseOver={look}
      data-chosen={chosen ?? undefined}
    >
      {segments.map((segment, index) => (
        <BlameRow
          key={segment.id}
          words={words}
          segment={segment}
          number={index + 1}
          blamed={blame.segments.get(segment.id)}
          keys={keys}
          chosen={chosen}
        />
      ))}
    </ol>
  );
}

function targetOf(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

interface BlameRowProps {
  words: Words;
  segment: Segment;
  number: number;
  blamed: BlamedSegment | undefined;
  keys: ReadonlyMap<RevisionId, LegendEntry>;
  chosen: RevisionId | null;
}

const BlameRow = memo(function BlameRow({ words, segment, number, blamed, keys, chosen }: BlameRowProps) {
  return (
    <li className="blame-row">
      <p className="blame-arabic text-arabic" dir="rtl" lang="ar">
        {segment.source}
      </p>
      <span className="blame-number">{number}</span>
      <div className="blame-english text-english" dir="ltr" lang="en">
        {blamed?.paragraphs.map((runs, at) => (
          <p key={at}>
            {runs.map((run, index) => (
              <Run
                key={index}
                words={words}
                run={run}
                entry={keys.get(run.by)}
                isDim={chosen !== null && chosen !== run.by}
                isFirst={number === 1 && at === 0 && index === 0}
              />
            ))}
          </p>
        ))}
      </div>
    </li>
  );
});

interface RunProps {
  words: Words;
  run: BlameRun<RevisionId>;
  entry: LegendEntry | undefined;
  isDim: boolean;
  isFirst: boolean;
}

/** Words of one revision, its number raised before them unless it is the first: colour is not all there is to tell. */
function Run({ words, run, entry, isDim, isFirst }: RunProps) {
  const { t, number } = words;
  const revision = entry?.revision ?? null;
  const name = revision ? t('history.revision', { number: revision.number }) : t('history.blame.unsaved');
  return (
    <span
      className="blame-run"
      data-by={run.by}
      data-tint={entry?.tint ?? 0}
      data-dim={isDim || undefined}
      tabIndex={isFirst ? 0 : -1}
    >
      {entry?.tint !== 0 && (
        <sup className="blame-mark" aria-hidden="true">
          {revision ? number(revision.number) : '✎'}
        </sup>
      )}
      <span className="unseen">{name}: </span>
      {run.text}
    </span>
  );
}
