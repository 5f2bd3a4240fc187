/** Words looked for in texts of either script, whatever their case, marks, hamzas and punctuation. */
import { asciiDigits, fold } from '../text/arabic.ts';
import type { Range } from '../text/range.ts';

const WORD = /[\p{L}\p{N}\p{M}\u0640]+/gu;
const PLAIN = /^[a-z0-9]+$/;

function normalWord(word: string): string {
  const lower = word.toLowerCase();
  if (PLAIN.test(lower)) return lower;
  return asciiDigits(fold(lower.normalize('NFD').replace(/\p{M}/gu, '')));
}

/** The words of a text with a space before and after each, so that words can be looked for as a string. */
export function searchable(text: string): string {
  return ` ${(text.match(WORD) ?? []).map(normalWord).join(' ')} `;
}

/** What has to stand in a searchable text: the words in this order, of the last one its beginning. Empty: no words. */
export function searched(words: string): string {
  return searchable(words).trimEnd();
}

/** Where words that `searched` normalised first stand in a text; null where they do not. */
export function findWords(text: string, wanted: string): Range | null {
  const words = wanted.trim().split(' ');
  const found = [...text.matchAll(WORD)];
  const normal = found.map(([word]) => normalWord(word));
  for (let at = 0; at + words.length <= normal.length; at++) {
    const isThere = words.every((word, index) => {
      const here = normal[at + index] ?? '';
      return index === words.length - 1 ? here.startsWith(word) : here === word;
    });
    const [first, last] = [found[at], found[at + words.length - 1]];
    if (isThere && first && last) return { start: first.index, end: last.index + last[0].length };
  }
  return null;
}
