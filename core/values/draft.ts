import { asciiDigits } from '../text/arabic.ts';
import type { Atom } from './atoms.ts';
import { readingOf, type Value, type ValueKind, type Weight } from './value.ts';

/** A value while its neighbourhood is still being read. */
export interface Draft {
  kind: ValueKind;
  weight: Weight;
  /** What the number word or digits say, before the scale. */
  bases: number[];
  scale: number;
  /** Readings that are no plain number (clock times, vague powers). */
  extra: string[];
  measures: readonly string[];
  digits: boolean;
  start: number;
  end: number;
}

export function draft(start: number, end: number, bases: number[], digits: boolean): Draft {
  return {
    kind: 'count',
    weight: digits ? 'firm' : 'word',
    bases,
    scale: 1,
    extra: [],
    measures: [],
    digits,
    start,
    end,
  };
}

export function finish(from: Draft): Value {
  const { kind, weight, bases, scale, extra, measures, digits, start, end } = from;
  const amounts = bases.map((base) => base * scale);
  return {
    kind,
    weight,
    amount: amounts[0] ?? 0,
    readings: [...new Set([...amounts.map(readingOf), ...extra])],
    measures,
    digits,
    start,
    end,
  };
}

const LINK = /^\s*(?:[-–—]|to|and|or|إلى|الى|حتى|أو|او|و)\s*$/u;

/**
 * In "five to ten million" the first number may share the scale, the sign or the unit of the second; in
 * "1914–18" the second may share the century of the first.
 */
export function shareAcrossRanges(drafts: readonly Draft[], text: string): void {
  for (let at = 0; at + 1 < drafts.length; at++) {
    const first = drafts[at];
    const second = drafts[at + 1];
    if (!first || !second || second.start - first.end > 8) continue;
    if (first.digits && second.digits && /^[ \u00a0\u202f-]$/u.test(text.slice(first.end, second.start))) {
      joinDigits(first, second, text);
    }
    if (!LINK.test(text.slice(first.end, second.start).replace(/[$£€%]/gu, ''))) continue;
    const [from = 0] = first.bases;
    const [to = 0] = second.bases;
    if (first.scale === 1 && second.scale > 1)
      first.bases.push(...first.bases.map((base) => base * second.scale));
    if (first.measures.length === 0 && second.measures.length > 0) first.measures = second.measures;
    if (first.digits && second.digits && isYear(from) && to < 100 && second.scale === 1) {
      second.bases.push(Math.floor(from / 100) * 100 + to);
    }
  }
}

export function isYear(amount: number): boolean {
  return Number.isInteger(amount) && amount >= 1100 && amount <= 2099;
}

/** "116 123" and "10 000" may be one number on the other side. */
function joinDigits(first: Draft, second: Draft, text: string): void {
  const whole = asciiDigits(text.slice(first.start, second.end)).replace(/\D/gu, '');
  if (second.end - second.start < 3 || whole.length > 15) return;
  const joined = Number(whole);
  first.extra.push(readingOf(joined));
  second.extra.push(readingOf(joined));
}

/** 2/3, read from three atoms that touch; a season such as 2018/19 is two numbers, and 24/7 an idiom that Arabic says in words. */
export function slashed(over: Atom, sign: Atom | undefined, under: Atom | undefined): Draft | null {
  if (sign?.text !== '/' || !sign.joined || under?.type !== 'digits' || !under.joined) return null;
  const [part, whole] = [Number(over.text), Number(under.text)];
  if (part === 24 && whole === 7) {
    const always = draft(over.start, under.end, [24], true);
    always.extra.push(readingOf(7));
    always.weight = 'loose';
    return always;
  }
  if (!(part > 0 && part < whole && whole <= 16)) return null;
  const found = draft(over.start, under.end, [part / whole], true);
  found.kind = 'fraction';
  found.weight = 'loose';
  return found;
}
