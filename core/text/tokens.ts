import { classAt, DIGIT, LETTER, MARK, PUNCTUATION, SYMBOL, WIDE } from './char-class.ts';
import { digitsEnd, runEnd, units } from './runs.ts';
import type { Range } from './range.ts';
import type { Script } from './script.ts';
import { grownTogether } from './grown-together.ts';
import { wordOf, type Word } from './word.ts';

export type TokenType = 'word' | 'number' | 'punctuation' | 'symbol';

export interface Token extends Range {
  readonly text: string;
  readonly type: TokenType;
  /** Of a word's first letter; `other` for what is no word. */
  readonly script: Script;
  /** What is known of this spelling, wherever it stands. */
  readonly word: Word;
}

const JOINTS = units("’'-");
const IN_WORD = LETTER | MARK | DIGIT;
const NON_JOINER = 0x200c;
const JOINER = 0x200d;

/**
 * All tokens of a paragraph in order, white space and controls left out. Linear in its length. A number keeps its
 * groups and decimals (3.07, 1,200, ٣٫٠٧); a word keeps its marks, inner apostrophes and hyphens (Dinka's, F-35), and a
 * number grown together with letters is one (5th, 1.5bn). Words that lost the space between them are two where their letters
 * show it (`grownTogether`). Bidi controls are no part of any token.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    let end = at + (kind & WIDE ? 2 : 1);
    let type: TokenType | null = null;
    if (kind & DIGIT) {
      end = digitsEnd(text, at);
      type = 'number';
      if (classAt(text, end) & LETTER) {
        end = wordEnd(text, end);
        type = 'word';
      }
    } else if (kind & LETTER) {
      end = wordEnd(text, at);
      type = 'word';
    } else if (kind & PUNCTUATION) type = 'punctuation';
    else if (kind & SYMBOL) type = 'symbol';
    if (type !== null) {
      const word = wordOf(text.slice(at, end));
      const cuts = type === 'word' ? grownTogether(word) : NO_CUTS;
      if (cuts.length === 0) found.push(tokenOf(word, type, at, end));
      else
        [at, ...cuts.map((cut) => at + cut)].forEach((start, part, starts) => {
          const stop = starts[part + 1] ?? end;
          found.push(tokenOf(wordOf(text.slice(start, stop)), 'word', start, stop));
        });
    }
    at = end;
  }
  return found;
}

const NO_CUTS: readonly number[] = [];

function tokenOf(word: Word, type: TokenType, start: number, end: number): Token {
  return { text: word.text, type, script: type === 'word' ? word.script : 'other', start, end, word };
}

/** The end of a word from inside it on: letters, marks and digits, then more of them behind apostrophes and hyphens. */
function wordEnd(text: string, from: number): number {
  let at = runEnd(text, from, IN_WORD);
  for (let unit = text.charCodeAt(at); unit === NON_JOINER || unit === JOINER; unit = text.charCodeAt(at)) {
    at = runEnd(text, at + 1, IN_WORD);
  }
  while (JOINTS.has(text.charCodeAt(at)) && classAt(text, at + 1) & (LETTER | DIGIT)) {
    at = runEnd(text, at + 1, IN_WORD);
  }
  return at;
}
