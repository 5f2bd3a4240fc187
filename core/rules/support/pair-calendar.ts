/** Months and weekdays of both sides, set against each other by name. */
import type { Place } from '../../model/flag.ts';
import { arabicQuantities } from '../../values/arabic.ts';
import { englishQuantities } from '../../values/english.ts';
import type { CalendarName, Quantities } from '../../values/value.ts';
import { inSource, inTarget, type SegmentView } from '../rule.ts';

export interface NamedDate {
  readonly name: CalendarName;
  readonly place: Place;
  /** Of the month, where it stands beside. */
  readonly day: number | undefined;
}

/** Letters between a day and its month: "March 5", "5th of March". */
const BESIDE = 4;

/** The day beside each month, by the place where the month begins; in step through both lists. */
function daysOf({ values, names }: Quantities): ReadonlyMap<number, number> {
  const days = values.filter(({ kind }) => kind === 'day').sort((a, b) => a.start - b.start);
  const found = new Map<number, number>();
  let at = 0;
  for (const { kind, start, end } of names) {
    if (kind !== 'month') continue;
    while ((days[at]?.end ?? Infinity) < start - BESIDE) at += 1;
    const day = days[at];
    if (day && day.start - end <= BESIDE) found.set(start, day.amount);
  }
  return found;
}

/** The other side has the day of a date under another month only, and this month not with that day. */
export function misdated(
  dates: readonly NamedDate[],
  others: readonly NamedDate[],
): (readonly [NamedDate, NamedDate])[] {
  const keyOf = ({ name, day }: NamedDate): string => `${name.value}/${day}`;
  const dated = (all: readonly NamedDate[]): NamedDate[] =>
    all.filter(({ name, day }) => name.value < 100 && day !== undefined);
  const mine = dated(dates);
  const theirs = dated(others);
  const here = new Set(mine.map(keyOf));
  const there = new Set(theirs.map(keyOf));
  const strange = new Map(
    theirs.filter((other) => !here.has(keyOf(other))).map((other) => [other.day, other]),
  );
  return mine.flatMap((one) => {
    const meant = there.has(keyOf(one)) ? undefined : strange.get(one.day);
    return meant ? [[meant, one] as const] : [];
  });
}

export function calendarOf(segment: SegmentView): {
  readonly source: readonly NamedDate[];
  readonly target: readonly NamedDate[];
} {
  return {
    source: datesIn(segment.source.derive(arabicQuantities), (start, end) => inSource(segment, start, end)),
    target: segment.target.flatMap((view, paragraph) =>
      datesIn(view.derive(englishQuantities), (start, end) => inTarget(segment, paragraph, start, end)),
    ),
  };
}

function datesIn(found: Quantities, placeOf: (start: number, end: number) => Place): NamedDate[] {
  const days = daysOf(found);
  return found.names.map((name) => ({
    name,
    place: placeOf(name.start, name.end),
    day: name.kind === 'month' ? days.get(name.start) : undefined,
  }));
}

/** Names of one kind that the other side lacks, in order. */
export function lacking(
  names: readonly NamedDate[],
  others: readonly NamedDate[],
  kind: CalendarName['kind'],
): NamedDate[] {
  const said = new Set(others.filter(({ name }) => name.kind === kind).map(({ name }) => name.value));
  return names.filter(({ name }) => name.kind === kind && !said.has(name.value));
}
