/** The translation memory. */
import { MOST_COUNTED } from '../../core/contract/search.ts';
import { done } from '../../core/model/result.ts';
import type { DocumentId } from '../../core/model/revision.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import { readQuery } from '../../core/search/query.ts';
import type { Library, Stores } from '../library/library.ts';
import type { Context, Handlers } from './context.ts';
import { MemoryReader } from './memory-reader.ts';
import { readSettings } from './settings.ts';

type MemoryCall =
  'memory.match' | 'memory.page' | 'memory.add' | 'memory.forget' | 'memory.remove' | 'memory.put-back';

/** Units whose words are made findable at once. */
const STRETCH = 100;
/** Milliseconds of that in one piece. */
const PIECE = 40;

export function memoryCalls({ library, background }: Context): Handlers<MemoryCall> {
  const reader = new MemoryReader();
  const catchUp = async (): Promise<boolean> => {
    const left = await library.read(async (stores) => done(await reader.catchUp(stores)));
    return left.ok && left.value > 0;
  };
  const makeFindable = async (): Promise<boolean> => {
    const left = await readUnread(library);
    return left.ok && left.value > 0;
  };
  return {
    'memory.match': async (wanted) => {
      const found = await library.read(async (stores) => {
        const missing = await reader.catchUp(stores);
        const matches = await reader.find(stores, wanted);
        return done({ matches, units: await stores.memory.count(null, 0), missing });
      });
      if (found.ok && found.value.missing > 0) background?.add(catchUp);
      return found;
    },
    'memory.page': async ({ words, before = Number.MAX_SAFE_INTEGER, limit }) => {
      const query = words.trim() === '' ? null : readQuery(words);
      const left = query ? await readUnread(library) : done(0);
      if (!left.ok) return left;
      if (left.value > 0) background?.add(makeFindable);
      return library.read(async ({ memory }) => {
        const found = await memory.page({ query, before, limit: limit + 1 });
        const units = found.slice(0, limit);
        const next = found.length > limit ? (units.at(-1)?.id ?? null) : null;
        return done({ units, next, total: await memory.count(query, MOST_COUNTED), missing: left.value });
      });
    },
    'memory.add': ({ batch, origin, units }) =>
      library.write(async ({ memory }) => {
        const added = await memory.add(units, { batch, origin });
        return done({ added, merged: units.length - added });
      }),
    'memory.forget': ({ batch }) =>
      library.write(async ({ memory }) => done(await memory.removeBatch(batch))),
    'memory.remove': ({ ids }) =>
      library.write(async ({ memory }) => {
        const units = await memory.find(ids);
        await memory.remove(ids);
        return done(units);
      }),
    'memory.put-back': ({ units }) =>
      library.write(async ({ memory }) => {
        await memory.putBack(units);
        return done(null);
      }),
  };
}

/** Makes words findable for a moment; answers how many units are left. */
async function readUnread(library: Library) {
  const unread = await library.read(async ({ memory }) => done(await memory.unread()));
  if (!unread.ok || unread.value === 0) return unread;
  return library.write(async ({ memory }) => {
    const end = performance.now() + PIECE;
    while ((await memory.readNext(STRETCH)) && performance.now() < end);
    return done(await memory.unread());
  });
}

/** Takes in what is reviewed of some segments; the editor of this library approved it. */
export async function rememberReviewed(
  stores: Stores,
  document: DocumentId,
  segments: readonly SegmentId[],
  at: number,
): Promise<void> {
  if (segments.length === 0) return;
  const { author } = await readSettings(stores);
  await stores.memory.keep(document, segments, { author, at });
}
