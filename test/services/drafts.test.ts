import { expect, it } from 'vitest';
import { ARABIC, changed, desk, ENGLISH } from './desk.ts';

it('keeps changed segments and counts the draft up', async () => {
  const { ask, open } = desk();
  const { id: document, draft, draftVersion } = await open(ARABIC, ENGLISH);
  const [first, second] = draft.segments;
  const target = ['It reached Cairo.', '', 'On Sunday.'];
  const saved = await ask('draft.save', {
    document,
    base: draftVersion,
    changes: [
      changed(first, { target, state: 'reviewed', kind: 'heading' }),
      changed(second, {
        target: [],
        state: 'left-out',
        leftOut: { code: 'repeats', segment: first?.id ?? '' },
      }),
    ],
  });
  expect(saved.draftVersion).toBe(draftVersion + 1);
  const again = await ask('document.open', { document });
  expect(again.draftVersion).toBe(saved.draftVersion);
  expect(again.draft.segments).toEqual([
    { ...first, target, state: 'reviewed', kind: 'heading' },
    { ...second, target: [], state: 'left-out', leftOut: { code: 'repeats', segment: first?.id } },
    draft.segments[2],
  ]);
});

it('tells no English from one empty paragraph', async () => {
  const { ask, open } = desk();
  const { id: document, draft } = await open(ARABIC);
  const [first, second] = draft.segments;
  const changes = [changed(first, { target: [''] }), changed(second, { target: [] })];
  await ask('draft.save', { document, base: 0, changes });
  const { segments } = (await ask('document.open', { document })).draft;
  expect(segments.map(({ target }) => target)).toEqual([[''], [], []]);
});

it('refuses changes that build on an older draft, and writes nothing', async () => {
  const { ask, open, services } = desk();
  const { id: document, draft } = await open(ARABIC, ENGLISH);
  const [first] = draft.segments;
  await ask('draft.save', { document, base: 0, changes: [changed(first, { target: ['Window one'] })] });
  const late = await services.call('draft.save', {
    document,
    base: 0,
    changes: [changed(first, { target: ['Window two'] })],
  });
  expect(late).toEqual({
    ok: false,
    error: { code: 'draft-conflict', params: { base: 0, draftVersion: 1 } },
  });
  expect((await ask('document.open', { document })).draft.segments[0]?.target).toEqual(['Window one']);
});

it('writes all changes or none', async () => {
  const { ask, open, services } = desk();
  const { id: document, draft } = await open(ARABIC, ENGLISH);
  const good = changed(draft.segments[0], { target: ['Changed'] });
  const second = changed(draft.segments[1]);
  const bad = {
    'not-found': [
      { ...second, id: 'stranger' },
      { ...second, state: 'left-out' as const, leftOut: { code: 'repeats' as const, segment: 'stranger' } },
    ],
    'bad-request': [
      { ...second, state: 'left-out' as const },
      { ...second, leftOut: { code: 'page-text' as const } },
      { ...second, target: ['two\nlines'] },
    ],
  };
  for (const [code, changes] of Object.entries(bad)) {
    for (const change of changes) {
      const result = await services.call('draft.save', { document, base: 0, changes: [good, change] });
      expect(result).toMatchObject({ ok: false, error: { code } });
    }
  }
  expect(await ask('document.open', { document })).toMatchObject({ draft, draftVersion: 0 });
});

it('keeps no text of drafts that were typed over', async () => {
  const { ask, open, database } = desk();
  const { id: document, draft } = await open(ARABIC, ENGLISH);
  const count = () => database.prepare('SELECT count(*) AS texts FROM texts').get()?.['texts'];
  const before = Number(count());
  for (let base = 0; base < 20; base++) {
    const changes = [changed(draft.segments[0], { target: [`Typed ${'x'.repeat(base)}`] })];
    await ask('draft.save', { document, base, changes });
  }
  expect(count()).toBe(before + 1);
});
