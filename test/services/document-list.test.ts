import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CallInput } from '../../core/contract/calls.ts';
import { ARABIC, changed, desk, ENGLISH, type Desk } from './desk.ts';

const ALL: CallInput<'library.ids'> = {
  words: '',
  tags: [],
  archived: false,
  by: 'changed',
  descending: true,
};
const PAGE: CallInput<'library.page'> = { ...ALL, offset: 0, limit: 100 };

/** A library with documents of these titles, the first imported first. */
async function shelf(...titles: string[]): Promise<Desk & { readonly ids: readonly string[] }> {
  const made = desk();
  const ids: string[] = [];
  for (const title of titles)
    ids.push((await made.ask('import.text', { title, source: ARABIC, target: ENGLISH })).document);
  return { ...made, ids };
}

const titlesOf = async ({ ask }: Desk, change: Partial<CallInput<'library.page'>>): Promise<string[]> =>
  (await ask('library.page', { ...PAGE, ...change })).documents.map(({ title }) => title);

it('finds titles by their words, Arabic whatever its spelling', async () => {
  const library = await shelf('Talks in Cairo', 'مباحثات في القاهرة', 'إجتماعٌ في الرياض', 'Cairo: a visit');
  expect(await titlesOf(library, { words: 'cairo' })).toEqual(['Cairo: a visit', 'Talks in Cairo']);
  expect(await titlesOf(library, { words: ' Cairo  TALKS ' })).toEqual(['Talks in Cairo']);
  expect(await titlesOf(library, { words: 'القاهره' })).toEqual(['مباحثات في القاهرة']);
  expect(await titlesOf(library, { words: 'اجتماع' })).toEqual(['إجتماعٌ في الرياض']);
  expect(await titlesOf(library, { words: '%' })).toEqual([]);
});

it('sorts by each column, either way', async () => {
  const library = await shelf('b', 'A', 'c');
  const { ask, ids } = library;
  const opened = await ask('document.open', { document: ids[2] ?? '' });
  const changes = opened.draft.segments.map((segment) => changed(segment, { state: 'reviewed' }));
  await ask('draft.save', { document: ids[2] ?? '', base: 0, changes });
  await ask('revision.save', { document: ids[0] ?? '', note: 'named' });
  await ask('draft.save', {
    document: ids[1] ?? '',
    base: 0,
    changes: [
      changed((await ask('document.open', { document: ids[1] ?? '' })).draft.segments[0], { target: ['x'] }),
    ],
  });
  await ask('revision.save', { document: ids[1] ?? '', note: '' });
  expect(await titlesOf(library, { by: 'title', descending: false })).toEqual(['A', 'b', 'c']);
  expect(await titlesOf(library, { by: 'title', descending: true })).toEqual(['c', 'b', 'A']);
  expect((await titlesOf(library, { by: 'progress' }))[0]).toBe('c');
  expect((await titlesOf(library, { by: 'words', descending: false }))[0]).toBe('A');
  expect((await titlesOf(library, { by: 'revisions' }))[0]).toBe('A');
  expect(await titlesOf(library, { by: 'changed' })).toEqual(['A', 'b', 'c']);
});

it('reads page after page what the ids name in order', async () => {
  const library = await shelf('a', 'b', 'c', 'd', 'e');
  const ids = await library.ask('library.ids', ALL);
  await fc.assert(
    fc.asyncProperty(fc.nat(6), fc.integer({ min: 1, max: 6 }), async (offset, limit) => {
      const page = await library.ask('library.page', { ...PAGE, offset, limit });
      expect(page.documents.map(({ id }) => id)).toEqual(ids.slice(offset, offset + limit));
      expect(page.total).toBe(5);
    }),
  );
});

it('tags documents, finds those with all the tags, and answers what it changed', async () => {
  const library = await shelf('a', 'b', 'c');
  const { ask, ids } = library;
  const [a = '', b = '', c = ''] = ids;
  await ask('library.tag', { changes: [{ tag: 'sport', on: true, documents: [a, b] }] });
  const made = await ask('library.tag', {
    changes: [
      { tag: 'sport', on: true, documents: [b, c, 'nowhere'] },
      { tag: 'عاجل', on: true, documents: [c] },
      { tag: 'unknown', on: false, documents: [a] },
    ],
  });
  expect(made).toEqual([
    { tag: 'sport', on: true, documents: [c] },
    { tag: 'عاجل', on: true, documents: [c] },
  ]);
  expect(await ask('library.tags', {})).toEqual([
    { tag: 'sport', count: 3 },
    { tag: 'عاجل', count: 1 },
  ]);
  expect(await ask('library.tags', { documents: [a, b] })).toEqual([{ tag: 'sport', count: 2 }]);
  expect(await titlesOf(library, { tags: ['sport', 'عاجل'] })).toEqual(['c']);
  expect((await ask('library.page', PAGE)).documents[0]?.tags).toEqual(['sport', 'عاجل']);
  await ask('library.tag', { changes: made.map((change) => ({ ...change, on: false })) });
  expect(await ask('library.tags', {})).toEqual([{ tag: 'sport', count: 2 }]);
});

it('archives documents and takes them back, each where it was not so', async () => {
  const library = await shelf('a', 'b');
  const { ask, ids } = library;
  const [a = '', b = ''] = ids;
  const before = await ask('library.list', {});
  expect(await ask('library.archive', { documents: [a], archived: true })).toEqual([a]);
  expect(await ask('library.archive', { documents: [a, b], archived: true })).toEqual([b]);
  await ask('library.archive', { documents: [b], archived: false });
  expect(await ask('library.page', PAGE)).toMatchObject({ total: 1, inUse: 1, archived: 1 });
  expect(await titlesOf(library, { archived: true })).toEqual(['a']);
  // Out of the way is not gone: the command line and comparisons list it, and nothing of it is newer.
  expect((await ask('library.list', {})).map(({ updatedAt }) => updatedAt)).toEqual(
    before.map(({ updatedAt }) => updatedAt),
  );
  expect(await ask('document.open', { document: a })).toMatchObject({ title: 'a' });
});

it('puts several into the bin and takes them out, with their tags, or none of them', async () => {
  const library = await shelf('a', 'b', 'c');
  const { ask, ids, services } = library;
  const [a = '', b = ''] = ids;
  await ask('library.tag', { changes: [{ tag: 'x', on: true, documents: [a] }] });
  await ask('library.bin', { documents: [a, b], binned: true });
  expect(await titlesOf(library, {})).toEqual(['c']);
  expect(await ask('library.tags', {})).toEqual([]);
  expect(await services.call('library.bin', { documents: [a, 'nowhere'], binned: false })).toMatchObject({
    error: { code: 'not-found' },
  });
  expect(await titlesOf(library, {})).toEqual(['c']);
  await ask('library.bin', { documents: [a, b], binned: false });
  expect(await titlesOf(library, { tags: ['x'] })).toEqual(['a']);
});
