import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextHits, TextSearchInput } from '../../core/contract/search.ts';
import { placesIn } from '../../core/search/match.ts';
import { readQuery } from '../../core/search/query.ts';
import { libraryOn } from '../../main/library/library.ts';
import { migrate } from '../../main/library/migrate.ts';
import { MIGRATIONS } from '../../main/library/migrations/index.ts';
import { createServices } from '../../main/services/services.ts';
import { ARABIC, changed, desk, ENGLISH, type Desk } from './desk.ts';

const asked = (words: string, more: Partial<TextSearchInput> = {}): TextSearchInput => ({
  words,
  side: 'both',
  limit: 50,
  ...more,
});
const numbers = ({ hits }: TextHits): number[] => hits.map(({ number }) => number);

describe('text.find', () => {
  it('answers segments with both texts and where the words stand', async () => {
    const { ask, open } = desk();
    const { id, draft } = await open(ARABIC, ENGLISH);
    const found = await ask('text.find', asked('المتحدث spokes*'));
    expect(found).toEqual({
      hits: [
        {
          document: id,
          title: 'A story',
          segment: draft.segments[1]?.id,
          number: 2,
          source: 'وقال المتحدث إن المحادثات بدأت.',
          target: 'The spokesman said the talks had begun.',
          ranges: [
            { side: 'source', start: 5, end: 12 },
            { side: 'target', start: 4, end: 13 },
          ],
        },
      ],
      ...{ next: null, total: 1, documents: 1, missing: 0 },
    });
    expect(numbers(await ask('text.find', asked('spokesman', { side: 'source' })))).toEqual([]);
    expect(numbers(await ask('text.find', asked('قال', { side: 'source' })))).toEqual([2]);
    expect(numbers(await ask('text.find', asked('"Sunday Cairo"')))).toEqual([]);
    expect(numbers(await ask('text.find', asked('"cairo on sunday"')))).toEqual([1]);
  });

  it('follows a draft through edits, leaving out, the bin and deletion', async () => {
    const { ask, open, database } = desk();
    const { id, draft } = await open(ARABIC, ENGLISH);
    const save = async (base: number, change: Parameters<typeof changed>[1]) =>
      ask('draft.save', { document: id, base, changes: [changed(draft.segments[0], change)] });
    await save(0, { target: ['Envoys came', 'to Giza'] });
    expect((await ask('text.find', asked('Cairo'))).total).toBe(0);
    expect((await ask('text.find', asked('Giza envoys'))).hits[0]?.target).toBe('Envoys came\nto Giza');
    await save(1, { target: ['Giza'], state: 'left-out', leftOut: { code: 'page-text' } });
    expect((await ask('text.find', asked('Giza'))).total).toBe(0);
    expect((await ask('text.find', asked('القاهرة'))).hits[0]?.target).toBe('');

    await ask('library.remove', { document: id });
    expect((await ask('text.find', asked('القاهرة'))).total).toBe(0);
    await ask('bin.restore', { document: id });
    expect((await ask('text.find', asked('القاهرة'))).total).toBe(1);
    await ask('library.remove', { document: id });
    await ask('bin.delete', { documents: [id] });
    expect((await ask('text.find', asked('القاهرة'))).total).toBe(0);
    expect(database.prepare('SELECT count(*) AS rows FROM text_index').get()).toEqual({ rows: 0 });
  });

  it('follows a correction of the Arabic and the new order', async () => {
    const { ask, open } = desk();
    const { id } = await open(ARABIC, ENGLISH);
    const arabic = ['وقال المتحدث إن المحادثات بدأت.', 'وصل الوفد إلى أسوان صباح الأحد.', 'الصورة: أرشيف'];
    await ask('document.correct', {
      document: id,
      base: 0,
      arabic: arabic.map((source) => ({ kind: 'paragraph', source })),
      note: '',
    });
    expect(numbers(await ask('text.find', asked('المتحدث')))).toEqual([1]);
    expect((await ask('text.find', asked('أسوان'))).total).toBe(1);
    expect((await ask('text.find', asked('القاهرة'))).total).toBe(0);
  });

  it('goes on where an answer ended, the latest document first, also in some documents only', async () => {
    const { ask, open } = desk();
    const first = await open('خبر قديم.\n\nخبر ثان.');
    const second = await open('خبر جديد.\n\nخبر أخير.');
    const all = await ask('text.find', asked('خبر', { limit: 3 }));
    expect(all).toMatchObject({ total: 4, documents: 2 });
    expect(all.hits.map(({ document, number }) => [document, number])).toEqual([
      [second.id, 1],
      [second.id, 2],
      [first.id, 1],
    ]);
    const rest = await ask('text.find', asked('خبر', { limit: 3, after: all.next ?? 0 }));
    expect(rest.hits.map(({ document, number }) => [document, number])).toEqual([[first.id, 2]]);
    expect(rest).toMatchObject({ next: null, total: 4 });
    const within = await ask('text.find', asked('خبر', { documents: [first.id] }));
    expect(within).toMatchObject({ total: 2, documents: 1 });
    expect(within.hits.every(({ document }) => document === first.id)).toBe(true);
    expect(await ask('text.find', asked('خبر', { documents: ['nobody'] }))).toMatchObject({ total: 0 });
  });

  it('reads what was in the library before there was an index', async () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, ':memory:', MIGRATIONS.slice(0, 7));
    database.exec(`
      INSERT INTO documents (id, title, created_at, updated_at, draft_version, binned_at)
      VALUES ('d', 'Old', 1, 1, 0, NULL), ('e', 'Older', 0, 0, 0, NULL), ('gone', 'Binned', 1, 1, 0, 1);
      INSERT INTO texts VALUES (zeroblob(32), 'نص الخبر', 1), (unhex('${'01'.repeat(32)}'), 'The text', 2);
      INSERT INTO segments VALUES ('a', 'd', 0, zeroblob(32)), ('b', 'e', 0, zeroblob(32)), ('c', 'gone', 0, zeroblob(32));
      INSERT INTO draft (segment, kind, state, target) VALUES ('a', 'paragraph', 'draft', unhex('${'01'.repeat(32)}'))`);
    migrate(database, ':memory:', MIGRATIONS, { copyBefore: false });
    const library = libraryOn(database, '/home', '/home/library.sqlite');
    const services = createServices({ library, shell: 'web', version: '1', now: () => 0 });
    const found = await services.call('text.find', asked('خبر'));
    expect(found).toMatchObject({ value: { total: 2, documents: 2, missing: 0 } });
    expect(found.ok && found.value.hits.map(({ document, target }) => [document, target])).toEqual([
      ['d', 'The text'],
      ['e', ''],
    ]);
  });
});

