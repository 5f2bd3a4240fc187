import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import type { MemoryMatches } from '../../core/contract/memory.ts';
import { libraryOn } from '../../main/library/library.ts';
import { migrate } from '../../main/library/migrate.ts';
import { MIGRATIONS } from '../../main/library/migrations/index.ts';
import { createServices } from '../../main/services/services.ts';
import { ARABIC, changed, desk, ENGLISH, type Desk } from './desk.ts';

const [FIRST = '', SECOND = '', THIRD = ''] = ARABIC.split('\n\n');
const asked = (
  source: string,
  more: { segment?: string; before?: string; after?: string; least?: number } = {},
) => ({
  ...{ source, before: null, after: null, least: 60, limit: 9 },
  ...more,
});
const said = ({ matches }: MemoryMatches) => matches.map(({ score, target }) => [score, target]);

/** Opens the story and marks its segments reviewed. */
async function reviewed({ ask, open }: Desk) {
  const story = await open(ARABIC, ENGLISH);
  const changes = story.draft.segments.map((segment) => changed(segment, { state: 'reviewed' }));
  await ask('settings.save', { author: 'Lina' });
  await ask('draft.save', { document: story.id, base: 0, changes });
  return story;
}

describe('the memory', () => {
  it('takes in what is reviewed, with its neighbours, who and when', async () => {
    const at = desk();
    const story = await reviewed(at);
    const found = await at.ask('memory.match', asked(SECOND, { before: FIRST, after: THIRD }));
    expect(found).toMatchObject({ units: 3, missing: 0 });
    expect(found.matches).toMatchObject([
      {
        score: 101,
        kind: 'context',
        target: 'The spokesman said the talks had begun.',
        unit: { before: FIRST, after: THIRD, author: 'Lina', origin: 'A story', document: story.id },
      },
    ]);
    // Not of the segment itself.
    const segment = story.draft.segments[1]?.id ?? '';
    expect((await at.ask('memory.match', asked(SECOND, { segment }))).matches).toEqual([]);
  });

  it('keeps the English that was approved until the segment is reviewed again', async () => {
    const at = desk();
    const { id, draft } = await reviewed(at);
    const save = (base: number, change: Parameters<typeof changed>[1]) =>
      at.ask('draft.save', { document: id, base, changes: [changed(draft.segments[0], change)] });
    await save(1, { target: ['Half a'], state: 'draft' });
    const former = 'The delegation reached Cairo on Sunday morning.';
    expect(said(await at.ask('memory.match', asked(FIRST)))).toEqual([[100, former]]);
    await save(2, { target: ['Envoys came', 'to Cairo.'], state: 'reviewed' });
    expect(said(await at.ask('memory.match', asked(FIRST)))).toEqual([[100, 'Envoys came\nto Cairo.']]);
    expect((await at.ask('memory.page', { words: '', limit: 10 })).total).toBe(3);
    await save(3, { target: [], state: 'reviewed' });
    expect(said(await at.ask('memory.match', asked(FIRST)))).toEqual([]);
  });

  it('forgets a document that is deleted for good, and not one in the bin', async () => {
    const at = desk();
    const { id } = await reviewed(at);
    await at.ask('library.remove', { document: id });
    expect((await at.ask('memory.match', asked(FIRST))).matches).toHaveLength(1);
    await at.ask('bin.delete', { documents: [id] });
    expect(await at.ask('memory.match', asked(FIRST))).toEqual({ matches: [], units: 0, missing: 0 });
    expect(at.database.prepare('SELECT count(*) AS rows FROM memory_search').get()).toEqual({ rows: 0 });
  });

  it('merges what it has already, finds words of both languages, and takes an import back', async () => {
    const { ask } = desk();
    const unit = (source: string, target: string) => ({
      ...{ source, target, before: null, after: null, author: 'TM', at: 5 },
    });
    const units = [unit('قال الوزير', 'The minister said'), unit('قال الرئيس', 'The president said')];
    expect(await ask('memory.add', { batch: 'a', origin: 'a.tmx', units })).toEqual({ added: 2, merged: 0 });
    const more = [...units, unit('قال الوزير', 'The Minister said')];
    expect(await ask('memory.add', { batch: 'b', origin: 'b.tmx', units: more })).toEqual({
      added: 1,
      merged: 2,
    });
    const page = await ask('memory.page', { words: 'minister', limit: 1 });
    expect(page).toMatchObject({
      total: 2,
      missing: 0,
      units: [{ target: 'The Minister said', origin: 'b.tmx' }],
    });
    const rest = await ask('memory.page', { words: 'minister', limit: 1, before: page.next ?? 1 });
    expect(rest).toMatchObject({ next: null, units: [{ target: 'The minister said', origin: 'a.tmx' }] });
    expect((await ask('memory.page', { words: 'للرئيس', limit: 9 })).units).toHaveLength(1);
    expect((await ask('memory.page', { words: '!?', limit: 9 })).units).toEqual([]);
    expect(await ask('memory.forget', { batch: 'a' })).toBe(2);
    expect((await ask('memory.page', { words: '', limit: 9 })).units).toHaveLength(1);
  });

  it('takes units out and puts them back, unless their segment has another meanwhile', async () => {
    const at = desk();
    const { id, draft } = await reviewed(at);
    const { units } = await at.ask('memory.page', { words: '', limit: 10 });
    const gone = await at.ask('memory.remove', { ids: units.map((unit) => unit.id) });
    expect(gone).toHaveLength(3);
    expect((await at.ask('memory.match', asked(FIRST))).units).toBe(0);
    const change = changed(draft.segments[0], { target: ['New'], state: 'reviewed' });
    await at.ask('draft.save', { document: id, base: 1, changes: [change] });
    await at.ask('memory.put-back', { units: [...gone] });
    expect(said(await at.ask('memory.match', asked(FIRST)))).toEqual([[100, 'New']]);
    expect(said(await at.ask('memory.match', asked(SECOND)))).toEqual([
      [100, 'The spokesman said the talks had begun.'],
    ]);
  });

  it('has what was reviewed before there was a memory', async () => {
    const database = new DatabaseSync(':memory:');
    migrate(database, ':memory:', MIGRATIONS.slice(0, 11));
    const hash = (at: number): string => `unhex('${`0${at}`.repeat(32)}')`;
    database.exec(`
      INSERT INTO documents (id, title, created_at, updated_at, draft_version) VALUES ('d', 'Old', 1, 7, 0);
      INSERT INTO texts VALUES (${hash(1)}, 'قال الوزير', 2), (${hash(2)}, 'The minister said', 3), (${hash(3)}, ' ', 0);
      INSERT INTO segments VALUES ('a', 'd', 0, ${hash(1)}), ('b', 'd', 1, ${hash(1)}), ('c', 'd', 2, ${hash(1)});
      INSERT INTO draft (segment, kind, state, target) VALUES ('a', 'paragraph', 'reviewed', ${hash(2)}),
        ('b', 'paragraph', 'draft', ${hash(2)}), ('c', 'paragraph', 'reviewed', ${hash(3)})`);
    migrate(database, ':memory:', MIGRATIONS, { copyBefore: false });
    const library = libraryOn(database, '/home', '/home/library.sqlite');
    const services = createServices({ library, shell: 'web', version: '1', now: () => 0 });
    const found = await services.call('memory.match', asked('قال الوزير', { after: 'قال الوزير' }));
    expect(found).toMatchObject({
      value: {
        units: 1,
        matches: [{ score: 101, target: 'The minister said', unit: { at: 7, origin: 'Old' } }],
      },
    });
  });
});
