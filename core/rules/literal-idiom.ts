import { IDIOMS, type Idiom } from '../lexicon/idioms.ts';
import { inSource, type SegmentRule } from './rule.ts';
import { englishOf } from './support/accuracy-english.ts';
import { findPhrases, phraseIndex } from './support/accuracy-phrases.ts';
import { isOneOf, sentenceAround, sourceWords, wordSet } from './support/accuracy-words.ts';

const PHRASES = phraseIndex(
  IDIOMS.flatMap((idiom) => {
    const entry = { idiom, unless: wordSet(idiom.unless ?? '') };
    return idiom.patterns.map((pattern) => [pattern, entry] as const);
  }),
);

export const literalIdiom: SegmentRule = {
  id: 'literal-idiom',
  meta: { mqm: 'Style / Unidiomatic style', severity: 'minor', sides: ['source'], messages: ['idiom'] },
  *check(segment) {
    for (const { value, from, start, end } of findPhrases(PHRASES, segment.source.derive(sourceWords))) {
      const around = sentenceAround(segment.source, from);
      if (value.unless.size > 0 && around.some((word) => isOneOf(word, value.unless))) continue;
      const { en, meant } = value.idiom;
      yield {
        place: inSource(segment, start, end),
        messageId: 'idiom',
        data: { en, meant },
        carried: isCarried(value.idiom, englishOf(segment)) ? 'standing' : 'mended',
      };
    }
  },
};

/** English that has the idiom itself, or a paraphrase of its sense, is sound: only a wording of neither stands. */
function isCarried({ literal }: Idiom, english: string): boolean {
  return literal?.test(english) ?? false;
}
