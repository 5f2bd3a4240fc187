import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { searchOf, type Hit, type Query, type Search } from '../../core/find/find.ts';
import { replaceAll, replaceHits } from '../../core/find/replace.ts';
import { done, type Result } from '../../core/model/result.ts';
import type { Segment } from '../../core/model/segment.ts';
import type { Session } from '../app/session-types.ts';
import { useReplace } from '../app/use-replace.ts';
import { useWords } from '../i18n/use-words.ts';
import { nearestHit, samePlace, stepHit } from './walk.ts';

export type FindMode = 'find' | 'replace';

/** What is sought in the open document, what was found, and the steps of the bar. */
export interface Find {
  /** Null while the bar is closed. */
  readonly mode: FindMode | null;
  /** Counts every opening, so that the field is reached again each time. */
  readonly opened: number;
  readonly query: Query;
  readonly replacement: string;
  readonly problem: Extract<Result<Search>, { ok: false }>['error'] | null;
  readonly hits: readonly Hit[];
  readonly current: Hit | null;
  /** @param words what to seek, where words are selected */
  open(mode: FindMode, words: string | null): void;
  close(): void;
  seek(change: Partial<Query>): void;
  setReplacement(words: string): void;
  step(by: -1 | 1): void;
  /** Replaces the current hit and goes to the next; where none is current, goes to one. */
  replaceThis(): void;
  replaceAll(): void;
}

const NONE: readonly Segment[] = [];
const NOTHING: Query = { text: '', regex: false, matchCase: false, wholeWords: false, side: 'both' };

interface Sought {
  readonly mode: FindMode | null;
  readonly opened: number;
  readonly query: Query;
  readonly replacement: string;
  readonly search: Result<Search>;
}

/** @param home takes the keyboard where what had it before is gone */
export function useFind(session: Session, home: () => void): Find {
  const { t } = useWords();
  const replace = useReplace(session);
  const [sought, setSought] = useState<Sought>({
    ...{ mode: null, opened: 0, query: NOTHING, replacement: '' },
    search: done(() => []),
  });
  const [current, setCurrent] = useState<Hit | null>(null);
  /** Where the keyboard was before the bar, to go back to. */
  const before = useRef<Element | null>(null);
  const { mode, query, replacement, search } = sought;
  const segments = useSegments(session, mode !== null);

  const hits = useMemo(
    () => (search.ok ? segments.flatMap((segment) => search.value(segment)) : []),
    [search, segments],
  );

  const goTo = useCallback(
    (hit: Hit | null) => {
      setCurrent(hit);
      if (hit) session.goTo(hit.place.segment, hit.place);
    },
    [session],
  );
  const from = (): string | null => current?.place.segment ?? session.getSnapshot().current;

  const change = (next: Partial<Sought>): Search | null => {
    const all = { ...sought, ...next };
    const asked = searchOf(all.query, all.mode === 'replace' ? all.replacement : null);
    setSought({ ...all, search: asked });
    return asked.ok ? asked.value : null;
  };
  const seek = (next: Partial<Sought>): void => {
    const found = change(next);
    goTo(found && nearestHit(session.getSnapshot().segments, found, from()));
  };

  return {
    ...{ mode, opened: sought.opened, query, replacement, hits },
    problem: search.ok ? null : search.error,
    current: current && (hits.find(({ place }) => samePlace(place, current.place)) ?? null),
    open(wanted, words) {
      if (mode === null) before.current = document.activeElement;
      const text = words ?? query.text;
      // A pattern is kept by those who opened the bar to go on with it.
      const regex = words === null && query.regex;
      seek({ mode: wanted, opened: sought.opened + 1, query: { ...query, text, regex } });
    },
    close() {
      change({ mode: null });
      setCurrent(null);
      const back = before.current;
      if (back instanceof HTMLElement && back !== document.body && back.isConnected) back.focus();
      else home();
    },
    seek: (next) => seek({ query: { ...query, ...next } }),
    setReplacement: (words) => void change({ replacement: words }),
    step: (by) => goTo(stepHit(segments, hits, current, from(), by)),
    replaceThis() {
      const hit = hits.find(({ place }) => current && samePlace(place, current.place));
      const segment = hit && segments.find(({ id }) => id === hit.place.segment);
      if (!search.ok) return;
      if (!segment || hit.place.side !== 'target') {
        const english = hits.filter(({ place }) => place.side === 'target');
        goTo(stepHit(segments, english, current, from(), 1));
        return;
      }
      const replaced = replaceHits(segment, [hit], replacement, query.regex);
      session.replaceSegments([replaced]);
      goTo(after(session.getSnapshot().segments, search.value, hit, segment, replaced));
    },
    replaceAll() {
      if (!search.ok) return;
      const count = hits.filter(({ place }) => place.side === 'target').length;
      const changes = replaceAll(segments, search.value, replacement, query.regex);
      if (changes.length > 0) replace(changes, t('find.replaced', { count }));
    },
  };
}

/** What is searched; nothing while no search is open, which is then not run again with every key. */
function useSegments(session: Session, isOpen: boolean): readonly Segment[] {
  return useSyncExternalStore(session.subscribe, () => (isOpen ? session.getSnapshot().segments : NONE));
}

/** The next hit of the English behind the words that took a hit's place, so that they are not replaced again. */
function after(
  segments: readonly Segment[],
  search: Search,
  { place }: Hit,
  before: Segment,
  now: Segment,
): Hit | null {
  const length = (segment: Segment): number =>
    segment.target.reduce((sum, paragraph) => sum + paragraph.length, 0);
  const end = place.end + length(now) - length(before);
  const hits = segments.flatMap((segment) => search(segment).filter((hit) => hit.place.side === 'target'));
  return stepHit(segments, hits, { place: { ...place, start: end - 1, end }, groups: [] }, null, 1);
}
