/**
 * The units that a difference keeps or changes whole: words with their marks, numbers, single signs. White
 * space is no unit: it goes with its neighbours.
 */
import type { Range } from '../text/range.ts';

export interface Unit extends Range {
  readonly text: string;
  readonly isWord: boolean;
}

/**
 * A word keeps its marks, inner apostrophes and hyphens (president’s, F-35), a number its groups and decimals, letters
 * with stops between them are one (U.S).
 */
const WORD =
  /\p{L}(?:\.\p{L})+(?![\p{L}\p{M}])|[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}\u0640\u200c\u200d]*(?:(?:[’'-]|(?<=\p{Nd})[.,٫٬](?=\p{Nd}))[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd}\u0640\u200c\u200d]*)*/gu;
/** Words, and everything else that is no white space, one code point each. */
const UNIT = new RegExp(`(${WORD.source})|\\S`, 'gu');

/**
 * Where a unit's edge may fall inside a grapheme: marks without a letter, joiners, emoji and their parts, signs
 * that embrace the next digit, letters of scripts that stack.
 */
const DOUBTFUL =
  /[\p{Cf}\p{Regional_Indicator}\p{Emoji_Modifier}\p{Extended_Pictographic}]|[^\p{L}\p{M}]\p{M}|^\p{M}|\r\n|[\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uff9e\uff9f\u{1f1e6}-\u{1f1ff}]/u;

/** Words and numbers, of either script. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

let segmenter: Intl.Segmenter | undefined;

/** Units in order. Linear in the length of the text. */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (const match of text.matchAll(UNIT)) {
    const isWord = match[1] !== undefined;
    units.push({ text: match[0], isWord, start: match.index, end: match.index + match[0].length });
  }
  return DOUBTFUL.test(text) ? wholeGraphemes(text, units) : units;
}

/** Units that share a grapheme become one, together with white space the grapheme embraces. */
function wholeGraphemes(text: string, units: readonly Unit[]): Unit[] {
  const whole: Unit[] = [];
  let at = 0;
  for (const piece of pieces(text)) {
    const edges = doubtfulEdges(text, piece);
    for (let unit = units[at]; unit && unit.start < piece.end; unit = units[++at]) {
      if (edges) pushWhole(whole, text, unit, edges);
      else whole.push(unit);
    }
  }
  return whole;
}

function pushWhole(whole: Unit[], text: string, unit: Unit, edges: ReadonlySet<number>): void {
  let { start, end, isWord } = unit;
  while (!edges.has(start)) start -= 1;
  while (!edges.has(end)) end += 1;
  for (let last = whole.at(-1); last && last.end > start; last = whole.at(-1)) {
    start = Math.min(start, last.start);
    end = Math.max(end, last.end);
    isWord ||= last.isWord;
    whole.pop();
  }
  whole.push({ text: text.slice(start, end), isWord, start, end });
}

/** Where graphemes of a piece begin and end; null where no unit can be in doubt. */
function doubtfulEdges(text: string, { start, end }: Range): ReadonlySet<number> | null {
  const part = text.slice(start, end);
  if (!DOUBTFUL.test(part)) return null;
  segmenter ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  const edges = new Set<number>([end]);
  for (const { index } of segmenter.segment(part)) edges.add(start + index);
  return edges;
}

/** Stretches of a text that no grapheme crosses: cut before a space between plain letters or signs. */
function pieces(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (const match of text.matchAll(/[!-~\u0621-\u064a] (?=[!-~\u0621-\u064a])/gu)) {
    const cut = match.index + 1;
    if (cut - start < 80) continue;
    found.push({ start, end: cut });
    start = cut;
  }
  found.push({ start, end: text.length });
  return found;
}
