/** Day, month, weekday or year differ between the sides. */
import { MONTH_NAMES, WEEKDAY_NAMES } from '../values/calendar.ts';
import { differs } from './number-mismatch.ts';
import type { Report, Rule } from './rule.ts';
import { calendarOf, lacking, misdated, type NamedDate } from './support/pair-calendar.ts';
import { wordsAt } from './support/pair-values.ts';
import { isDateFault, valueFaults } from './support/value-faults.ts';
import type { SegmentView } from './rule.ts';

const SHORT_MONTHS = ',Jan.,Feb.,March,April,May,June,July,Aug.,Sept.,Oct.,Nov.,Dec.'.split(',');

export const dateMismatch: Rule = {
  id: 'date-mismatch',
  meta: {
    mqm: 'Accuracy / Mistranslation',
    severity: 'major',
    sides: ['source', 'target'],
    messages: ['differs'],
  },
  *check(segment) {
    if (segment.target.length === 0) return;
    for (const [source, target] of valueFaults(segment).pairs) {
      if (isDateFault(source, target)) yield differs(segment, source, target);
    }
    const { source, target } = calendarOf(segment);
    const told = new Set<NamedDate>();
    for (const kind of ['month', 'weekday'] as const) {
      const left = lacking(source, target, kind).filter(({ name }) => name.value < 100);
      for (const [at, one] of lacking(target, source, kind).entries()) {
        const counterpart = left[Math.min(at, left.length - 1)];
        if (!counterpart) continue;
        told.add(one);
        yield namesDiffer(segment, counterpart, one);
      }
    }
    for (const [meant, one] of misdated(target, source)) {
      if (!told.has(one)) yield namesDiffer(segment, meant, one);
    }
  },
};

function namesDiffer(segment: SegmentView, source: NamedDate, target: NamedDate): Report {
  const { place } = target;
  const english = wordsAt(segment, place);
  const after = segment.target[place.paragraph]?.text[place.end] === '.';
  const text = wording(source, english, after);
  const end = after && english.length <= 4 ? place.end + 1 : place.end;
  return {
    place,
    messageId: 'differs',
    data: { english, arabic: wordsAt(segment, source.place) },
    related: [source.place],
    fixes:
      text === undefined
        ? []
        : [{ kind: 'edit', titleId: 'replace', data: { text }, edits: [{ place: { ...place, end }, text }] }],
  };
}

/** A short form gives way to a short form: Nov. to Dec., November to December. */
function wording({ name }: NamedDate, former: string, stop: boolean): string | undefined {
  if (name.kind === 'weekday') return WEEKDAY_NAMES[name.value];
  return (stop && former.length <= 4 ? SHORT_MONTHS : MONTH_NAMES)[name.value];
}
