import { describe, expect, it, vi } from 'vitest';
import type { Comment } from '../../core/comments/comment.ts';
import { CALL_NAMES, type CallName } from '../../core/contract/calls.ts';
import type { OpenDocument } from '../../core/contract/calls.ts';
import { ARABIC, changed, ENGLISH } from '../services/desk.ts';
import { libreTranslate, serve } from '../translation/server.ts';
import { startTestShell, startWholeShell } from './shell.ts';

// Processes and threads are started: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const JSON_TYPE = { 'content-type': 'application/json' };

it('carries every call of the contract there and back', async () => {
  const { call } = await startWholeShell();
  const asked = new Set<CallName>();
  const ask = async <T = unknown>(name: CallName, input: unknown): Promise<T> => {
    asked.add(name);
    const result = (await call(name, input)) as { readonly ok: boolean; readonly value: T };
    expect(result).toMatchObject({ ok: true });
    return result.value;
  };

  await ask('settings.save', { author: 'نور' });
  expect(await ask('program.state', {})).toMatchObject({ shell: 'web', settings: { author: 'نور' } });
  const base64 = Buffer.from(ARABIC).toString('base64');
  const other = await ask<{ document: string }>('import.files', {
    title: '',
    source: { name: 'وفد.txt', base64 },
  });
  await ask('library.remove', { document: other.document });
  await ask('bin.restore', { document: other.document });
  await ask('library.remove', { document: other.document });
  expect(await ask('bin.list', {})).toMatchObject([{ id: other.document }]);
  expect(await ask('backup.erase', { documents: [other.document] })).toEqual({ rewritten: 0, left: [] });
  await ask('bin.delete', { documents: [other.document] });
  const { document } = await ask<{ document: string }>('import.text', {
    ...{ title: 'Talks', source: ARABIC, target: ENGLISH },
  });
  await ask('library.rename', { document, title: 'محادثات' });
  expect(await ask('library.list', {})).toMatchObject([{ id: document, title: 'محادثات' }]);

  const choice = { words: '', tags: [], archived: false, by: 'changed', descending: true };
  expect(await ask('library.ids', choice)).toEqual([document]);
  expect(await ask('library.page', { ...choice, offset: 0, limit: 10 })).toMatchObject({
    documents: [{ id: document }],
  });
  const documents = [document];
  await ask('library.tag', { changes: [{ tag: 'عاجل', on: true, documents }] });
  expect(await ask('library.tags', {})).toEqual([{ tag: 'عاجل', count: 1 }]);
  for (const archived of [true, false])
    expect(await ask('library.archive', { documents, archived })).toEqual(documents);
  for (const binned of [true, false]) await ask('library.bin', { documents, binned });

  const opened = await ask<OpenDocument>('document.open', { document });
  const segment = opened.draft.segments[0];
  const flag = { document, key: 'k', rule: 'r', segment: segment?.id, text: 'الوفد', reason: 'اسم' };
  await ask('draft.save', {
    document,
    base: 0,
    changes: [changed(segment, { target: ['It came “home” – 😀'] })],
  });
  expect(await ask('flag.dismiss', flag)).toMatchObject({ reason: 'اسم', author: 'نور' });
  await ask('flag.reinstate', { document, key: 'k' });
  expect(await ask('dictionary.add', { words: ['mansaf'] })).toMatchObject([{ word: 'mansaf' }]);
  await ask('dictionary.remove', { words: ['mansaf'] });
  expect(await ask('dictionary.read', {})).toEqual([]);
  const profile = { rules: { spelling: 'on' } };
  expect(await ask('profile.save', { document, profile })).toMatchObject({ document: profile });
  expect(await ask('profile.read', { document })).toEqual({ library: { rules: {} }, document: profile });
  expect(await ask('own-rules.save', { keep: [], remove: [] })).toEqual(await ask('own-rules.read', {}));
  const decision = { english: 'Cairo', arabic: ['القاهرة'] };
  const saved = await ask('names.save', { keep: [decision], remove: [] });
  expect(saved).toMatchObject([decision]);
  expect(await ask('names.list', {})).toEqual(saved);
  expect(await ask('names.group', { document, groups: [['قاهره']] })).toEqual([['قاهره']]);
  expect(await ask('names.groups', { document })).toEqual([['قاهره']]);
  const { id } = await ask<{ id: string }>('revision.save', { document, note: 'أول مراجعة' });
  expect(await ask('revision.list', { document })).toMatchObject([{ id, note: 'أول مراجعة' }, { number: 1 }]);
  expect(await ask('revision.keep', { document, occasion: 'opened' })).toBeNull();
  const described = { note: 'مراجعة', tags: ['نهائي'] };
  expect(await ask('revision.describe', { document, revision: id, ...described })).toMatchObject(described);
  expect(await ask('revision.find', { document, revision: id })).toMatchObject({ id, ...described });
  expect(await ask('revision.tags', { document })).toEqual([{ tag: 'نهائي', count: 1 }]);
  const segments = [segment?.id];
  expect(await ask('segment.history', { document, segments })).toMatchObject({
    segments: [{ steps: [{}, {}] }],
  });
  expect(await ask('history.search', { document, words: 'الوفد' })).toMatchObject({ inArabic: segments });
  expect(await ask('history.flags', { document })).toMatchObject({ missing: expect.any(Number) as number });
  expect(await ask('revision.flags', { document, revisions: [id] })).toMatchObject([{ revision: id }]);
  const version = { kind: 'revision', id };
  expect(await ask('version.read', { document, version })).toMatchObject({
    segments: [{ target: ['It came “home” – 😀'] }, {}, {}],
  });
  const anchor = { segment: segment?.id, side: 'target', words: null };
  const query = { document, kind: 'query', anchor, text: 'أين؟' };
  const comment = await ask<Comment>('comment.add', query);
  const named = { document, comment: comment.id };
  const entry = comment.entries[0]?.id;
  await ask('comment.move', { document, moved: [] });
  await ask('comment.answer', { ...named, text: 'في عمّان.' });
  await ask('comment.reword', { ...named, entry, text: 'أين وصل؟' });
  await ask('comment.close', { ...named, closed: true });
  expect(await ask('comment.list', { document })).toMatchObject([{ closed: { by: 'نور' } }]);
  await ask('comment.remove', { ...named, entry });
  await ask('comment.restore', { document, comment });
  const handedOver = { document, to: 'سامي', note: '', tag: 'سُلّمت' };
  expect(await ask('stage.hand-over', handedOver)).toMatchObject({ stage: { kind: 'handed-over' } });
  const signed = { document, reason: 'عاجل', tag: 'اعتُمدت' };
  expect(await ask('stage.sign-off', signed)).toMatchObject({ stage: { kind: 'signed-off' } });
  expect(await ask('stage.reopen', { document })).toEqual(await ask('stage.read', { document }));
  const source = { name: 'desk.txt', base64: Buffer.from('It came “home” again.').toString('base64') };
  expect(await ask('version.from-files', { source })).toEqual({
    ...{ kind: 'english', paragraphs: ['It came “home” again.'] },
  });
  const lists = { variants: [], allowed: ['party'], forbidden: [] };
  const term = { id: 't', arabic: 'الوفد', preferred: 'delegation', kind: 'term', note: '', ...lists };
  const { version: terms } = await ask<{ version: string }>('glossary.save', { keep: [term], remove: [] });
  expect(await ask('glossary.read', { known: null })).toMatchObject({ version: terms, terms: [term] });
  expect(await ask('quality.read', { document })).toMatchObject({ standing: { words: 12 }, dismissed: 0 });
  const request = { what: 'text', document, version, format: 'txt' };
  const exported = await ask<{ content: { text: string } }>('export.render', request);
  expect(exported.content.text).toContain('It came “home” – 😀');
  expect(await ask('export.save', request)).toEqual({ outcome: 'download' });

  const notes = { stored: '', kept: '' };
  const { draftVersion: base } = await ask<OpenDocument>('document.open', { document });
  await ask('draft.merge', { document, base, kept: [], changes: [], notes });
  const wire = 'وصل الوفد إلى عمّان.';
  const { arabic } = await ask<{ arabic: unknown[] }>('arabic.from-text', { source: wire });
  const incoming = { name: 'برقية.txt', base64: Buffer.from(wire).toString('base64') };
  expect(await ask('arabic.from-file', { file: incoming })).toMatchObject({ arabic });
  const correction = { document, base: base + 1, arabic, note: 'برقية ثانية' };
  const corrected = await ask<{ draftVersion: number; back: unknown }>('document.correct', correction);
  expect(corrected).toMatchObject({ revisions: [{ origin: 'wire', note: 'برقية ثانية' }] });
  const { draftVersion, back } = corrected;
  const undone = await ask<{ back: unknown }>('document.lay-back', {
    ...{ document, base: draftVersion, step: back },
  });
  await ask('document.lay-back', { document, base: draftVersion + 1, step: undone.back });
  const put = { kind: 'paragraph', source: 'تمهيد.', target: ['A lead.'], after: null };
  await ask('document.insert', { document, base: draftVersion + 2, note: '', insertions: [put] });
  expect(await ask('import.origin', { file: incoming })).toBeNull();
  await ask('library.pulse', { document });
  const words = { words: 'عمان', side: 'source', limit: 10 };
  expect(await ask('text.find', words)).toMatchObject({ total: 1, hits: [{ document, source: wire }] });
  const unit = {
    source: 'قال الوزير',
    target: 'The minister said',
    before: null,
    after: null,
    author: '',
    at: 0,
  };
  await ask('memory.add', { batch: 'b', origin: 'old.tmx', units: [unit] });
  const near = { source: 'قال الوزير.', before: null, after: null, least: 70, limit: 5 };
  expect(await ask('memory.match', near)).toMatchObject({ matches: [{ score: 99, unit }] });
  const { units } = await ask<{ units: { id: number }[] }>('memory.page', { words: 'minister', limit: 5 });
  expect(await ask('memory.remove', { ids: units.map(({ id }) => id) })).toEqual(units);
  expect(await ask('memory.put-back', { units })).toBeNull();
  expect(await ask('memory.forget', { batch: 'b' })).toBe(0);
  const origin = await serve(libreTranslate('k'));
  const service = { kind: 'libretranslate', address: origin, source: 'ar', target: 'en' };
  expect(await ask('translation.try', { service, key: 'k', text: 'نص' })).toBe('English of نص');
  await ask('settings.save', { service });
  expect(await ask('translation.set-key', { origin, key: 'k' })).toBe('sitting');
  await ask('translation.ask', { document, origin, agrees: true, run: 'a', text: 'نص' });
  expect(await ask('translation.state', { document, origin })).toMatchObject({ agreed: true });
  await ask('translation.cancel', { run: 'a' });
  const backup = await ask<{ name: string }>('backup.make', {});
  expect(await ask('backup.list', {})).toMatchObject({ backups: [backup] });
  await ask('backup.restore', { name: backup.name });
  expect(await ask('library.check', {})).toMatchObject({ damaged: [], file: [] });
  expect(await ask('library.work', {})).toBeNull();
  expect(await ask('library.reopen', {})).toBeNull();
  // Only in the place of a library that cannot be opened.
  asked.add('library.start-fresh');
  expect(await ask('memory.export', {})).toMatchObject({ name: 'muraji-memory.tmx' });
  await ask('library.stop', { work: 'memory' });
  expect(await call('library.start-fresh', {})).toMatchObject({ ok: false });

  expect([...asked].sort()).toEqual([...CALL_NAMES].sort());
});

