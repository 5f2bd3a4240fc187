/** Months and weekdays by name. */
import type { SegmentView } from '../rules/rule.ts';
import { calendarOf, misdated, type NamedDate } from '../rules/support/pair-calendar.ts';
import { ARABIC_MONTHS, ARABIC_WEEKDAYS } from '../values/calendar.ts';
import type { Pairing } from './entry.ts';
import { grownWord } from './grown-places.ts';
import { leftOver, meet, type Thing } from './met.ts';
import { positionOf } from './position.ts';

const named = (table: ReadonlyMap<string, number>) => (value: number) =>
  [...table].flatMap(([name, meant]) => (meant === value ? [name] : []));
const ARABIC_NAMES = { month: named(ARABIC_MONTHS), weekday: named(ARABIC_WEEKDAYS) };

interface Dated extends Thing {
  readonly date: NamedDate;
}

export function* datePairings(segment: SegmentView): Iterable<Pairing> {
  const { source, target } = calendarOf(segment);
  const wrong = misdated(target, source);
  const told = new Set(wrong.flat());
  for (const [meant, one] of wrong)
    yield { kind: 'date', status: 'differing', source: meant.place, target: one.place };
  const things = (dates: readonly NamedDate[], kind: 'month' | 'weekday'): Dated[] =>
    dates
      .filter((date) => date.name.kind === kind && !told.has(date))
      .map((date) => ({ date, place: date.place, position: positionOf(segment, date.place) }));
  for (const kind of ['month', 'weekday'] as const) {
    const { pairs, sourceOnly, targetOnly } = meet(
      things(source, kind),
      things(target, kind),
      (one, other) => one.date.name.value === other.date.name.value,
    );
    for (const [one, other] of pairs)
      yield { kind: 'date', status: 'matched', source: one.place, target: other.place };
    const lacking: Dated[] = [];
    for (const one of targetOnly) {
      const grown = grownWord(segment, ARABIC_NAMES[kind](one.date.name.value));
      if (grown) yield { kind: 'date', status: 'matched', source: grown, target: one.place };
      else lacking.push(one);
    }
    yield* leftOver('date', sourceOnly, lacking);
  }
}
