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

function dayOf({ values }: Quantities, name: CalendarName): number | undefined {
  if (name.kind !== 'month') return undefined;
  const found = values.find(
    ({ kind, start, end }) =>
      kind === 'day' &&
      (start >= name.end ? start - name.end <= BESIDE : name.start >= end && name.start - end <= BESIDE),
  );
  return found?.amount;
}

/** The other side has the day of a date under another month only, and this month not with that day. */
export function misdated(
  dates: readonly NamedDate[],
  others: readonly NamedDate[],
): (readonly [NamedDate, NamedDate])[] {
  const keyOf = ({ name, day }: NamedDate): string => `${name.value}/${day}`;
  const dated = (all: readonly NamedDate[]): NamedDate[] =>
    all.filter(({ name, day }) => name.value < 100 && day !== undefined);
  const here = new Set(dated(dates).map(keyOf));
  const there = new Set(dated(others).map(keyOf));
  return dated(dates).flatMap((one) => {
    if (there.has(keyOf(one))) return [];
    const meant = dated(others).find((other) => other.day === one.day && !here.has(keyOf(other)));
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

const datesIn = (found: Quantities, place: (start: number, end: number) => Place): NamedDate[] =>
  found.names.map((name) => ({ name, place: place(name.start, name.end), day: dayOf(found, name) }));

/** Names of one kind that the other side lacks, in order. */
export function lacking(
  names: readonly NamedDate[],
  others: readonly NamedDate[],
  kind: CalendarName['kind'],
): NamedDate[] {
  const said = new Set(others.filter(({ name }) => name.kind === kind).map(({ name }) => name.value));
  return names.filter(({ name }) => name.kind === kind && !said.has(name.value));
}