describe('a call', () => {
  it('is answered 200 with a result, also when that is an error', async () => {
    const { send, cookie } = await startWholeShell();
    const headers = { cookie, ...JSON_TYPE };
    const answer = await send('/call/document.open', { method: 'POST', headers, body: '{"document": "x"}' });
    expect(answer.status).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
    });
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'not-found' } });
  });

  it.each([
    ['of no such name', { method: 'POST', headers: JSON_TYPE, path: '/call/library.burn', status: 404 }],
    ['of an inherited name', { method: 'POST', headers: JSON_TYPE, path: '/call/toString', status: 404 }],
    ['of a deeper path', { method: 'POST', headers: JSON_TYPE, path: '/call/library.list/x', status: 404 }],
    ['that only reads', { method: 'GET', headers: JSON_TYPE, path: '/call/library.list', status: 405 }],
    [
      'as a form',
      { method: 'POST', headers: { 'content-type': 'text/plain' }, path: '/call/library.list', status: 415 },
    ],
    ['without a type', { method: 'POST', headers: {}, path: '/call/library.list', status: 415 }],
    [
      'in a type that only looks like it',
      {
        method: 'POST',
        headers: { 'content-type': 'application/json-x' },
        path: '/call/library.list',
        status: 415,
      },
    ],
  ])('%s is refused, with a result all the same', async (_, { method, headers, path, status }) => {
    const { send, cookie } = await startTestShell();
    const asked = { method, headers: { cookie, ...headers }, ...(method === 'GET' ? {} : { body: '{}' }) };
    const answer = await send(path, asked);
    expect(answer.status).toBe(status);
    expect(JSON.parse(answer.body)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });

  it('that is too long is refused by its size, and the shell goes on', async () => {
    const { send, cookie, call } = await startTestShell({ bodyLimit: 1024 * 1024 });
    const headers = { cookie, ...JSON_TYPE };
    const body = JSON.stringify({ title: '', source: 'ن'.repeat(2 * 1024 * 1024) });
    const answer = await send('/call/import.text', { method: 'POST', headers, body });
    expect(answer.status).toBe(413);
    expect(JSON.parse(answer.body)).toEqual({
      ok: false,
      error: { code: 'file-too-large', params: { limit: 20, size: 3 } },
    });
    expect(await call('library.list', {})).toEqual({ ok: true, value: [] });
  });
});

it('says which port it cannot have', async () => {
  const { shell } = await startTestShell();
  await expect(startTestShell({ port: shell.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
