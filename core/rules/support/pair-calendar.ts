/** Months and weekdays of both sides, set against each other by name. */
import type { Place } from '../../model/flag.ts';
import { arabicQuantities } from '../../values/arabic.ts';
import { englishQuantities } from '../../values/english.ts';
import type { CalendarName } from '../../values/value.ts';
import { inSource, inTarget, type SegmentView } from '../rule.ts';

export interface NamedDate {
  readonly name: CalendarName;
  readonly place: Place;
}

export function calendarOf(segment: SegmentView): {
  readonly source: readonly NamedDate[];
  readonly target: readonly NamedDate[];
} {
  return {
    source: segment.source
      .derive(arabicQuantities)
      .names.map((name) => ({ name, place: inSource(segment, name.start, name.end) })),
    target: segment.target.flatMap((view, paragraph) =>
      view
        .derive(englishQuantities)
        .names.map((name) => ({ name, place: inTarget(segment, paragraph, name.start, name.end) })),
    ),
  };
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
