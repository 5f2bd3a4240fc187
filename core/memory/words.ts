/** The Arabic of a unit as it is compared: words without signs, figures all alike. */
import { asciiDigits } from '../text/arabic.ts';
import { remembered } from '../text/remembered.ts';
import { tokens } from '../text/tokens.ts';
import { foldedWord, termOf } from '../search/words.ts';

/** Stands for every figure. */
export const FIGURE = '#';

/** Words and figures in order; no punctuation. */
export function memoryWords(text: string): string[] {
  return tokens(text).flatMap(({ type, text: word }) => {
    if (type === 'number') return [FIGURE];
    return type === 'word' ? [foldedWord(word)] : [];
  });
}

/** Particles before a word; letters that must be left of it. */
const PARTICLES = /^(?:[وف][بكل]?|[بكل])(?=.{3})/u;

/** What words have in common that differ by particles or the article alone. A function of the spelling. */
export const stemOf = remembered((word: string): string =>
  word === FIGURE ? word : termOf(word).replace(PARTICLES, ''),
);

/** Texts that read the same: spaces at the ends and doubled ones make no difference, nor do the digits' shapes. */
export const sameText = (a: string, b: string): boolean => plain(a) === plain(b);

const plain = (text: string): string => asciiDigits(text.trim().replaceAll(/\s+/gu, ' '));
