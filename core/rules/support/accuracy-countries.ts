import { AMBIGUOUS_ARABIC, COUNTRIES, type Country } from '../../lexicon/countries.ts';
import { fold } from '../../text/arabic.ts';
import { literally } from './accuracy-english.ts';
import type { SourceWord } from './accuracy-words.ts';

const BY_CODE = new Map(COUNTRIES.map((country) => [country.code, country]));
const AMBIGUOUS = new Set([...AMBIGUOUS_ARABIC].map(fold));
/** Names and capitals of states, folded; names that are other words are left out. */
const STATES = new Map(
  COUNTRIES.flatMap((country) =>
    [...country.ar, ...country.capitalsAr].map((name) => [fold(name), country] as const),
  ).filter(([name]) => !AMBIGUOUS.has(name)),
);
/** Nationalities as definite adjectives: الصيني, الصينية. */
const NATIONALITIES: ReadonlyMap<string, Country> = new Map<string, Country>(
  COUNTRIES.flatMap((country) =>
    country.demonymsAr.flatMap((word) => [
      [`ال${fold(word)}`, country] as const,
      [`ال${fold(word)}ه`, country] as const,
    ]),
  ),
);
const LONGEST = 3;

export interface StateMention {
  readonly country: Country;
  /** Half-open, in words. */
  readonly from: number;
  readonly to: number;
}

/** The state named by the words at `at`, with or without particles on the first. */
export function stateAt(words: readonly SourceWord[], at: number): StateMention | undefined {
  const first = words[at];
  if (!first) return undefined;
  for (let length = LONGEST; length > 0; length--) {
    const rest = words.slice(at + 1, at + length);
    if (rest.length < length - 1 || !rest.every((word) => word.linked)) continue;
    for (const stem of first.stems) {
      const country = STATES.get([stem, ...rest.map((word) => word.fold)].join(' '));
      if (country) return { country, from: at, to: at + length };
    }
  }
  return undefined;
}

/** The state whose nationality a definite adjective is. */
export function nationalityAt(words: readonly SourceWord[], at: number): StateMention | undefined {
  const country = NATIONALITIES.get(words[at]?.fold ?? '');
  return country && { country, from: at, to: at + 1 };
}

export function countryOf(code: string): Country | undefined {
  return BY_CODE.get(code);
}

/** English names of a state, as a pattern of whole words: its names, nationalities and capitals. */
export function englishNames(country: Country): string {
  const names = [...country.en, ...country.demonymsEn].sort((a, b) => b.length - a.length);
  return `(?<![\\p{L}])(?:${names.map(literally).join('|')})(?![\\p{L}])`;
}
