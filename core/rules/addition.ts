/** A sentence of the English has no counterpart in the Arabic. */
import type { Rule } from './rule.ts';
import { DOUBTFUL, loneSentences } from './support/pair-sentences.ts';

export const addition: Rule = {
  id: 'addition',
  meta: {
    mqm: 'Accuracy / Addition',
    severity: 'major',
    sides: ['source', 'target'],
    messages: ['sentence', 'long'],
  },
  *check(segment) {
    if (segment.target.length === 0 || segment.source.text.trim() === '') return;
    for (const { place, whole, doubtful } of loneSentences(segment).target) {
      yield { place, messageId: whole ? 'long' : 'sentence', ...(doubtful ? DOUBTFUL : {}) };
    }
  },
};
