import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CallInput } from '../../core/contract/calls.ts';
import type { Exported } from '../../core/contract/outgoing.ts';
import { customXml, documentIn } from '../../core/formats/docx/custom.ts';
import type { DocumentFile } from '../../core/formats/document-file.ts';
import { ARABIC, changed, desk, ENGLISH, textOf } from './desk.ts';

const base64 = (content: string | Uint8Array): string => Buffer.from(content).toString('base64');
const seeds = join(import.meta.dirname, '..', '..', 'seeds');
const seedFile = readFileSync(join(seeds, 'article-to-work-on.muraji.json'));
const seed = JSON.parse(seedFile.toString('utf8')) as DocumentFile;

describe('a Word document that comes back', () => {
  const word = (given: Exported) => {
    if (given.content.kind !== 'bytes') throw new Error('no Word document');
    return { name: given.name, base64: given.content.base64 };
  };

  it('is known by the document that it went out from, clean or with its changes', async () => {
    const { ask, open } = desk();
    const { id: document, revisions } = await open(ARABIC, ENGLISH);
    const draft = { kind: 'draft' } as const;
    const clean = await ask('export.render', { what: 'text', document, version: draft, format: 'docx' });
    const before = { kind: 'revision', id: revisions[0]?.id ?? '' } as const;
    const look = { arabic: true, language: 'en', format: 'docx' } as const;
    const redline = await ask('export.render', { what: 'redline', document, before, after: draft, ...look });
    for (const file of [word(clean), word(redline)])
      expect(await ask('import.origin', { file })).toEqual({ document, title: 'A story' });
    const file = word(clean);
    expect(await ask('version.from-files', { source: file, changes: 'reject' })).toEqual({
      kind: 'english',
      paragraphs: ENGLISH.split('\n\n'),
    });
    await ask('library.remove', { document });
    expect(await ask('import.origin', { file })).toBeNull();
  });

  it('is new where this library has no such document, and so is any other file', async () => {
    const [there, here] = [desk(), desk()];
    const { id: document } = await there.open(ARABIC, ENGLISH);
    const version = { kind: 'draft' } as const;
    const given = await there.ask('export.render', { what: 'text', document, version, format: 'docx' });
    expect(await here.ask('import.origin', { file: word(given) })).toBeNull();
    for (const content of [ARABIC, 'PK\u0003\u0004 is no archive'])
      expect(
        await here.ask('import.origin', { file: { name: 'a.docx', base64: base64(content) } }),
      ).toBeNull();
  });

  it('keeps the name of its document through what a word processor makes of the properties', () => {
    const other = '<property fmtid="{X}" pid="3" name="Client"><vt:lpwstr>x &amp; y</vt:lpwstr></property>';
    const xml = customXml('a&b').replace('</Properties>', `${other}</Properties>`);
    expect(documentIn(xml)).toBe('a&b');
    expect(documentIn(customXml('').replace('MurajiDocument', 'Other'))).toBeNull();
    expect(documentIn(customXml('id').slice(0, -5))).toBeNull();
  });
});

