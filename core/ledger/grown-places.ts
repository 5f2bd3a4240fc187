/** Places, organisations and dates whose Arabic has lost its spaces: وكورياالشمالية. */
import { COUNTRIES } from '../lexicon/countries.ts';
import type { Place } from '../model/flag.ts';
import type { CountryMention } from '../names/countries.ts';
import { inSource, type SegmentView } from '../rules/rule.ts';
import { fold, foldLetter } from '../text/arabic.ts';
import type { Range } from '../text/range.ts';

/** Longer paragraphs are left as they are. */
const LONGEST_TEXT = 20_000;
/** Shorter words hold no name beside others, shorter names stand in many a word. */
const LONG_WORD = 9;
const LONG_NAME = 5;
/** A phrase of two words or more is told from its letters alone. */
const LONG_PHRASE = 9;

const lettersOf = (name: string): string => fold(name).replaceAll(/\P{L}/gu, '');

const letters = (names: readonly string[]): readonly string[] =>
  names
    .map(lettersOf)
    .filter((name) => name.length >= LONG_NAME)
    .sort((a, b) => b.length - a.length);

const NAMES = new Map(
  COUNTRIES.map(({ code, ar, capitalsAr }) => [code, { name: letters(ar), capital: letters(capitalsAr) }]),
);

/** Where the Arabic names the country or capital inside a longer word; null where it does not. */
export function grownPlace(segment: SegmentView, { codes, form }: CountryMention): Place | null {
  return grownWord(
    segment,
    codes.flatMap((code) => NAMES.get(code)?.[form === 'capital' ? 'capital' : 'name'] ?? []),
  );
}

/** Where the Arabic has one of these words inside a longer one. Five letters and more. */
export function grownWord(segment: SegmentView, names: readonly string[]): Place | null {
  if (segment.source.text.length > LONGEST_TEXT) return null;
  for (const { text, start, script } of segment.source.words) {
    if (script !== 'arabic' || text.length < LONG_WORD) continue;
    const found = find(
      text,
      names.map(lettersOf).filter((name) => name.length >= LONG_NAME),
    );
    if (found) return inSource(segment, start + found.start, start + found.end);
  }
  return null;
}

/** Where the Arabic has one of these names of several words, grown together with what stands beside it. */
export function grownPhrase(segment: SegmentView, names: readonly string[]): Place | null {
  const phrases = names.filter((name) => name.includes(' ')).map(lettersOf);
  const found = find(
    segment.source.text,
    phrases.filter((name) => name.length >= LONG_PHRASE),
  );
  return found && inSource(segment, found.start, found.end);
}

/** The place of folded letters in a text, over blanks and vowel signs. */
function find(text: string, names: readonly string[]): Range | null {
  if (names.length === 0 || text.length > LONGEST_TEXT) return null;
  const folded: string[] = [];
  const starts: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const letter = foldLetter(text.charAt(at));
    if (letter === '' || letter === ' ') continue;
    folded.push(letter);
    starts.push(at);
  }
  const plain = folded.join('');
  for (const name of names) {
    const at = plain.indexOf(name);
    const [start, last] = [starts[at], starts[at + name.length - 1]];
    if (start !== undefined && last !== undefined) return { start, end: last + 1 };
  }
  return null;
}
