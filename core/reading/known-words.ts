/** Words and names whose reading or meaning the lexicons know. */
import { ArabicTerms } from '../glossary/arabic-terms.ts';
import { AGENCIES } from '../lexicon/agencies.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { NAME_READINGS } from '../lexicon/name-readings.ts';
import { US_STATES } from '../lexicon/us-states.ts';
import { WORD_READINGS, type WordKind } from '../lexicon/word-readings.ts';
import { likeness, SAME_NAME } from '../names/likeness.ts';
import { fold } from '../text/arabic.ts';
import { ARABIC_MONTHS, ARABIC_WEEKDAYS, MONTH_NAMES, WEEKDAY_NAMES } from '../values/calendar.ts';

export interface KnownWord {
  /** Null where only the meaning is known. */
  readonly reading: string | null;
  readonly gloss: string;
  readonly kind: WordKind | 'name';
}

/** Folded, as written in a text, with what is known; of two of one spelling the later is meant more often. */
const ALL: readonly (readonly [ar: string, known: KnownWord])[] = [
  ...placeNames(),
  ...NAME_READINGS.map(([ar, latin]) => [fold(ar), { reading: latin, gloss: latin, kind: 'name' }] as const),
  // In the table the likelier sense comes first.
  ...WORD_READINGS.toReversed().map(({ ar, ...known }) => [fold(ar), known] as const),
];

export const KNOWN_WORDS: ReadonlyMap<string, KnownWord> = new Map(ALL.filter(([ar]) => !ar.includes(' ')));

/** Names of several words. */
export const KNOWN_PHRASES = new ArabicTerms<KnownWord>();
for (const [ar, known] of new Map(ALL)) if (ar.includes(' ')) KNOWN_PHRASES.add(ar, known);

function* placeNames(): Iterable<readonly [string, KnownWord]> {
  for (const { code, ar } of AGENCIES) for (const name of ar) yield meant(name, code);
  for (const { en, ar } of US_STATES) for (const name of ar) yield spelled(name, en);
  for (const { en, ar, demonymsEn, demonymsAr, capitalsEn, capitalsAr } of COUNTRIES) {
    // Of two words they would be found inside the names of states.
    for (const name of demonymsAr.filter((each) => !each.includes(' '))) {
      yield meant(name, demonymsEn[0], 'adjective');
      yield meant(`${name}ة`, demonymsEn[0], 'adjective');
    }
    for (const [at, name] of capitalsAr.entries()) yield spelled(name, capitalsEn[at] ?? capitalsEn[0]);
    for (const name of ar) yield spelled(name, en[0]);
  }
  for (const [ar, month] of ARABIC_MONTHS) yield meant(ar, MONTH_NAMES[month]);
  for (const [ar, day] of ARABIC_WEEKDAYS) yield meant(ar, WEEKDAY_NAMES[day]);
}

function meant(ar: string, gloss = '', kind: KnownWord['kind'] = 'name'): readonly [string, KnownWord] {
  return [fold(ar), { reading: null, gloss, kind }];
}

/** With its Latin spelling as a reading where that is the same name: Iran for إيران, but not Egypt for مصر. */
function spelled(ar: string, latin = ''): readonly [string, KnownWord] {
  const isSame = likeness(latin.replaceAll(' ', ''), ar.replaceAll(' ', '')) >= SAME_NAME;
  return [fold(ar), { reading: isSame ? latin : null, gloss: latin, kind: 'name' }];
}
