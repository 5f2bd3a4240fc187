import { expect, it } from 'vitest';
import { ARABIC, changed, desk, ENGLISH } from './desk.ts';

it('lists documents by their last change, with what is settled and how many words stand', async () => {
  const { ask, open } = desk();
  const first = await open(ARABIC, ENGLISH);
  const second = await open(ARABIC);
  const [a, b] = first.draft.segments;
  const changes = [
    changed(a, { state: 'reviewed' }),
    changed(b, { state: 'left-out', leftOut: { code: 'other', text: 'not news' } }),
  ];
  const { savedAt } = await ask('draft.save', { document: first.id, base: 0, changes });
  expect(await ask('library.list', {})).toMatchObject([
    { id: first.id, segments: 3, settled: 2, words: 9, revisions: 1, updatedAt: savedAt },
    { id: second.id, segments: 3, settled: 0, words: 0, revisions: 1 },
  ]);
});

it('renames a document', async () => {
  const { ask, open } = desk();
  const { id: document } = await open(ARABIC);
  await ask('library.rename', { document, title: 'وفد في القاهرة' });
  expect(await ask('document.open', { document })).toMatchObject({ title: 'وفد في القاهرة' });
});

it('deletes a document for good with everything that was its own, and nothing of its twin', async () => {
  const { ask, open, database } = desk();
  const gone = await open(ARABIC, ENGLISH);
  const twin = await open(ARABIC, ENGLISH);
  const [segment] = gone.draft.segments;
  const changes = [changed(segment, { target: ['Only here'] })];
  await ask('draft.save', { document: gone.id, base: 0, changes });
  await ask('revision.save', { document: gone.id, note: '' });
  const flag = { key: 'k', rule: 'r', segment: segment?.id ?? '', text: '', reason: '' };
  await ask('flag.dismiss', { document: gone.id, ...flag });
  await ask('library.remove', { document: gone.id });
  await ask('bin.delete', { documents: [gone.id] });

  expect(await ask('document.open', { document: twin.id })).toEqual(twin);
  expect(await ask('library.list', {})).toHaveLength(1);
  await ask('library.remove', { document: twin.id });
  await ask('bin.delete', { documents: [twin.id] });
  // The tables behind the indexes of words hold their settings, too.
  const tables = database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
    .all()
    .filter(({ name }) => !/^(?:text_index|memory_search)_/u.test(String(name)));
  for (const { name } of tables) {
    const rows = database.prepare(`SELECT count(*) AS rows FROM ${String(name)}`).get()?.['rows'];
    expect({ table: name, rows }).toEqual({ table: name, rows: 0 });
  }
});

it('puts a document into the bin and takes it out again as it was', async () => {
  const { ask, open, services } = desk();
  const document = await open(ARABIC, ENGLISH);
  const other = await open(ARABIC);
  await ask('library.remove', { document: document.id });
  expect(await ask('bin.list', {})).toMatchObject([{ id: document.id, title: 'A story', segments: 3 }]);
  expect(await ask('library.list', {})).toMatchObject([{ id: other.id }]);
  expect(await services.call('document.open', { document: document.id })).toMatchObject({
    error: { code: 'not-found' },
  });
  await ask('bin.restore', { document: document.id });
  expect(await ask('document.open', { document: document.id })).toEqual(document);
  expect(await ask('bin.list', {})).toEqual([]);
});

it('deletes nothing for good that is not in the bin, and then nothing at all', async () => {
  const { ask, open, services } = desk();
  const [binned, used] = [await open(ARABIC), await open(ARABIC)];
  await ask('library.remove', { document: binned.id });
  expect(await services.call('bin.delete', { documents: [binned.id, used.id] })).toMatchObject({
    error: { code: 'not-found', params: { id: used.id } },
  });
  expect(await ask('bin.list', {})).toHaveLength(1);
  expect(await ask('library.list', {})).toHaveLength(1);
});

it('finds nothing under an id that is not there', async () => {
  const { services } = desk();
  const document = 'nowhere';
  const flag = { key: 'k', rule: 'r', segment: 's', text: '', reason: '' };
  const version = { kind: 'draft' } as const;
  const answers = [
    services.call('document.open', { document }),
    services.call('library.rename', { document, title: 'x' }),
    services.call('library.remove', { document }),
    services.call('bin.restore', { document }),
    services.call('bin.delete', { documents: [document] }),
    services.call('draft.save', { document, base: 0, changes: [] }),
    services.call('flag.dismiss', { document, ...flag }),
    services.call('flag.reinstate', { document, key: 'k' }),
    services.call('revision.save', { document, note: '' }),
    services.call('revision.list', { document }),
    services.call('version.read', { document, version }),
    services.call('export.render', { what: 'text', document, version, format: 'txt' }),
  ];
  for (const answer of await Promise.all(answers))
    expect(answer).toEqual({
      ok: false,
      error: { code: 'not-found', params: { what: 'document', id: document } },
    });
});
