import { describe, expect, it } from 'vitest';
import type { NewArabic } from '../../core/review/correct.ts';
import { ARABIC, changed, desk, ENGLISH } from './desk.ts';

const [FIRST = '', SECOND = '', PHOTO = ''] = ARABIC.split('\n\n');
const LATER = SECOND.replace('بدأت', 'انتهت');
const wire = (...sources: string[]): NewArabic[] => sources.map((source) => ({ kind: 'paragraph', source }));

describe('a corrected wire', () => {
  it('is a revision like any other, and those before it keep their Arabic', async () => {
    const { ask, open } = desk();
    await ask('settings.save', { author: 'Noor' });
    const { id: document, draft, revisions } = await open(ARABIC, ENGLISH);
    const changes = draft.segments.map((segment) => changed(segment, { state: 'reviewed' }));
    await ask('draft.save', { document, base: 0, changes });
    const before = (await ask('document.open', { document })).draft;
    const corrected = await ask('document.correct', {
      ...{ document, base: 1, note: 'second lead' },
      arabic: wire('تمهيد جديد للخبر.', LATER, FIRST),
    });
    expect(corrected).toMatchObject({
      draftVersion: 2,
      revisions: [
        { number: 3, origin: 'wire', author: 'Noor', note: 'second lead' },
        { number: 2, origin: 'automatic' },
      ],
    });
    const opened = await ask('document.open', { document });
    expect(opened.draft.segments.map(({ state, source, target }) => [state, source, target.length])).toEqual([
      ['todo', 'تمهيد جديد للخبر.', 0],
      ['draft', LATER, 1],
      ['left-out', PHOTO, 1],
      ['reviewed', FIRST, 1],
    ]);
    const [first, second, third] = draft.segments;
    expect(opened.former).toEqual({ [second?.id ?? '']: SECOND });
    expect(opened.draft.segments[2]?.leftOut).toEqual({ code: 'dropped' });

    const read = (id: string) => ask('version.read', { document, version: { kind: 'revision', id } });
    const ids = corrected.revisions.map(({ id }) => id);
    expect(await read(ids[0] ?? '')).toEqual(opened.draft);
    expect(await read(ids[1] ?? '')).toEqual(before);
    expect((await read(revisions[0]?.id ?? '')).segments).toEqual([first, second, third]);
    expect(await ask('library.list', {})).toMatchObject([{ segments: 4, settled: 2 }]);
  });

  it('is taken back, Arabic and all, and made again, each a step of the history', async () => {
    const { ask, open, services } = desk();
    const { id: document, draft } = await open(ARABIC, ENGLISH);
    const changes = draft.segments.map((segment) => changed(segment, { state: 'reviewed' }));
    await ask('draft.save', { document, base: 0, changes });
    const before = await ask('document.open', { document });
    const arabic = wire('تمهيد جديد للخبر.', LATER, FIRST);
    const { back } = await ask('document.correct', { document, base: 1, arabic, note: '' });
    const corrected = await ask('document.open', { document });
    if (!back) throw new Error('nothing to take back');

    const undone = await ask('document.lay-back', { document, base: 2, step: back });
    const now = await ask('document.open', { document });
    expect(now.draft.segments.filter(({ leftOut }) => leftOut === null)).toEqual(before.draft.segments);
    expect(now.draft.segments).toHaveLength(4);
    expect(now.former).toEqual({});
    expect(undone.revisions).toMatchObject([{ number: 4, origin: 'wire' }]);
    if (!undone.back) throw new Error('nothing to make again');

    const redone = await ask('document.lay-back', { document, base: 3, step: undone.back });
    const again = await ask('document.open', { document });
    expect(again.draft).toEqual(corrected.draft);
    expect(again.former).toEqual(corrected.former);
    expect(redone.revisions).toHaveLength(1);
    const late = await services.call('document.lay-back', { document, base: 0, step: back });
    expect(late).toMatchObject({ ok: false, error: { code: 'draft-conflict' } });
  });

  it('takes segments over that only another text has, and undo leaves them out again', async () => {
    const { ask, open, services } = desk();
    const { id: document, draft } = await open(ARABIC, ENGLISH);
    const first = draft.segments[0]?.id ?? '';
    const insertions = [
      { kind: 'paragraph' as const, source: 'تمهيد جديد.', target: ['A new lead.'], after: null },
      { kind: 'paragraph' as const, source: 'وأضاف أنه راض.', target: [], after: first },
    ];
    const put = await ask('document.insert', { document, base: 0, note: 'back.docx', insertions });
    expect(put.revisions).toMatchObject([{ origin: 'wire', note: 'back.docx' }]);
    const now = (await ask('document.open', { document })).draft.segments;
    expect(now.map(({ state, source, target }) => [state, source, ...target]).slice(0, 3)).toEqual([
      ['draft', 'تمهيد جديد.', 'A new lead.'],
      ['draft', FIRST, ...(draft.segments[0]?.target ?? [])],
      ['todo', 'وأضاف أنه راض.'],
    ]);
    if (!put.back) throw new Error('nothing to take back');
    await ask('document.lay-back', { document, base: 1, step: put.back });
    const undone = (await ask('document.open', { document })).draft.segments;
    expect(undone.filter(({ leftOut }) => leftOut === null)).toEqual(draft.segments);

    const homeless = [{ ...insertions[0], after: 'nowhere' }];
    expect(
      await services.callUnknown('document.insert', { document, base: 2, note: '', insertions: homeless }),
    ).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it('keeps every Arabic apart, correction after correction', async () => {
    const { ask, open } = desk();
    const { id: document, revisions } = await open(ARABIC, ENGLISH);
    const versions = [wire(FIRST, LATER), wire(LATER, FIRST, PHOTO), wire(FIRST, `${LATER} وعادوا.`, PHOTO)];
    const made: [string, string[]][] = [[revisions[0]?.id ?? '', [FIRST, SECOND, PHOTO]]];
    for (const [base, arabic] of versions.entries()) {
      const corrected = await ask('document.correct', { document, base, arabic, note: '' });
      const { draft } = await ask('document.open', { document });
      expect(corrected.revisions).toHaveLength(1);
      made.push([corrected.revisions[0]?.id ?? '', draft.segments.map(({ source }) => source)]);
    }
    for (const [id, sources] of made) {
      const version = await ask('version.read', { document, version: { kind: 'revision', id } });
      expect(version.segments.map(({ source }) => source)).toEqual(sources);
    }
  });

  it('forgets the former Arabic once a revision has the segment reviewed', async () => {
    const { ask, open } = desk();
    const { id: document, draft } = await open(ARABIC, ENGLISH);
    await ask('document.correct', { document, base: 0, arabic: wire(FIRST, LATER, PHOTO), note: '' });
    const former = async () => Object.keys((await ask('document.open', { document })).former).length;
    await ask('revision.save', { document, note: '' });
    expect(await former()).toBe(1);
    const changes = [changed(draft.segments[1], { state: 'reviewed' })];
    await ask('draft.save', { document, base: 1, changes });
    expect(await former()).toBe(1);
    await ask('revision.save', { document, note: '' });
    expect(await former()).toBe(0);
  });

  it('does nothing where the Arabic is the same, and is refused on a draft that another window changed', async () => {
    const { ask, open, services } = desk();
    const { id: document, draft } = await open(ARABIC, ENGLISH);
    const same = await ask('document.correct', {
      ...{ document, base: 0, note: '' },
      arabic: wire(FIRST, SECOND, PHOTO),
    });
    expect(same).toEqual({ draftVersion: 0, revisions: [], back: null });
    await ask('draft.save', { document, base: 0, changes: [changed(draft.segments[0])] });
    const late = await services.call('document.correct', {
      document,
      base: 0,
      arabic: wire(FIRST),
      note: '',
    });
    expect(late).toMatchObject({ ok: false, error: { code: 'draft-conflict' } });
    expect((await ask('document.open', { document })).draft.segments).toHaveLength(3);
  });

  it('leaves nothing of the replaced Arabic behind where the document is deleted', async () => {
    const { ask, open, database } = desk();
    const { id: document } = await open(ARABIC, ENGLISH);
    await ask('document.correct', { document, base: 0, arabic: wire(FIRST, LATER), note: '' });
    await ask('library.remove', { document });
    await ask('bin.delete', { documents: [document] });
    expect(database.prepare('SELECT count(*) AS left FROM texts').get()).toEqual({ left: 0 });
    expect(database.prepare('SELECT count(*) AS left FROM former_segments').get()).toEqual({ left: 0 });
  });

  it('reads the new Arabic as an import does, and its errors too', async () => {
    const { ask, services } = desk();
    const read = await ask('arabic.from-text', { source: `${FIRST}\n\n${LATER}` });
    expect(read.arabic.map(({ source }) => source)).toEqual([FIRST, LATER]);
    const base64 = Buffer.from(`\ufeff${FIRST}`, 'utf16le').toString('base64');
    const other = await ask('arabic.from-file', { file: { name: 'wire.txt', base64 } });
    expect(other).toMatchObject({ arabic: [{ source: FIRST }], notices: [{ code: 'other-encoding' }] });
    expect(await services.call('arabic.from-text', { source: 'No Arabic at all.' })).toMatchObject({
      ok: false,
      error: { code: 'file-no-arabic' },
    });
  });
});
