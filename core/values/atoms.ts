/** The pieces numbers are read from: runs of digits, words of letters alone, single signs. */
import { asciiDigits, fold, stripMarks } from '../text/arabic.ts';
import { classAt, DIGIT, FORMAT, LETTER, MARK, SPACE, WIDE } from '../text/char-class.ts';
import type { Range } from '../text/range.ts';
import { grownTogether } from '../text/grown-together.ts';
import { digitsEnd, runEnd } from '../text/runs.ts';
import type { TextView } from '../text/view.ts';
import { ofWord, wordOf, type Word } from '../text/word.ts';

export interface Atom extends Range {
  readonly type: 'digits' | 'word' | 'sign';
  /** Digits in ASCII; words in lower case, Arabic folded; signs as they are. */
  readonly text: string;
  /** As written, without vowel signs. */
  readonly raw: string;
  /** Nothing stands between it and the atom before. */
  readonly joined: boolean;
  /** Of a word, what is known of its spelling. */
  readonly word: Word | null;
}

const lowered = ofWord((text) => fold(text).toLowerCase());
const bare = ofWord(stripMarks);

/** The atoms of a paragraph, in order; white space and controls are none. Use as `view.derive(atoms)`. */
export function atoms({ text }: TextView): readonly Atom[] {
  const found: Atom[] = [];
  let last = -1;
  let at = 0;
  while (at < text.length) {
    const start = at;
    const kind = classAt(text, at);
    const joined = start === last;
    if (kind & LETTER) {
      at = runEnd(text, at, LETTER | MARK);
      const whole = wordOf(text.slice(start, at));
      const cuts = grownTogether(whole);
      for (let part = 0; part <= cuts.length; part++) {
        const from = start + (cuts[part - 1] ?? 0);
        const end = part < cuts.length ? start + (cuts[part] ?? 0) : at;
        const word = cuts.length === 0 ? whole : wordOf(text.slice(from, end));
        const isJoined = part > 0 || joined;
        found.push({
          type: 'word',
          text: lowered(word),
          raw: bare(word),
          start: from,
          end,
          joined: isJoined,
          word,
        });
      }
    } else if (kind & DIGIT) {
      at = digitsEnd(text, at);
      const raw = text.slice(start, at);
      found.push({ type: 'digits', text: asciiDigits(raw), raw, start, end: at, joined, word: null });
    } else {
      at += kind & WIDE ? 2 : 1;
      if (kind & (SPACE | FORMAT)) continue;
      const raw = text.slice(start, at);
      found.push({ type: 'sign', text: raw, raw, start, end: at, joined, word: null });
    }
    last = at;
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
