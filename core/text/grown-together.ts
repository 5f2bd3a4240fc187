/** Words that lost the space between them, as far as letters alone tell. */
import { ofWord } from './word.ts';

/** Behind a tāʾ marbūṭa with its signs, which only ends words; where Arabic letters touch Latin ones. */
const SEAM =
  /(?<=\p{L}ة[\u064b-\u0652]*)(?=[\u0620-\u063f\u0641-\u064a])|(?<=[\u0620-\u063f\u0641-\u064a])(?=[A-Za-z])|(?<=[A-Za-z])(?=[\u0620-\u063f\u0641-\u064a])/gu;
const MAY_HOLD = /ة|[A-Za-z][\u0620-\u064a]|[\u0620-\u064a][A-Za-z]/u;

/** Where in a word another one begins; none in nearly all words. */
export const grownTogether = ofWord((word: string): readonly number[] =>
  MAY_HOLD.test(word) ? [...word.matchAll(SEAM)].map(({ index }) => index) : NONE,
);

const NONE: readonly number[] = [];
