/** Weekday, day, month and year that stand together in both texts are one date. */
import type { Place } from '../model/flag.ts';
import type { SegmentView } from '../rules/rule.ts';
import type { Pairing } from './entry.ts';

/** What may stand between the parts of a date. */
const BETWEEN = {
  source: /^[\s،,./()–-]*(?:(?:من|شهر|عام|العام|سنة|يوم|لعام|لسنة|الموافق)[\s،,]+)*\(?$/u,
  target: /^(?:st|nd|rd|th)?[\s,.]*(?:(?:of|the|in|on)\s+)*$/u,
} as const;

export function joinDates(segment: SegmentView, pairings: readonly Pairing[]): Pairing[] {
  const dates = pairings.filter(({ kind }) => kind === 'date');
  const rest = pairings.filter(({ kind }) => kind !== 'date');
  const inOrder = dates.toSorted((a, b) => startOf(a) - startOf(b));
  const runs: (readonly Pairing[])[] = [];
  for (let at = 0; at < inOrder.length;) {
    const run = longestRun(segment, inOrder.slice(at, at + MOST_PARTS));
    runs.push(run);
    at += run.length;
  }
  return [...rest, ...runs.map(whole)];
}

/** Weekday, day, month in two systems, year, and one to spare. */
const MOST_PARTS = 6;

const startOf = ({ source, target }: Pairing): number => source?.start ?? target?.start ?? 0;

/** The most of the first dates that stand together on both sides: the order of the parts differs. */
function longestRun(segment: SegmentView, dates: readonly Pairing[]): readonly Pairing[] {
  for (let length = dates.length; length > 1; length--) {
    const run = dates.slice(0, length);
    const sides = [run.map(({ source }) => source), run.map(({ target }) => target)];
    const isOne = sides.every((places) => {
      const there = places.filter((place) => place !== null);
      return there.length === 0 || (there.length === length && isTogether(segment, there));
    });
    if (isOne) return run;
  }
  return dates.slice(0, 1);
}

function isTogether(segment: SegmentView, places: readonly Place[]): boolean {
  const inOrder = places.toSorted((a, b) => a.start - b.start);
  return inOrder.every((place, at) => {
    const before = inOrder[at - 1];
    if (!before) return true;
    if (before.paragraph !== place.paragraph) return false;
    // A month of two systems (تشرين الثاني/نوفمبر) is met twice by the same word.
    if (place.start < before.end) return true;
    const view = place.side === 'source' ? segment.source : segment.target[place.paragraph];
    return BETWEEN[place.side].test(view?.text.slice(before.end, place.start) ?? '.');
  });
}

function whole(run: readonly Pairing[]): Pairing {
  const statuses = new Set(run.map(({ status }) => status));
  const [status = 'matched'] = statuses.size === 1 ? statuses : ['differing' as const];
  return {
    kind: 'date',
    status,
    source: spanOf(run.map(({ source }) => source)),
    target: spanOf(run.map(({ target }) => target)),
  };
}

function spanOf(places: readonly (Place | null)[]): Place | null {
  return places.reduce((all, place) => {
    if (!all || !place) return all ?? place;
    return { ...all, start: Math.min(all.start, place.start), end: Math.max(all.end, place.end) };
  }, null);
}
