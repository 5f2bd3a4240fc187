import type { Range } from '../text/range.ts';

export type ValueKind =
  | 'count'
  | 'percent'
  | 'ordinal'
  | 'fraction'
  /** A clock time. */
  | 'time'
  | 'year'
  | 'decade'
  /** A day of the month. */
  | 'day'
  /** A power of ten used loosely: dozens, hundreds, millions. */
  | 'vague';

/**
 * How much its absence on the other side says. `firm`: written in digits; custom neither drops nor adds it.
 * `word`: spelled out; telling when the other side has a surplus of its own. `loose`: what custom drops or
 * adds (one, two, first, half): meets its equal, is never missed.
 */
export type Weight = 'firm' | 'word' | 'loose';

/** A quantity of one text, with every reading under which it may equal one of the other text. */
export interface Value extends Range {
  readonly kind: ValueKind;
  readonly weight: Weight;
  /** The likeliest reading, as a number; minutes since midnight for times. */
  readonly amount: number;
  /** Keys of all readings (see `readingOf`), the likeliest first. */
  readonly readings: readonly string[];
  /** Ids of `measures.ts` that the number may carry: several where a word is ambiguous (pound), none if bare. */
  readonly measures: readonly string[];
  /** Written in digits, perhaps with a scale word. */
  readonly digits: boolean;
}

/** A month or weekday by name. */
export interface CalendarName extends Range {
  readonly kind: 'month' | 'weekday';
  /** Months 1–12; weekdays 0 (Sunday) – 6. Hijri months 101–112. */
  readonly value: number;
}

/** What one paragraph says in numbers and dates, in order of place. */
export interface Quantities {
  readonly values: readonly Value[];
  readonly names: readonly CalendarName[];
}

/** Two values are equal when they share a reading. Rounded, so that 0.1 × 3 is 0.3. */
export function readingOf(amount: number): string {
  const exact = Number.isInteger(amount) && Math.abs(amount) < 1e11;
  return String(exact ? amount : Number(amount.toPrecision(12)));
}

/** A clock time, twelve-hour, so that 15:30 and 3:30 p.m. are one. */
export function timeReading(hour: number, minute: number): string {
  return `t${(hour % 12) * 60 + minute}`;
}
