import { inSource, type Report, type SegmentRule } from './rule.ts';
import { carriedWhere } from './support/carried.ts';
import { arabicWords, joins } from './support/arabic-words.ts';
import { disagreementAt, type Disagreement } from './support/gender-disagreement.ts';

/** "about China will be late" */
const STATE_AFTER_PREPOSITION = /\babout (?:the )?\p{Lu}[\p{L}’'-]+ (?:will|would|is|was|has)\b/u;
/** A woman's pronoun beside a man, and the other way round, cannot be told from the English alone. */
const NOTHING = /(?!)/u;

/** Verb or demonstrative and its noun differ in gender or number where the sentence leaves no doubt. */
export const genderAgreement: SegmentRule = {
  id: 'gender-agreement',
  meta: {
    mqm: 'Linguistic conventions / Grammar',
    severity: 'minor',
    sides: ['source'],
    messages: ['feminine-verb', 'masculine-verb', 'plural-verb', 'demonstrative', 'adjective'],
  },
  *check(segment) {
    const words = arabicWords(segment.source);
    for (const [at, word] of words.entries()) {
      if (!joins(words[at - 1]) && !joins(word)) continue;
      const found = disagreementAt(words, at);
      if (found) yield report(found, segment);
    }
  },
};

function report(
  { from, to, kind, noun, word }: Disagreement,
  segment: Parameters<SegmentRule['check']>[0],
): Report {
  const literal = kind === 'masculine-verb' ? STATE_AFTER_PREPOSITION : NOTHING;
  return {
    place: inSource(segment, from, to),
    messageId: kind,
    data: { noun, word },
    carried: carriedWhere(segment, literal),
  };
}
