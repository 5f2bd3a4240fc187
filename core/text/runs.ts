/** Runs of characters of a kind, as tokens of every sort are made of. */
import { classAt, DIGIT, WIDE } from './char-class.ts';

/** The UTF-16 units of single characters. */
export const units = (characters: string): ReadonlySet<number> =>
  new Set([...characters].map((character) => character.charCodeAt(0)));

const SEPARATORS = units('.,٫٬');

/** The end of a run of characters of some classes. */
export function runEnd(text: string, from: number, classes: number): number {
  let at = from;
  for (;;) {
    const kind = classAt(text, at);
    if (!(kind & classes)) return at;
    at += kind & WIDE ? 2 : 1;
  }
}

/** The end of digits in groups and with decimals. */
export function digitsEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    at = runEnd(text, at, DIGIT);
    if (!SEPARATORS.has(text.charCodeAt(at)) || !(classAt(text, at + 1) & DIGIT)) return at;
    at += 1;
  }
}
