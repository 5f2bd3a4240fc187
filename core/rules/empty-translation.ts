/** An Arabic segment without English that is not left out on purpose, in a document that has English. */
import { documentRule, inSource } from './rule.ts';

export const emptyTranslation = documentRule<boolean>({
  id: 'empty-translation',
  meta: {
    mqm: 'Accuracy / Omission',
    severity: 'major',
    sides: ['source', 'target'],
    messages: ['empty'],
  },
  /** Whether the segment has English; nothing of segments that need none. */
  collect(segment) {
    if (segment.target.length > 0) return true;
    if (segment.leftOut || segment.kind === 'page' || segment.source.text.trim() === '') return undefined;
    return false;
  },
  *conclude(facts) {
    if (!facts.some(({ fact }) => fact)) return;
    for (const { segment, fact } of facts) {
      if (!fact)
        yield {
          place: inSource(segment, 0, segment.source.text.length),
          messageId: 'empty',
          carried: 'standing',
        };
    }
  },
});
