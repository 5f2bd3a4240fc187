/**
 * Whether an Arabic word looks like a foreign name or like a word of the language, by its letters in threes:
 * a logarithm of the likelihoods of two small models (Witten–Bell style, backing off to pairs and letters), one
 * of words from the lexicons of the rules, one of given names, countries, capitals and states.
 */
import { ARABIC_FUNCTION_WORDS, ARABIC_VOCABULARY } from '../lexicon/arabic-vocabulary.ts';
import { COUNTRIES } from '../lexicon/countries.ts';
import { FOREIGN_NAMES } from '../lexicon/foreign-names.ts';
import { PERSON_NOUNS } from '../lexicon/genders.ts';
import { ARABIC_GIVEN_NAMES, WESTERN_GIVEN_NAMES } from '../lexicon/given-names.ts';
import { IDIOMS } from '../lexicon/idioms.ts';
import { FIELDS } from '../lexicon/sense-fields.ts';
import { SENSES } from '../lexicon/senses.ts';
import { SPEECH_VERBS, TITLE_LINKS, TITLE_WORDS } from '../lexicon/titles.ts';
import { US_STATES } from '../lexicon/us-states.ts';
import { VERBS } from '../lexicon/verbs.ts';
import { fold, stems } from '../text/arabic.ts';
import { remembered } from '../text/remembered.ts';

/** Letters and ends a model may see; what a letter never seen is worth. */
const ALPHABET = 40;
const BACKING = 2;
/** A word the lexicons have is no foreign name, whatever its letters. */
const KNOWN = -10;
const NATIVE = -5;
/** Longer words are several, grown together. */
const LONGEST = 60;

/** Vowel signs of indefinite words of the language: أيامًا, ليلاً. */
const ACCUSATIVE = /[\u064b-\u064d]/u;

interface Looks {
  readonly foreign: (word: string) => number;
  readonly native: (word: string) => number;
  readonly known: ReadonlySet<string>;
}

let looks: Looks | undefined;

/** Above 0: rather a foreign name; 3 and more: hardly anything else. Below: rather a word of Arabic. */
export const foreignLook = remembered((arabic: string): number => {
  looks ??= learn();
  const { foreign, native, known } = looks;
  if (arabic.length > LONGEST || ACCUSATIVE.test(arabic)) return KNOWN;
  const word = fold(arabic);
  if (stems(word).some((stem, cut) => known.has(stem) && (cut === 0 || isWhole(stem)))) return KNOWN;
  return foreign(word) - native(word);
});

/** Long enough not to be left of a name by chance (بيكون is no ب and يكون). */
const isWhole = (stem: string): boolean => stem.length >= 4 && !/^[يتن]/u.test(stem);

/** Whether the language has the word, as far as the lexicons or its letters tell, and it is no name. */
export const isNative = (arabic: string): boolean => foreignLook(arabic) <= NATIVE;

function learn(): Looks {
  const names = wordsOf([
    ...WESTERN_GIVEN_NAMES,
    ...FOREIGN_NAMES,
    ...COUNTRIES.flatMap(({ ar, capitalsAr }) =>
      [...ar, ...capitalsAr].map((name) => name.replace(/^ال/u, '')),
    ),
    ...US_STATES.flatMap(({ ar }) => ar),
  ]);
  /* The lists of what a sense or an idiom is not hold names too, and so does the cabinet's field. */
  const fields = Object.entries(FIELDS).flatMap(([field, words]) => (field === 'cabinet' ? [] : words));
  const words = wordsOf([
    ...ARABIC_FUNCTION_WORDS,
    ...ARABIC_VOCABULARY,
    ...VERBS.flatMap(({ past, present, masdars }) => [past, present, ...masdars]),
    ...SENSES.flatMap(({ meant, patterns }) => [meant, ...patterns]),
    ...IDIOMS.flatMap(({ meant, patterns }) => [meant, ...patterns]),
    ...fields,
    ...TITLE_WORDS,
    ...TITLE_LINKS,
    ...SPEECH_VERBS,
    ...PERSON_NOUNS,
  ]);
  for (const name of [...names, ...ARABIC_GIVEN_NAMES.map(fold)]) words.delete(name);
  return { foreign: modelOf(names), native: modelOf(words), known: words };
}

function wordsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.flatMap((text) => text.match(/[\u0620-\u064a]{3,}/gu) ?? []).map(fold));
}

/** Logarithm of the likelihood of a word, each letter given the two before it. */
function modelOf(words: ReadonlySet<string>): (word: string) => number {
  const seen = new Map<string, number>();
  const count = (key: string): number => seen.get(key) ?? 0;
  const grams = (word: string, visit: (gram: string, length: number) => void): void => {
    const framed = `^^${word}$`;
    for (let at = 2; at < framed.length; at++)
      for (let length = 1; length <= 3; length++) visit(framed.slice(at - length + 1, at + 1), length);
  };
  for (const word of words) {
    grams(word, (gram, length) => {
      seen.set(gram, count(gram) + 1);
      const before = `${length}${gram.slice(0, -1)}`;
      seen.set(before, count(before) + 1);
    });
  }
  return (word) => {
    let sum = 0;
    let likelihood = 0;
    grams(word, (gram, length) => {
      if (length === 1) likelihood = 1 / ALPHABET;
      const before = `${length}${gram.slice(0, -1)}`;
      likelihood = (count(gram) + BACKING * likelihood) / (count(before) + BACKING);
      if (length === 3) sum += Math.log(likelihood);
    });
    return sum;
  };
}
