/**
 * The units that a difference keeps or changes whole: words with their marks, numbers, single signs. White
 * space is no unit: it goes with its neighbours.
 */
import type { Range } from '../text/range.ts';

export interface Unit extends Range {
  readonly text: string;
  readonly isWord: boolean;
}

/** Words as `core/text/tokens.ts` has them, and everything else that is no white space, one code point each. */
const UNIT =
  /(?<word>[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}\u0640\u200c\u200d]*(?:[’'\-.,٫٬][\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}\u0640\u200c\u200d]*)*)|\S/gu;

/**
 * Where a unit's edge may fall inside a grapheme: marks without a letter, joiners, emoji and their parts, signs
 * that embrace the next digit, letters of scripts that stack.
 */
const DOUBTFUL =
  /[\p{Cf}\p{Regional_Indicator}\p{Emoji_Modifier}\p{Extended_Pictographic}]|[^\p{L}\p{M}]\p{M}|^\p{M}|\r\n|[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uff9e\uff9f\u{1f1e6}-\u{1f1ff}]/u;

let segmenter: Intl.Segmenter | undefined;

/** Units in order. Linear in the length of the text. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (const match of text.matchAll(UNIT)) {
    const isWord = match.groups?.['word'] !== undefined;
    units.push({ text: match[0], isWord, start: match.index, end: match.index + match[0].length });
  }
  return DOUBTFUL.test(text) ? wholeGraphemes(text, units) : units;
}

/** Units that share a grapheme become one, together with white space the grapheme embraces. */
function wholeGraphemes(text: string, units: readonly Unit[]): Unit[] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  const edges = new Set<number>([text.length]);
  for (const piece of pieces(text)) {
    for (const { index } of segmenter.segment(text.slice(piece.start, piece.end)))
      edges.add(piece.start + index);
  }
  const whole: Unit[] = [];
  for (const unit of units) {
    let { start, end } = unit;
    while (!edges.has(start)) start -= 1;
    while (!edges.has(end)) end += 1;
    let isWord = unit.isWord;
    for (let last = whole.at(-1); last && last.end > start; last = whole.at(-1)) {
      start = Math.min(start, last.start);
      end = Math.max(end, last.end);
      isWord ||= last.isWord;
      whole.pop();
    }
    whole.push({ text: text.slice(start, end), isWord, start, end });
  }
  return whole;
}

/** `Intl.Segmenter` slows down on long strings: read in pieces cut before a space that follows an ASCII sign. */
function pieces(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(/[!-~\u0621-\u064a] (?=[!-~\u0621-\u064a])/gu)) {
    const cut = match.index + 1;
    if (cut - start < 400) continue;
    found.push({ start, end: cut });
    start = cut;
  }
  found.push({ start, end: text.length });
  return found;
}
