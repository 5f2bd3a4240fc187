/** A sentence of the Arabic has no counterpart in the English. */
import type { Rule } from './rule.ts';
import { DOUBTFUL, loneSentences } from './support/pair-sentences.ts';

export const omission: Rule = {
  id: 'omission',
  meta: {
    mqm: 'Accuracy / Omission',
    severity: 'major',
    sides: ['source', 'target'],
    messages: ['sentence', 'short'],
  },
  *check(segment) {
    if (segment.target.length === 0 || segment.source.text.trim() === '') return;
    for (const { place, whole, doubtful } of loneSentences(segment).source) {
      yield {
        place,
        messageId: whole ? 'short' : 'sentence',
        carried: 'standing',
        ...(doubtful ? DOUBTFUL : {}),
      };
    }
  },
};
