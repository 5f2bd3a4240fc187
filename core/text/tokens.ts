import type { Range } from './range.ts';
import { remembered } from './remembered.ts';

export type TokenType = 'word' | 'number' | 'punctuation' | 'symbol';
export type Script = 'arabic' | 'latin' | 'other';

export interface Token extends Range {
  readonly text: string;
  readonly type: TokenType;
  /** Of a word's first letter; `other` for what is no word. */
  readonly script: Script;
}

/**
 * A number keeps its groups and decimals (3.07, 1,200, ٣٫٠٧); a word keeps its marks, inner apostrophes
 * and hyphens (Dinka's, F-35), and a number grown together with letters is one (5th, 1.5bn). Bidi controls are no part of any token.
 */
const TOKEN =
  /(?<number>(?=(?<digits>\p{Nd}+(?:[.,٫٬]\p{Nd}+)*))\k<digits>(?!\p{L}))|(?<word>(?:\p{Nd}+[.,٫٬](?=\p{Nd}))*[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}\u0640\u200c\u200d]*(?:[’'\-][\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}]*)*)|(?<punctuation>\p{P})|(?<symbol>\p{S})/gu;

const scriptOf = remembered((word: string): Script => {
  if (/^\P{L}*\p{Script=Arabic}/u.test(word)) return 'arabic';
  return /^\P{L}*\p{Script=Latin}/u.test(word) ? 'latin' : 'other';
});

/** All tokens of a paragraph in order, white space and controls left out. Linear in its length. */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const groups = match.groups ?? {};
    const type: TokenType = groups['number']
      ? 'number'
      : groups['word']
        ? 'word'
        : groups['punctuation']
          ? 'punctuation'
          : 'symbol';
    found.push({
      text: match[0],
      type,
      script: type === 'word' ? scriptOf(match[0]) : 'other',
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}
