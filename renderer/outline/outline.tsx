import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { Segment, SegmentId } from '../../core/model/segment.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useWords } from '../i18n/use-words.ts';
import type { DocumentSession } from '../review/session.ts';
import { StateIcon } from '../review/state-icon.tsx';
import { useMatches } from './use-matches.ts';
import './outline.css';

/** Height of an entry in CSS pixels, how many are kept beyond the window, and how much of a text is shown. */
const ENTRY = 30;
const AHEAD = 10;
const SHOWN = 120;

/**
 * The segments of the document beside the texts, or those that the filter leaves: arrow keys walk and show each, Enter goes
 * on in the English.
 */
export function Outline({ session }: { session: DocumentSession }) {
  const { t } = useWords();
  const { segments, flags, current } = useSnapshot(session, 'segments', 'flags', 'current');
  const matches = useMatches(session);
  const list = useRef<HTMLDivElement>(null);
  const id = useId();
  const [range, setRange] = useState({ first: 0, last: 60 });

  const entries = useMemo(() => {
    const fitting = matches?.set ?? null;
    return segments.flatMap((segment, at) =>
      fitting === null || fitting.has(segment.id) ? [{ segment, number: at + 1 }] : [],
    );
  }, [segments, matches]);
  const flagged = useMemo(
    () => new Set(flags.flatMap(({ status, place }) => (status === 'open' ? [place.segment] : []))),
    [flags],
  );
  const at = entries.findIndex(({ segment }) => segment.id === current);

  const look = (): void => {
    const element = list.current;
    if (!element) return;
    const first = Math.max(0, Math.floor(element.scrollTop / ENTRY) - AHEAD);
    const last = Math.ceil((element.scrollTop + element.clientHeight) / ENTRY) + AHEAD;
    setRange((now) => (now.first === first && now.last === last ? now : { first, last }));
  };
  useLayoutEffect(look, [entries.length]);
  // The current segment stays in sight.
  useEffect(() => {
    const element = list.current;
    if (!element || at < 0) return;
    if (at * ENTRY < element.scrollTop) element.scrollTop = at * ENTRY;
    else if ((at + 1) * ENTRY > element.scrollTop + element.clientHeight)
      element.scrollTop = (at + 1) * ENTRY - element.clientHeight;
  }, [at]);

  const press = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || entries.length === 0) return;
    const page = Math.max(1, Math.floor((list.current?.clientHeight ?? 0) / ENTRY) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at < 0 ? 0 : at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: entries.length - 1,
    };
    const to = steps[event.key];
    if (event.key === 'Enter') session.focusEditor();
    else if (to === undefined) return;
    else {
      const entry = entries[Math.max(0, Math.min(entries.length - 1, to))];
      if (entry) session.goTo(entry.segment.id);
    }
    event.preventDefault();
  };
  const optionId = (segment: SegmentId): string => `${id}-${segment}`;
  const currentEntry = entries[at];

  return (
    <nav className="outline" aria-label={t('outline.title')}>
      <h2 className="outline-title">{t('outline.title')}</h2>
      {entries.length === 0 ? (
        <p className="outline-none">{t('outline.none')}</p>
      ) : (
        <div
          ref={list}
          className="outline-list"
          role="listbox"
          tabIndex={0}
          aria-label={t('outline.title')}
          aria-activedescendant={currentEntry && optionId(currentEntry.segment.id)}
          onScroll={look}
          onKeyDown={press}
        >
          <div className="outline-space" role="presentation" style={{ blockSize: entries.length * ENTRY }}>
            {entries.slice(range.first, range.last + 1).map(({ segment, number }, index) => (
              <Entry
                key={segment.id}
                id={optionId(segment.id)}
                segment={segment}
                number={number}
                isCurrent={segment.id === current}
                isFlagged={flagged.has(segment.id)}
                place={range.first + index}
                total={entries.length}
                onPress={() => {
                  session.goTo(segment.id);
                  session.focusEditor();
                }}
              />
            ))}
          </div>
        </div>
      )}
    </nav>
  );
}

interface EntryProps {
  id: string;
  segment: Segment;
  /** 1-based, as the spine shows it. */
  number: number;
  isCurrent: boolean;
  isFlagged: boolean;
  /** 0-based among those that are listed, and how many these are. */
  place: number;
  total: number;
  onPress(): void;
}

function Entry({ id, segment, number, isCurrent, isFlagged, place, total, onPress }: EntryProps) {
  const { t } = useWords();
  const english = segment.state === 'left-out' ? '' : segment.target.join(' ').trim();
  const isArabic = english === '';
  const text = (isArabic ? segment.source : english).slice(0, SHOWN);
  const state = t(`review.states.${segment.state}`);
  return (
    <div
      id={id}
      role="option"
      aria-selected={isCurrent}
      aria-setsize={total}
      aria-posinset={place + 1}
      className={`outline-entry kind-${segment.kind}`}
      style={{ transform: `translateY(${place * ENTRY}px)` }}
      onClick={onPress}
    >
      <span className="outline-number">{number}</span>
      <StateIcon state={segment.state} />
      <span className="unseen">{isFlagged ? `${state}, ${t('outline.flagged')}` : state}</span>
      <span className="outline-text" dir={isArabic ? 'rtl' : 'ltr'} lang={isArabic ? 'ar' : 'en'}>
        {text}
      </span>
      {isFlagged && <span className="outline-flag" aria-hidden="true" />}
    </div>
  );
}
