import type { Place } from '../model/flag.ts';
import { digest } from '../text/digest.ts';
import type { Range } from '../text/range.ts';
import type { TextView } from '../text/view.ts';

/**
 * The key of a flag: what it says of which words between which neighbours, and not where they stand, so
 * that an edit elsewhere keeps a dismissal and an edit there lifts it.
 */
export function flagKey(rule: string, messageId: string, place: Place, text: TextView): string {
  const { words } = text;
  const before = words[firstWord(words, (word) => word.end > place.start) - 1]?.text ?? '';
  const after = words[firstWord(words, (word) => word.start >= place.end)]?.text ?? '';
  const flagged = text.text.slice(place.start, place.end);
  return `${rule}:${place.segment}:${digest([messageId, place.side, before, flagged, after].join('\u0000'))}`;
}

/** The index of the first word for which `test` holds; words lie in order, so that it holds for all after it. */
function firstWord(words: readonly Range[], test: (word: Range) => boolean): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const word = words[middle];
    if (word && test(word)) high = middle;
    else low = middle + 1;
  }
  return low;
}
