/** Number words up to ninety-nine and the figures they stand for. */
import { TENS, UNITS } from '../../values/english-words.ts';

const SMALL: ReadonlyMap<string, number> = UNITS;

/** The value of a word such as seven, twelve, forty or forty-two; null for any other. */
export function numberWord(word: string): number | null {
  const lower = word.toLowerCase();
  const plain = SMALL.get(lower) ?? TENS.get(lower);
  if (plain !== undefined) return plain;
  const [tens = '', unit = '', ...more] = lower.split('-');
  const high = TENS.get(tens);
  const low = SMALL.get(unit);
  return more.length === 0 && high !== undefined && low !== undefined && low >= 1 && low <= 9
    ? high + low
    : null;
}

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'] as const;

/** The word for 1 to 9; null for any other number. */
export function digitWord(value: number): string | null {
  return WORDS[value - 1] ?? null;
}
