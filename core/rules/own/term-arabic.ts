/** Where an Arabic term stands, with particles written on to it and in any spelling that folding makes one. */
import { fold, stems } from '../../text/arabic.ts';
import type { Range } from '../../text/range.ts';
import { tokens, type Token } from '../../text/tokens.ts';
import type { TextView } from '../../text/view.ts';
import { MOST } from './matches.ts';

/** Shorter words are too often the rest of another word: حر is no part of بحر. */
const FEWEST_LETTERS = 3;

export type ArabicTerm = (view: TextView) => readonly Range[];

/** Null where there is no Arabic word in it. */
export function arabicTerm(term: string): ArabicTerm | null {
  const words = tokens(term).filter(({ type }) => type === 'word' || type === 'number');
  if (!words.some(({ script }) => script === 'arabic')) return null;
  const [head = '', ...tail] = words.map(({ text }) => fold(text));
  return (view) => {
    const found: Range[] = [];
    const readings = view.derive(readingsOf);
    for (const at of readings.get(head) ?? []) {
      const hit = at.isWhole || head.length >= FEWEST_LETTERS ? rest(view.words, at.word, tail) : null;
      if (hit) found.push(hit);
      if (found.length === MOST) break;
    }
    return found;
  };
}

function rest(words: readonly Token[], first: number, tail: readonly string[]): Range | null {
  const start = words[first];
  const end = words[first + tail.length];
  if (!start || !end) return null;
  const isThere = tail.every((word, at) => followsAs(word, words[first + 1 + at]));
  return isThere ? { start: start.start, end: end.end } : null;
}

/** Words after the first may have an article that the term leaves out. */
function followsAs(word: string, token: Token | undefined): boolean {
  if (!token) return false;
  const folded = fold(token.text);
  return folded === word || folded === `ال${word}`;
}

interface Reading {
  readonly word: number;
  /** Nothing but an article was taken off. */
  readonly isWhole: boolean;
}

/** Words by each reading of theirs, folded, also without the alef of an indefinite accusative. */
const readingsOf = (view: TextView): ReadonlyMap<string, readonly Reading[]> => {
  const readings = new Map<string, Reading[]>();
  const add = (reading: string, entry: Reading): void => {
    const list = readings.get(reading);
    if (list) list.push(entry);
    else readings.set(reading, [entry]);
  };
  for (const [word, token] of view.words.entries()) {
    const folded = fold(token.text);
    for (const reading of stems(folded)) {
      const isWhole = reading === folded || folded === `ال${reading}`;
      add(reading, { word, isWhole });
      if (reading.length > FEWEST_LETTERS && reading.endsWith('ا')) {
        add(reading.slice(0, -1), { word, isWhole: false });
      }
    }
  }
  return readings;
};
