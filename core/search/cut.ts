/** Long texts cut to what stands around the words that were found. */
import type { Range } from '../text/range.ts';

/** Characters that are shown of a text at most. */
const LONGEST = 1200;
/** Of them, those before the first words found. */
const BEFORE = 200;

export interface CutText {
  readonly text: string;
  /** In `text`. */
  readonly ranges: readonly Range[];
}

/** `places` in order. What is cut away at an end is an ellipsis; cuts fall between words. */
export function cutAround(text: string, places: readonly Range[]): CutText {
  if (text.length <= LONGEST) return { text, ranges: places };
  const first = places[0]?.start ?? 0;
  const from = first <= BEFORE ? 0 : wordStart(text, first - BEFORE, first);
  const to = from + LONGEST >= text.length ? text.length : wordEnd(text, from + LONGEST, from);
  const head = from > 0 ? '… ' : '';
  const shift = head.length - from;
  return {
    text: `${head}${text.slice(from, to)}${to < text.length ? ' …' : ''}`,
    ranges: places.flatMap(({ start, end }) =>
      end <= to ? [{ start: start + shift, end: end + shift }] : [],
    ),
  };
}

function wordStart(text: string, from: number, last: number): number {
  const space = text.indexOf(' ', from);
  return space >= 0 && space < last ? space + 1 : from;
}

function wordEnd(text: string, to: number, first: number): number {
  const space = text.lastIndexOf(' ', to);
  return space > first + LONGEST / 2 ? space : to;
}
