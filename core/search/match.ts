/** Where a query stands in a text; the index answers which texts have it. */
import type { Range } from '../text/range.ts';
import type { Phrase, TextQuery } from './query.ts';
import { searchWords, type SearchWord } from './words.ts';

/** The places of all phrases of a query in a text, in order, each place once. */
export function placesIn(text: string, query: TextQuery): Range[] {
  const words = searchWords(text);
  const places = new Map<number, Range>();
  for (const phrase of query)
    for (const place of phrasePlaces(words, phrase)) {
      const known = places.get(place.start);
      if (!known || known.end < place.end) places.set(place.start, place);
    }
  return [...places.values()].sort((a, b) => a.start - b.start);
}

function* phrasePlaces(words: readonly SearchWord[], { terms, prefix }: Phrase): Generator<Range> {
  for (let at = 0; at + terms.length <= words.length; at++) {
    const isHere = terms.every((allowed, index) => {
      const { term } = words[at + index] ?? { term: '' };
      return prefix && index === terms.length - 1
        ? allowed.some((beginning) => term.startsWith(beginning))
        : allowed.includes(term);
    });
    const [first, last] = [words[at], words[at + terms.length - 1]];
    if (isHere && first && last) yield { start: first.start, end: last.end };
  }
}
