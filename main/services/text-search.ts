/** Search of the drafts of all documents, and reading those that the index does not have yet. */
import {
  MOST_COUNTED,
  type TextHit,
  type TextRange,
  type TextSearchInput,
} from '../../core/contract/search.ts';
import { done } from '../../core/model/result.ts';
import { cutAround } from '../../core/search/cut.ts';
import { placesIn } from '../../core/search/match.ts';
import { readQuery, type TextQuery } from '../../core/search/query.ts';
import type { Library } from '../library/library.ts';
import type { FoundText } from '../library/text-index.ts';
import type { Context, Handlers } from './context.ts';

/** Milliseconds of reading in one piece: a save that comes meanwhile waits no longer. */
const PIECE = 40;

export function textSearchCalls({ library }: Context): Handlers<'text.find'> {
  return {
    'text.find': async ({ words, side, documents, limit, after = 0 }) => {
      const read = await readMissing(library);
      if (!read.ok) return read;
      return library.read(async ({ textIndex }) => {
        const query = readQuery(words);
        const found = await textIndex.find({
          ...{ query, side, documents, limit: limit + 1, after },
          counted: MOST_COUNTED,
        });
        const hits = found.hits.slice(0, limit);
        return done({
          hits: hits.map((hit) => hitOf(hit, query, side)),
          next: found.hits.length > limit ? (hits.at(-1)?.row ?? null) : null,
          total: found.total,
          documents: found.documents,
          missing: read.value,
        });
      });
    },
  };
}

function hitOf(
  { document, title, segment, position, source, target }: FoundText,
  query: TextQuery,
  side: TextSearchInput['side'],
): TextHit {
  const arabic = cutAround(source, side === 'target' ? [] : placesIn(source, query));
  const english = cutAround(target, side === 'source' ? [] : placesIn(target, query));
  const ranges: TextRange[] = [
    ...arabic.ranges.map((range) => ({ side: 'source' as const, ...range })),
    ...english.ranges.map((range) => ({ side: 'target' as const, ...range })),
  ];
  const number = position + 1;
  return { document, title, segment, number, source: arabic.text, target: english.text, ranges };
}

/** Reads documents that are not in the index yet, for a moment; answers how many are left. */
export async function readMissing(library: Library) {
  const unread = await library.read(async ({ textIndex }) => done(await textIndex.unread()));
  if (!unread.ok || unread.value === 0) return unread;
  return library.write(async ({ textIndex }) => {
    const end = performance.now() + PIECE;
    while (performance.now() < end && (await textIndex.readNext()));
    return done(await textIndex.unread());
  });
}
