/** A quantity of one side has no equal on the other. */
import type { Fix } from '../model/flag.ts';
import type { Placed } from '../values/match.ts';
import { rewrite } from '../values/write.ts';
import type { Report, Rule, SegmentView } from './rule.ts';
import { sourcePlace, targetPlace, wordsAt } from './support/pair-values.ts';
import { isDateFault, valueFaults } from './support/value-faults.ts';

export const numberMismatch: Rule = {
  id: 'number-mismatch',
  meta: {
    mqm: 'Accuracy / Mistranslation',
    severity: 'major',
    sides: ['source', 'target'],
    messages: ['differs', 'added', 'dropped'],
  },
  *check(segment) {
    const faults = valueFaults(segment);
    for (const [source, target] of faults.pairs) {
      if (!isDateFault(source, target)) yield differs(segment, source, target);
    }
    for (const target of faults.target) {
      const place = targetPlace(segment, target);
      yield { place, messageId: 'added', data: { number: wordsAt(segment, place) } };
    }
    for (const source of faults.source) {
      const place = sourcePlace(segment, source);
      yield { place, messageId: 'dropped', data: { number: wordsAt(segment, place) }, carried: 'standing' };
    }
  },
};

/** The report of a pair, on the English, with the Arabic number in its place as the fix. */
export function differs(segment: SegmentView, source: Placed, target: Placed): Report {
  const place = targetPlace(segment, target);
  const counterpart = sourcePlace(segment, source);
  const english = wordsAt(segment, place);
  const data = { english, arabic: wordsAt(segment, counterpart) };
  const text =
    source.value.kind === 'vague' || source.value.kind === 'time'
      ? null
      : rewrite(english, target.value, source.value.amount);
  const fixes: Fix[] =
    text === null ? [] : [{ kind: 'edit', titleId: 'replace', data: { text }, edits: [{ place, text }] }];
  return { place, messageId: 'differs', data, related: [counterpart], fixes };
}
