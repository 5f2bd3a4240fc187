/** Figures, months and weekdays of a remembered English put right for another Arabic. */
import { overlaps, type Range } from '../text/range.ts';
import { TextView } from '../text/view.ts';
import { arabicQuantities } from '../values/arabic.ts';
import { MONTH_NAMES, WEEKDAY_NAMES } from '../values/calendar.ts';
import { englishQuantities } from '../values/english.ts';
import { matchValues, type Placed } from '../values/match.ts';
import type { CalendarName, Quantities, Value } from '../values/value.ts';
import { rewrite } from '../values/write.ts';

export interface Refigured {
  readonly target: string;
  /** What was put in, in `target`. */
  readonly places: readonly Range[];
  /** Things of the Arabic that differ. */
  readonly differing: number;
  /** Of them, those that nothing in the English could be made of. */
  readonly missed: number;
  /** Months and weekdays that were put in: words of the Arabic that differ and need not count. */
  readonly swaps: readonly Swap[];
}

/** Words of the unit's Arabic and those that stand in their place in the one asked for. */
export interface Swap {
  readonly then: Range;
  readonly now: Range;
}

/** Of the English of a unit. */
export interface Edit extends Range {
  readonly text: string;
}

/**
 * The English of a unit with what the Arabic asked for says in place of what the unit's Arabic said. Both have to say as many
 * figures, in the same order; where they do not, nothing is replaced.
 * @param besides edits that are made where those leave room
 */
export function refigure(
  asked: string,
  source: string,
  target: string,
  besides: readonly Edit[] = [],
): Refigured {
  const [now, then] = [arabicQuantities(new TextView(asked)), arabicQuantities(new TextView(source))];
  const english = englishQuantities(new TextView(target));
  const edits: Edit[] = [];
  const values = differing(figures(then), figures(now), isSameValue);
  const names = differing(then.names, now.names, isSameName);
  for (const [was, is] of values.pairs) {
    const edit = valueEdit(was, is, { source, target, then, english });
    if (edit) edits.push(edit);
  }
  const swaps: Swap[] = [];
  for (const [was, is] of names.pairs) {
    const edit = nameEdit(was, is, target, english);
    if (!edit) continue;
    edits.push(edit);
    swaps.push({ then: was, now: is });
  }
  const changed = values.pairs.length + names.pairs.length;
  const apart = edits
    .toSorted((a, b) => a.start - b.start)
    .filter((edit, at, all) => edit.start >= (all[at - 1]?.end ?? 0));
  const others = besides.filter((edit) => !apart.some((one) => overlaps(one, edit)));
  return {
    ...applied(
      target,
      [...apart, ...others].toSorted((a, b) => a.start - b.start),
    ),
    differing: changed + values.unpaired + names.unpaired,
    missed: changed - apart.length + values.unpaired + names.unpaired,
    swaps,
  };
}

const figures = ({ values }: Quantities): Value[] => values.filter(({ digits }) => digits);

const isSameValue = (a: Value, b: Value): boolean => a.readings[0] === b.readings[0];
const isSameName = (a: CalendarName, b: CalendarName): boolean => a.kind === b.kind && a.value === b.value;

function differing<T extends { readonly kind: string }>(
  then: readonly T[],
  now: readonly T[],
  isSame: (a: T, b: T) => boolean,
): { readonly pairs: readonly (readonly [T, T])[]; readonly unpaired: number } {
  if (then.length !== now.length) {
    const isNew = (one: T): boolean => !then.some((other) => isSame(one, other));
    return { pairs: [], unpaired: now.filter(isNew).length };
  }
  const pairs: (readonly [T, T])[] = [];
  for (const [at, was] of then.entries()) {
    const is = now[at];
    if (is && !isSame(was, is)) pairs.push([was, is]);
  }
  return { pairs, unpaired: 0 };
}

interface Texts {
  readonly source: string;
  readonly target: string;
  readonly then: Quantities;
  readonly english: Quantities;
}

function valueEdit(was: Value, is: Value, { source, target, then, english }: Texts): Edit | null {
  const { equal } = matchValues(placed(then.values, source), placed(english.values, target));
  const there = equal.find((pair) => pair.source.value === was)?.target.value;
  if (!there) return null;
  const written = target.slice(there.start, there.end);
  const text = rewrite(written, there, is.amount);
  return text === null ? null : { start: there.start, end: there.end, text };
}

const placed = (values: readonly Value[], text: string): Placed[] =>
  values.map((value) => ({ value, paragraph: 0, position: value.start / Math.max(1, text.length) }));

function nameEdit(was: CalendarName, is: CalendarName, target: string, english: Quantities): Edit | null {
  const there = english.names.filter((name) => isSameName(name, was));
  const [only] = there;
  if (!only || there.length > 1 || is.kind !== was.kind) return null;
  const list = was.kind === 'month' ? MONTH_NAMES : WEEKDAY_NAMES;
  // An abbreviation has rules of its own, and a month of another calendar no English name here.
  const text = list[is.value];
  if (target.slice(only.start, only.end) !== list[was.value] || text === undefined) return null;
  return { start: only.start, end: only.end, text };
}

function applied(target: string, edits: readonly Edit[]): Pick<Refigured, 'target' | 'places'> {
  const places: Range[] = [];
  let text = '';
  let at = 0;
  for (const edit of edits) {
    text += target.slice(at, edit.start);
    places.push({ start: text.length, end: text.length + edit.text.length });
    text += edit.text;
    at = edit.end;
  }
  return { target: text + target.slice(at), places };
}
