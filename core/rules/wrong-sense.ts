import type { Fix } from '../model/flag.ts';
import { FIELDS, type Field } from '../lexicon/sense-fields.ts';
import { SENSES, type WrongSense } from '../lexicon/senses.ts';
import { inSource, type SegmentRule, type SegmentView } from './rule.ts';
import { carriedWhile, caseLike, replacements } from './support/accuracy-english.ts';
import { allPhrases, phraseIndex, type PhraseMatch } from './support/accuracy-phrases.ts';
import { isOneOf, sentenceAround, sourceWords, wordSet, type SourceWord } from './support/accuracy-words.ts';

interface Sense {
  readonly entry: WrongSense;
  readonly unless: ReadonlySet<string>;
}

const PHRASES = phraseIndex<Sense>(
  SENSES.flatMap((entry) => {
    const sense = { entry, unless: wordSet(entry.unless ?? '') };
    return entry.patterns.map((pattern) => [pattern, sense] as const);
  }),
);
const FIELD_WORDS = new Map(
  Object.entries(FIELDS).map(([field, words]) => [field as Field, wordSet(words)] as const),
);

export const wrongSense: SegmentRule = {
  id: 'wrong-sense',
  meta: { mqm: 'Accuracy / Mistranslation', severity: 'major', sides: ['source'], messages: ['sense'] },
  *check(segment) {
    const words = segment.source.derive(sourceWords);
    let end = 0;
    for (const match of longestFirst(allPhrases(PHRASES, words))) {
      if (match.start < end || !isWrong(segment, words, match)) continue;
      end = match.end;
      const { en, meant, literal } = match.value.entry;
      yield {
        place: inSource(segment, match.start, match.end),
        messageId: 'sense',
        data: { en, meant },
        carried: literal ? carriedWhile(segment, new RegExp(literal.source, 'iu')) : 'mended',
        fixes: fixesFor(segment, match.value.entry),
      };
    }
  },
};

function longestFirst(matches: PhraseMatch<Sense>[]): PhraseMatch<Sense>[] {
  return matches.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The sentence has to be in the field of the news sense and show nothing of the other one. */
function isWrong(segment: SegmentView, words: readonly SourceWord[], match: PhraseMatch<Sense>): boolean {
  const { entry, unless } = match.value;
  const around = sentenceAround(segment.source, match.from);
  const others = around.filter((word) => word.end <= match.start || word.start >= match.end);
  if (unless.size > 0 && others.some((word) => isOneOf(word, unless))) return false;
  const field = entry.field && FIELD_WORDS.get(entry.field);
  if (!field) return true;
  const inside = words.slice(match.from + 1, match.to);
  return [...others, ...inside].some((word) => isOneOf(word, field));
}

function fixesFor(segment: SegmentView, { literal, right }: WrongSense): Fix[] {
  if (!literal || right === undefined) return [];
  // A captured ending ("invoice(s)") is the plural that the right word keeps.
  const edits = replacements(segment, literal, (match) => caseLike(match[0], `${right}${match[1] ?? ''}`));
  return edits.length > 0 ? [{ titleId: 'sense', data: { right }, kind: 'edit', edits }] : [];
}
