/** Words as texts are searched by: of either script, whatever their case, accents, vowel signs, hamzas and article. */
import { asciiDigits, fold, hasArabic } from '../text/arabic.ts';
import type { Range } from '../text/range.ts';
import { remembered } from '../text/remembered.ts';

const WORD = /[\p{L}\p{N}\p{M}\u0640]+/gu;
const PLAIN = /^[a-z0-9]+$/u;
/** The rest of a longer run of letters tells nobody anything. */
const LONGEST = 64;

/** The article with the particles written on to it: و ف before, ب ك or the doubled ل. */
const ARTICLE = /^[وف]?(?:[بك]?ال|لل)/u;
/** Letters left of a word without its article; shorter words (الله, الذي, التي) are words of their own. */
export const AFTER_ARTICLE = 3;

const folded = (word: string): string => {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower.slice(0, LONGEST);
  const letters = asciiDigits(fold(lower.normalize('NFD').replace(/\p{M}/gu, '')));
  return letters.slice(0, LONGEST);
};

/** The letters of a folded word behind its article; the word itself where it has none. */
export function withoutArticle(word: string, least = AFTER_ARTICLE): string {
  const head = ARTICLE.exec(word)?.[0].length ?? 0;
  return head > 0 && word.length - head >= least ? word.slice(head) : word;
}

/** What a word is indexed by; empty for what is only signs. A function of the spelling that stored indexes depend on. */
export const termOf = remembered((word: string): string => {
  const plain = folded(word);
  return hasArabic(plain) ? withoutArticle(plain) : plain;
});

/** A word without its signs, with its article. */
export const foldedWord = remembered(folded);

export interface SearchWord extends Range {
  readonly term: string;
}

/** The words of a text in order, with their places. */
export function searchWords(text: string): SearchWord[] {
  const found: SearchWord[] = [];
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const term = termOf(word);
    if (term !== '') found.push({ term, start: index, end: index + word.length });
  }
  return found;
}

/** The terms of a text in order, with a space between each two. */
export function indexed(text: string): string {
  return (text.match(WORD) ?? [])
    .map(termOf)
    .filter((term) => term !== '')
    .join(' ');
}

/** Words of a query as they were typed, without signs. */
export function typedWords(text: string): string[] {
  return (text.match(WORD) ?? []).map(foldedWord).filter((word) => word !== '');
}
