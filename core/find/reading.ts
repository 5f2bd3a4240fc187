/** A text as a search reads it: letters that count as one made one, and where each stood. */
import type { Side } from '../model/segment.ts';
import { foldLetter } from '../text/arabic.ts';
import type { Range } from '../text/range.ts';

export interface Reading {
  readonly text: string;
  /** Of a stretch of `text` that is not empty: where it stands in the text as it is, with the signs on its last letter. */
  placeOf(found: Range): Range;
}

/** İ becomes two letters, Σ goes by what stands beside it; all others become one as long, whatever is near. */
const OTHER_WHEN_SMALL = /[İΣ]/u;

export interface ReadingOptions {
  readonly side: Side;
  /** Capital and small letters are one. */
  readonly ignoreCase: boolean;
}

/**
 * Reads a text letter by letter. In the Arabic, forms of hamza, ى and ي, ة and ه are one, and vowel signs and
 * tatweel are not there.
 */
export function readingOf(raw: string, options: ReadingOptions): Reading {
  if (options.side === 'target' && !(options.ignoreCase && OTHER_WHEN_SMALL.test(raw))) {
    return { text: options.ignoreCase ? raw.toLowerCase() : raw, placeOf: (found) => found };
  }
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const letter of raw) {
    const read = readLetter(letter, options);
    at += letter.length;
    text += read;
    for (let unit = 0; unit < read.length; unit++) {
      starts.push(at - letter.length);
      ends.push(at);
    }
    if (read === '' && ends.length > 0) ends[ends.length - 1] = at;
  }
  return {
    text,
    placeOf: ({ start, end }) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? raw.length }),
  };
}

function readLetter(letter: string, { side, ignoreCase }: ReadingOptions): string {
  const folded = side === 'source' ? foldLetter(letter) : letter;
  return ignoreCase ? folded.toLowerCase() : folded;
}