const WORDS = [
  'وقال',
  'قال',
  'الرئيس',
  'للرئيس',
  'رئيس',
  'الدم',
  'the',
  'talks',
  'talk',
  'F-35',
  '٢٠٢٥',
  'café',
];
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '));
const step = fc.oneof(
  fc.record({ type: fc.constant('import' as const), texts: fc.array(text, { minLength: 1, maxLength: 4 }) }),
  fc.record({ type: fc.constant('edit' as const), at: fc.nat(20), text }),
  fc.record({ type: fc.constant('leave-out' as const), at: fc.nat(20) }),
  fc.record({ type: fc.constant('bin' as const), at: fc.nat(20) }),
  fc.record({ type: fc.constant('restore' as const), at: fc.nat(20) }),
  fc.record({ type: fc.constant('delete' as const), at: fc.nat(20) }),
);
const query = fc
  .array(
    fc.oneof(
      fc.constantFrom(...WORDS, 'tal*', 'الرئ*', 'قا*'),
      text.map((words) => `"${words}"`),
    ),
    {
      minLength: 1,
      maxLength: 2,
    },
  )
  .map((words) => words.join(' '));

/** Reads every draft in use and looks for the words itself. */
async function naive({ ask }: Desk, { words, side }: TextSearchInput): Promise<string[]> {
  const phrases = readQuery(words);
  const found: string[] = [];
  for (const { id } of await ask('library.list', {}))
    for (const segment of (await ask('document.open', { document: id })).draft.segments) {
      const target = segment.state === 'left-out' ? '' : segment.target.join('\n');
      const texts =
        side === 'source' ? [segment.source] : side === 'target' ? [target] : [segment.source, target];
      if (phrases.every((phrase) => texts.some((each) => placesIn(each, [phrase]).length > 0)))
        found.push(segment.id);
    }
  return found.sort();
}

it('finds what reading every draft finds, whatever was done to the library', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 1, maxLength: 12 }),
      fc.array(
        fc.record({
          words: query,
          side: fc.constantFrom('source' as const, 'target' as const, 'both' as const),
        }),
        {
          minLength: 3,
          maxLength: 6,
        },
      ),
      async (steps, queries) => {
        const at = desk();
        const pick = <T>(list: readonly T[], index: number): T | undefined =>
          list[index % Math.max(1, list.length)];
        for (const each of steps) {
          if (each.type === 'import') await at.open(each.texts.map((words) => `قال ${words}`).join('\n\n'));
          else if (each.type === 'restore' || each.type === 'delete') {
            const binned = pick(await at.ask('bin.list', {}), each.at);
            if (binned && each.type === 'restore') await at.ask('bin.restore', { document: binned.id });
            else if (binned) await at.ask('bin.delete', { documents: [binned.id] });
          } else {
            const listed = pick(await at.ask('library.list', {}), each.at);
            if (listed && each.type === 'bin') await at.ask('library.remove', { document: listed.id });
            else if (listed && each.type !== 'bin') {
              const { id, draft, draftVersion } = await at.ask('document.open', { document: listed.id });
              const segment = pick(draft.segments, each.at);
              const change =
                each.type === 'edit'
                  ? { target: [each.text], state: 'draft' as const, leftOut: null }
                  : { state: 'left-out' as const, leftOut: { code: 'page-text' as const } };
              await at.ask('draft.save', {
                document: id,
                base: draftVersion,
                changes: [changed(segment, change)],
              });
            }
          }
        }
        for (const { words, side } of queries) {
          const found = await at.ask('text.find', asked(words, { side, limit: 200 }));
          expect(found.hits.map(({ segment }) => segment).sort()).toEqual(
            await naive(at, asked(words, { side })),
          );
          expect(found.total).toBe(found.hits.length);
        }
      },
    ),
    { numRuns: 40 },
  );
});
