/** A text as a search reads it: letters that count as one made one, and where each stood. */
import type { Side } from '../model/segment.ts';
import { fold, foldLetter } from '../text/arabic.ts';
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
 * Reads a text. In the Arabic, forms of hamza, ى and ي, ة and ه are one, and vowel signs and tatweel are not
 * there. Places are worked out when one is asked for: most paragraphs hold nothing that is sought.
 */
export function readingOf(raw: string, options: ReadingOptions): Reading {
  const { side, ignoreCase } = options;
  const byLetter = ignoreCase && OTHER_WHEN_SMALL.test(raw);
  if (side === 'target' && !byLetter) {
    return { text: ignoreCase ? raw.toLowerCase() : raw, placeOf: (found) => found };
  }
  const folded = side === 'source' ? fold(raw) : raw;
  const text = byLetter
    ? Array.from(raw, (letter) => readLetter(letter, options)).join('')
    : ignoreCase
      ? folded.toLowerCase()
      : folded;
  let places: Places | undefined;
  return {
    text,
    placeOf({ start, end }) {
      places ??= placesOf(raw, options);
      return { start: places.starts[start] ?? 0, end: places.ends[end - 1] ?? raw.length };
    },
  };
}

/** For every unit of what is read: where the letter it came from begins and ends. */
interface Places {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

function placesOf(raw: string, options: ReadingOptions): Places {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of raw) {
    const { length } = readLetter(letter, options);
    for (let unit = 0; unit < length; unit++) {
      starts.push(at);
      ends.push(at + letter.length);
    }
    at += letter.length;
    // Signs belong to the letter before them.
    if (length === 0 && ends.length > 0) ends[ends.length - 1] = at;
  }
  return { starts, ends };
}

function readLetter(letter: string, { side, ignoreCase }: ReadingOptions): string {
  const folded = side === 'source' ? foldLetter(letter) : letter;
  return ignoreCase ? folded.toLowerCase() : folded;
}
