/** A name of the English is not in the Arabic. */
import { inSource, inTarget, type Rule } from './rule.ts';
import { absentNames } from './support/pair-names.ts';

export const nameMismatch: Rule = {
  id: 'name-mismatch',
  meta: {
    mqm: 'Accuracy / Mistranslation',
    severity: 'major',
    sides: ['source', 'target'],
    messages: ['differs', 'added'],
  },
  *check(segment) {
    if (segment.target.length === 0 || segment.source.text.trim() === '') return;
    for (const { name, paragraph, instead } of absentNames(segment)) {
      const place = inTarget(segment, paragraph, name.start, name.end);
      if (instead) {
        yield {
          place,
          messageId: 'differs',
          data: { english: name.text, arabic: instead.text },
          related: [inSource(segment, instead.start, instead.end)],
        };
      } else {
        /* Nothing stands in its place: a pronoun may, and the name be right. */
        yield { place, messageId: 'added', data: { english: name.text }, severity: 'neutral' };
      }
    }
  },
};
