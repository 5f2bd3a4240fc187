/** The pieces numbers are read from: runs of digits, words of letters alone, single signs. */
import { asciiDigits, fold, stripMarks } from '../text/arabic.ts';
import type { Range } from '../text/range.ts';

export interface Atom extends Range {
  readonly type: 'digits' | 'word' | 'sign';
  /** Digits in ASCII; words in lower case, Arabic folded; signs as they are. */
  readonly text: string;
  /** As written, without vowel signs. */
  readonly raw: string;
  /** Nothing stands between it and the atom before. */
  readonly joined: boolean;
}

const ATOM = /(\p{Nd}+(?:[.,٫٬]\p{Nd}+)*)|([\p{L}\u0640][\p{L}\p{M}\u0640]*)|([^\s\p{Cf}])/gu;

export function atoms(text: string): Atom[] {
  const found: Atom[] = [];
  let end = -1;
  for (const match of text.matchAll(ATOM)) {
    const [whole, digits, word] = match;
    const raw = word === undefined ? whole : stripMarks(whole);
    found.push({
      type: digits !== undefined ? 'digits' : word !== undefined ? 'word' : 'sign',
      text:
        digits !== undefined ? asciiDigits(digits) : word !== undefined ? fold(word).toLowerCase() : whole,
      raw,
      start: match.index,
      end: match.index + whole.length,
      joined: match.index === end,
    });
    end = match.index + whole.length;
  }
  return found;
}

/**
 * The numbers a run of ASCII digits with separators may stand for, the likeliest first. A comma or ٬ before
 * three digits groups, a point or ٫ divides; a comma before anything else divides (Arabic, European); a
 * point before three digits may group (European).
 */
export function digitReadings(run: string): number[] {
  const plain = run.replaceAll('٬', '').replaceAll('٫', '.');
  if (/^\d+$/u.test(plain)) return [Number(plain)];
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(plain)) return [Number(plain.replaceAll(',', ''))];
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/u.test(plain)) {
    return [Number(plain.replaceAll('.', '').replace(',', '.'))];
  }
  if (/^[1-9]\d{0,2}\.\d{3}$/u.test(plain)) return [Number(plain), Number(plain.replace('.', ''))];
  if (/^\d+\.\d+$/u.test(plain)) return [Number(plain)];
  if (/^\d+,\d+$/u.test(plain)) return [Number(plain.replace(',', '.')), Number(plain.replace(',', ''))];
  return plain.split(/[.,]/u).map(Number);
}
