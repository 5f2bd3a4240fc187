import { FIELDS } from '../lexicon/sense-fields.ts';
import {
  KNOWN_BEARERS,
  TEAMS,
  WHOLE_NAMES,
  WORD_GIVEN_NAMES,
  WORD_SURNAMES,
} from '../lexicon/translated-names.ts';
import { inSource, type Carried, type SegmentRule, type SegmentView } from './rule.ts';
import { englishOf, literally } from './support/accuracy-english.ts';
import { findPhrases, phraseIndex } from './support/accuracy-phrases.ts';
import { isOneOf, sentenceAround, sourceWords, wordSet, type SourceWord } from './support/accuracy-words.ts';

interface TranslatedName {
  readonly en: string;
  readonly kind: 'person' | 'team';
  readonly place: boolean;
}

const PERSONS = phraseIndex<TranslatedName>([
  ...WORD_SURNAMES.flatMap(([en, words]) => {
    const bearers = KNOWN_BEARERS[en];
    return bearers === undefined
      ? []
      : [[`${bearers.split(' ').join('|')} دبليو|إتش? ${words}`, person(en)] as const];
  }),
  ...WORD_GIVEN_NAMES.map(([en, words, surnames]) => [`${words} ${surnames}`, person(en)] as const),
  ...WHOLE_NAMES.flatMap(([en, patterns]) => patterns.map((pattern) => [pattern, person(en)] as const)),
]);
const CLUBS = phraseIndex<TranslatedName>(
  TEAMS.flatMap(({ en, words, city, place = false }) => {
    const name = { en, kind: 'team', place } as const;
    const behind = place ? [] : [[`${city} ${words}`, name] as const];
    return [[`${words} ${city}`, name] as const, ...behind];
  }),
);
const SPORT = wordSet(FIELDS.sport);
const TEAM = wordSet('فريق نادي لاعب لاعبو مدرب مهاجم حارس مدافع ضد أمام قائد نجم');
/** Degrees, districts and sights of a city are no teams. */
const NO_TEAM = wordSet('درجة درجات طقس الطقس شرطة الشرطة سكان السكان وسط شارع مدينة المدينة مطار بلدية');

function person(en: string): TranslatedName {
  return { en, kind: 'person', place: false };
}

export const translatedName: SegmentRule = {
  id: 'translated-name',
  meta: {
    mqm: 'Accuracy / Do not translate',
    severity: 'major',
    sides: ['source'],
    messages: ['person', 'team'],
  },
  *check(segment) {
    const words = segment.source.derive(sourceWords);
    const found = [
      ...findPhrases(PERSONS, words).filter(({ from }) => !isObject(words, from)),
      ...findPhrases(CLUBS, words).filter(
        ({ value, from, start, end }) =>
          isSport(segment, from, start, end) && (!value.place || isOneOf(words[from - 1], TEAM)),
      ),
    ];
    for (const { value, start, end } of found) {
      yield {
        place: inSource(segment, start, end),
        messageId: value.kind,
        data: { name: value.en },
        carried: carriedIn(segment, value.en),
      };
    }
  },
};

/** "درجات حرارة ميامي": the word has a word of its own before it. */
function isObject(words: readonly SourceWord[], from: number): boolean {
  return words[from]?.linked === true && isOneOf(words[from - 1], NO_TEAM);
}

function isSport(segment: SegmentView, from: number, start: number, end: number): boolean {
  const others = sentenceAround(segment.source, from).filter(
    (word) => word.end <= start || word.start >= end,
  );
  return others.some((word) => isOneOf(word, SPORT)) && !others.some((word) => isOneOf(word, NO_TEAM));
}

/** English that has the name, or the name's own word with a capital, is sound. */
function carriedIn(segment: SegmentView, name: string): Carried {
  const last = name.split(' ').at(-1) ?? name;
  return new RegExp(`(?<!\\p{L})${literally(last)}(?!\\p{Ll})`, 'u').test(englishOf(segment))
    ? 'mended'
    : 'standing';
}
