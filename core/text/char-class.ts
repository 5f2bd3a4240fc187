/** What kind of character a UTF-16 unit or code point is: the general categories that reading a text asks for, as bits. */

export const LETTER = 1;
export const MARK = 2;
export const DIGIT = 4;
export const PUNCTUATION = 8;
export const SYMBOL = 16;
export const SPACE = 32;
export const CAPITAL = 64;
export const FORMAT = 128;
/** None of these. */
export const OTHER = 512;
/** Takes two UTF-16 units. */
export const WIDE = 256;
/** Says that a unit was looked at; alone, that it is the first half of a character. */
const KNOWN = 1 << 15;

const TESTS: readonly (readonly [number, RegExp])[] = [
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [DIGIT, /\p{Nd}/u],
  [PUNCTUATION, /\p{P}/u],
  [SYMBOL, /\p{S}/u],
  [SPACE, /\s/u],
  [CAPITAL, /\p{Lu}/u],
  [FORMAT, /\p{Cf}/u],
  [OTHER, /[^\p{L}\p{M}\p{Nd}\p{P}\p{S}\s\p{Cf}]/u],
];

const CLASSES = new Uint16Array(0x10000);
CLASSES.fill(KNOWN, 0xd800, 0xdc00);

/** The bits of the character at a place; none behind the end and for half of a character. */
export function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // Behind the end it is no number, and so has no class.
  const known = CLASSES[unit];
  if (known === undefined || known > KNOWN) return known ?? 0;
  if (known === 0) return (CLASSES[unit] = learn(unit) | KNOWN);
  const code = text.codePointAt(at) ?? 0;
  return code > 0xffff ? learn(code) | WIDE : 0;
}

function learn(code: number): number {
  const character = String.fromCodePoint(code);
  return TESTS.reduce((bits, [bit, test]) => (test.test(character) ? bits | bit : bits), 0);
}