describe('what is imported', () => {
  it('is the first revision of its document', async () => {
    const { ask, open } = desk();
    const document = await open(ARABIC, ENGLISH);
    expect(document.draft.segments.map(({ source, target }) => [source, ...target])).toEqual(
      ARABIC.split('\n\n').map((source, at) => [source, ENGLISH.split('\n\n')[at]]),
    );
    const id = document.revisions[0]?.id ?? '';
    const version = { kind: 'revision', id } as const;
    expect(await ask('version.read', { document: document.id, version })).toEqual(document.draft);
  });

  it('is named by the editor, else by its file, else by how it begins', async () => {
    const { ask } = desk();
    const source = { name: 'C:\\news\\وفد القاهرة.txt', base64: base64(ARABIC) };
    expect(await ask('import.files', { title: 'Mine', source })).toMatchObject({ title: 'Mine' });
    expect(await ask('import.files', { title: '', source })).toMatchObject({ title: 'وفد القاهرة' });
    expect(await ask('import.text', { title: '', source: ARABIC })).toMatchObject({
      title: 'وصل الوفد إلى القاهرة صباح الأحد.',
    });
    const long = await ask('import.text', { title: '', source: 'كلمة '.repeat(100) });
    expect(long.title).toMatch(/^(?:كلمة ){10,15}كلمة…$/u);
  });

  it('takes the file without Arabic as the English, and tells of other encodings', async () => {
    const { ask } = desk();
    const english = { name: 'a.txt', base64: base64(Buffer.from(`\ufeff${ENGLISH}`, 'utf16le')) };
    const arabic = { name: 'b.txt', base64: base64(`\ufeff${ARABIC}`) };
    const imported = await ask('import.files', { title: '', source: english, target: arabic });
    expect(imported.notices.map(({ code }) => code)).toEqual(['other-encoding', 'sides-swapped']);
    const { draft } = await ask('document.open', { document: imported.document });
    expect(draft.segments[0]).toMatchObject({
      source: 'وصل الوفد إلى القاهرة صباح الأحد.',
      target: ['The delegation reached Cairo on Sunday morning.'],
    });
  });

  it('may be a Muraji document with its history, whatever the file is called', async () => {
    const { ask } = desk();
    for (const name of ['story.muraji.json', 'story.txt']) {
      const imported = await ask('import.files', { title: '', source: { name, base64: base64(seedFile) } });
      const document = await ask('document.open', { document: imported.document });
      expect(document.title).toBe(seed.title);
      expect(document.revisions.map(({ number }) => number)).toEqual([2, 1]);
      const saved = document.revisions.map(({ at }) => new Date(at).toISOString());
      expect(saved).toEqual(seed.revisions.map(({ at }) => new Date(at).toISOString()).toReversed());
    }
  });

  it('comes back from an exported document as it went out', async () => {
    const { ask, open } = desk();
    const { id: document, draft } = await open(ARABIC, ENGLISH);
    const version = { kind: 'draft' } as const;
    const exported = await ask('export.render', { what: 'text', document, version, format: 'json' });
    const source = { name: exported.name, base64: base64(textOf(exported)) };
    const imported = await ask('import.files', { title: '', source });
    const copy = await ask('document.open', { document: imported.document });
    const withoutIds = copy.draft.segments.map((segment, at) => ({ ...segment, id: draft.segments[at]?.id }));
    expect(withoutIds).toEqual(draft.segments);
    expect(copy.revisions).toHaveLength(1);
  });
});

const file = (content: string | Uint8Array, name = 'story.txt') => ({ name, base64: base64(content) });
const random = Uint8Array.from({ length: 3000 }, (_, at) => (at * 7919) % 256);

