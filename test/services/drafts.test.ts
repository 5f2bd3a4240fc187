import { describe, expect, it } from 'vitest';
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

describe('two drafts of one document', () => {
  const notes = { stored: 'From another window', kept: 'From this window' };

  it('become one, and each that is not in it a revision', async () => {
    const { ask, open } = desk();
    const { id: document, draft } = await open(ARABIC, ENGLISH);
    const [first, second] = draft.segments;
    await ask('draft.save', { document, base: 0, changes: [changed(first, { target: ['Theirs'] })] });
    const merged = await ask('draft.merge', {
      document,
      base: 1,
      kept: [changed(first, { target: ['Mine'] }), changed(second, { target: ['Only mine'] })],
      changes: [changed(first, { target: ['Theirs'] }), changed(second, { target: ['Only mine'] })],
      notes,
    });
    const after = await ask('document.open', { document });
    expect(after.draftVersion).toBe(merged.draftVersion);
    expect(after.draft.segments.map(({ target }) => target[0]).slice(0, 2)).toEqual(['Theirs', 'Only mine']);
    expect(after.revisions.map(({ note }) => note)).toEqual(['From this window', 'From another window', '']);
    expect(merged.revisions).toEqual(after.revisions.slice(0, 2));
    const kept = async (index: number) => {
      const id = after.revisions[index]?.id ?? '';
      const { segments } = await ask('version.read', { document, version: { kind: 'revision', id } });
      return segments.map(({ target }) => target[0]).slice(0, 2);
    };
    expect(await kept(0)).toEqual(['Mine', 'Only mine']);
    expect(await kept(1)).toEqual(['Theirs', 'The spokesman said the talks had begun.']);
  });

  it('are left as they were where another change came between, or something is left open', async () => {
    const { ask, open, services } = desk();
    const { id: document, draft } = await open(ARABIC, ENGLISH);
    const mine = [changed(draft.segments[0], { target: ['Mine'] })];
    const merge = (base: number, changes: typeof mine) =>
      services.call('draft.merge', { document, base, kept: mine, changes, notes });
    await ask('draft.save', { document, base: 0, changes: [] });
    expect(await merge(0, mine)).toMatchObject({ ok: false, error: { code: 'draft-conflict' } });
    expect(await merge(1, [])).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    const after = await ask('document.open', { document });
    expect(after).toMatchObject({ draft, draftVersion: 1 });
    expect(after.revisions).toHaveLength(1);
  });
});
