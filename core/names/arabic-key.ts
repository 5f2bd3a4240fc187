/** Spellings of names in Arabic, as they are compared. */
import { fold } from '../text/arabic.ts';

/** A word of a name without the article, folded: what spellings of it have in common but for letters. */
export const bareWord = (word: string): string => fold(word).replace(/^ال(?=..)/u, '');

/** The key of a spelling: words folded and without article. A Latin spelling inside the Arabic is its own, in small letters. */
export const keyOfArabic = (name: string): string =>
  name
    .trim()
    .split(/[\s-]+/u)
    .map((word) => bareWord(word).toLowerCase())
    .join(' ');