describe('what cannot be imported changes nothing', () => {
  it.each([
    ['an empty file', { source: file('') }, 'file-empty'],
    ['white space', { source: file(' \n\n \t') }, 'file-empty'],
    ['a picture', { source: file(random, 'photo.jpg') }, 'file-binary'],
    ['no Arabic', { source: file(ENGLISH) }, 'file-no-arabic'],
    ['Arabic as English', { source: file(ARABIC), target: file(ARABIC) }, 'file-no-english'],
    ['an English file that is empty', { source: file(ARABIC), target: file('') }, 'file-empty'],
    ['50 MB', { source: file(Buffer.alloc(50 * 1024 * 1024, 'ن')) }, 'file-too-large'],
    [
      'a document file cut short',
      { source: file(seedFile.subarray(0, 5000), 'a.muraji.json') },
      'file-format',
    ],
    ['other JSON', { source: file('{"name": "نص"}', 'package.json') }, 'file-format'],
    ['what is no base64', { source: { name: 'a.txt', base64: 'نص' } }, 'bad-request'],
  ])('%s', async (_, files, code) => {
    const { services, database } = desk();
    const result = await services.call('import.files', { title: '', ...files });
    const name = files.source.name;
    expect(result).toMatchObject({ ok: false, error: { code, params: { file: name } } });
    expect(database.prepare('SELECT count(*) AS n FROM texts').get()).toEqual({ n: 0 });
    expect(database.prepare('SELECT count(*) AS n FROM documents').get()).toEqual({ n: 0 });
  });

  it('pasted text that is too long', async () => {
    const { services } = desk();
    const source = 'ن'.repeat(2_500_000);
    expect(await services.call('import.text', { title: '', source })).toEqual({
      ok: false,
      error: { code: 'file-too-large', params: { limit: 2, size: 2.5 } },
    });
  });

  it('a story that does not fit on the disk', async () => {
    const { services, database } = desk();
    const pages = Number(database.prepare('PRAGMA page_count').get()?.['page_count']);
    database.exec(`PRAGMA max_page_count = ${pages + 2}`);
    const source = `${ARABIC}\n\n${'قال الوزير. '.repeat(20_000)}`;
    expect(await services.call('import.text', { title: '', source })).toMatchObject({
      ok: false,
      error: { code: 'disk-full' },
    });
    expect(await services.call('library.list', {})).toEqual({ ok: true, value: [] });
  });

  describe('a Word document', () => {
    const arrived = { kind: 'revision' } as const;
    async function redlineOf({ ask, open }: ReturnType<typeof desk>, arabic: boolean) {
      const { id: document, draft, revisions } = await open(ARABIC, ENGLISH);
      const change = changed(draft.segments[0], { target: ['The delegation came to Cairo.', 'It rained.'] });
      await ask('draft.save', { document, base: 0, changes: [change] });
      const before = { ...arrived, id: revisions[0]?.id ?? '' };
      const request = {
        what: 'redline',
        document,
        before,
        after: { kind: 'draft' },
        language: 'en',
      } as const;
      const file = await ask('export.render', { ...request, format: 'docx', arabic });
      if (file.content.kind !== 'bytes') throw new Error('no bytes');
      return { name: file.name, base64: file.content.base64 };
    }

    it('in two columns comes back as it was sent out, with its changes taken or refused', async () => {
      const at = desk();
      const source = await redlineOf(at, true);
      const accepted = await at.ask('import.files', { title: '', source });
      expect(accepted.notices).toMatchObject([
        { code: 'changes-accepted', params: { count: expect.any(Number) as number } },
      ]);
      const taken = await at.ask('document.open', { document: accepted.document });
      expect(taken.draft.segments.map(({ source, target }) => [source, target])).toEqual([
        [ARABIC.split('\n\n')[0], ['The delegation came to Cairo.', 'It rained.']],
        [ARABIC.split('\n\n')[1], [ENGLISH.split('\n\n')[1]]],
        [ARABIC.split('\n\n')[2], [ENGLISH.split('\n\n')[2]]],
      ]);
      const rejected = await at.ask('import.files', { title: '', source, changes: 'reject' });
      expect(rejected.notices).toMatchObject([{ code: 'changes-rejected' }]);
      const refused = await at.ask('document.open', { document: rejected.document });
      expect(refused.draft.segments.flatMap(({ target }) => target).join('\n\n')).toBe(ENGLISH);
    });

    it('is the English beside an Arabic text', async () => {
      const at = desk();
      const target = await redlineOf(at, false);
      const source = { name: 'a.txt', base64: base64(ARABIC) };
      const { document } = await at.ask('import.files', { title: '', source, target, changes: 'reject' });
      const { draft } = await at.ask('document.open', { document });
      expect(draft.segments.flatMap((segment) => segment.target).join('\n\n')).toBe(ENGLISH);
    });

    it('that is damaged is named, and nothing is stored', async () => {
      const { services, ask } = desk();
      const source = { name: 'a.docx', base64: Buffer.from('PK\u0003\u0004 and no more').toString('base64') };
      expect(await services.call('import.files', { title: '', source })).toMatchObject({
        ok: false,
        error: { code: 'file-docx', params: { file: 'a.docx' } },
      });
      expect(await ask('library.list', {})).toEqual([]);
    });
  });
});

describe('a text to compare with', () => {
  it('is read as an import reads it, and nothing is kept', async () => {
    const { services, database } = desk();
    const read = (files: CallInput<'version.from-files'>) => services.call('version.from-files', files);
    expect(await read({ source: file('One.\n\nTwo.\n') })).toEqual({
      ok: true,
      value: { kind: 'english', paragraphs: ['One.', 'Two.'] },
    });
    expect(await read({ source: file(ARABIC), target: file(ENGLISH) })).toMatchObject({
      ok: true,
      value: { kind: 'segments' },
    });
    expect(await read({ source: file(seedFile, 'a.muraji.json') })).toMatchObject({
      ok: true,
      value: { kind: 'segments' },
    });
    expect(database.prepare('SELECT count(*) AS n FROM documents').get()).toEqual({ n: 0 });
    expect(database.prepare('SELECT count(*) AS n FROM texts').get()).toEqual({ n: 0 });
  });

  it.each([
    ['Arabic alone', file(ARABIC), 'file-no-english'],
    ['nothing', file(' \n'), 'file-empty'],
    ['other JSON', file('{"name": "x"}', 'package.json'), 'file-format'],
  ])('is refused: %s', async (_, source, code) => {
    const { services } = desk();
    expect(await services.call('version.from-files', { source })).toMatchObject({
      ok: false,
      error: { code, params: { file: source.name } },
    });
  });
});
