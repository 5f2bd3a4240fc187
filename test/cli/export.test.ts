import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocumentFile } from '../../core/formats/document-file.ts';
import { columnOf, paragraphsOf, partOf } from '../formats/read-docx.ts';
import { folderOf, muraji, ROOT } from './run.ts';

const files = { 'story.txt': 'وصل الوفد.\n\nوغادر.', 'en.txt': 'The delegation\u200f arrived.\n\nIt left.' };

describe('muraji export', () => {
  it('writes clean English beside its place and into it', async () => {
    const cwd = folderOf(files);
    const ran = await muraji(
      ['export', 'story.txt', '--target', 'en.txt', '--format', 'md', '--out', 'out.md'],
      { cwd },
    );
    expect(ran).toEqual({
      status: 0,
      out: '',
      err: 'Written: out.md\n1 invisible controls removed, 0 segments left out, 0 segments without English\n',
    });
    expect(readFileSync(join(cwd, 'out.md'), 'utf8')).toBe('The delegation arrived.\n\nIt left.\n');
  });

  it('prints where no file is named, and makes documents that it reads again', async () => {
    const cwd = folderOf(files);
    const json = await muraji(
      ['export', 'story.txt', '--target', 'en.txt', '--format', 'json', '--out', 'a.json'],
      {
        cwd,
      },
    );
    expect(json.status).toBe(0);
    expect(readDocumentFile(readFileSync(join(cwd, 'a.json'), 'utf8'))).toMatchObject({
      ok: true,
      value: { title: 'story', segments: [{ source: 'وصل الوفد.' }, { source: 'وغادر.' }] },
    });
    const txt = await muraji(['export', 'a.json', '--format', 'txt'], { cwd });
    expect(txt).toEqual({ status: 0, out: 'The delegation arrived.\n\nIt left.\n', err: '' });
  });

  it('writes a Word document with its kinds as styles, and both languages in two columns', async () => {
    const sample = join(ROOT, 'seeds', 'article-finished.muraji.json');
    const cwd = folderOf({});
    const typed = ['export', sample, '--format', 'docx'];
    expect((await muraji([...typed, '--out', 'clean.docx'], { cwd })).status).toBe(0);
    const clean = readFileSync(join(cwd, 'clean.docx'));
    const { out } = await muraji(['export', sample, '--format', 'txt']);
    expect(paragraphsOf(clean, 'accept')).toEqual(out.trim().split('\n\n'));
    const xml = partOf(clean, 'word/document.xml');
    expect(xml).not.toMatch(/<w:(?:ins|del|moveFrom|moveTo) /u);
    for (const style of ['Heading1', 'Caption']) expect(xml).toContain(`<w:pStyle w:val="${style}"/>`);
    expect(partOf(clean, 'docProps/core.xml')).toContain('<dc:title>Trump hosts');
    await muraji([...typed, '--arabic', '--out', 'both.docx'], { cwd });
    const both = readFileSync(join(cwd, 'both.docx'));
    expect(columnOf(both, 'accept', 1).filter((text) => text !== '')).toEqual(out.trim().split('\n\n'));
    expect(columnOf(both, 'accept', 0)[0]).toMatch(/\p{Script=Arabic}/u);
    expect(await muraji(typed, { cwd })).toMatchObject({ status: 2, out: '' });
  });

  it('puts a list of flags beside the text', async () => {
    const cwd = folderOf({ 'a.txt': 'وصل 12 وفدا.', 'b.txt': '13 delegations came.' });
    const typed = ['export', 'a.txt', '--target', 'b.txt', '--format', 'txt', '--out', 'c.txt', '--sidecar'];
    const { err } = await muraji([...typed, 'c.flags.json'], { cwd });
    expect(err).toContain('Written: c.flags.json\n');
    expect(JSON.parse(readFileSync(join(cwd, 'c.flags.json'), 'utf8'))).toMatchObject({
      format: 'muraji-flags',
      title: 'a',
      open: [{ rule: 'number-mismatch', segment: 1 }],
    });
    await muraji([...typed, 'c.flags.html'], { cwd });
    expect(readFileSync(join(cwd, 'c.flags.html'), 'utf8')).toContain('<h1 dir="auto">Flags of a</h1>');
  });

  it('writes any revision of a document', async () => {
    const sample = join(ROOT, 'seeds', 'article-finished.muraji.json');
    const draft = await muraji(['export', sample, '--format', 'txt']);
    const first = await muraji(['export', sample, '--format', 'txt', '--revision', '1']);
    const latest = await muraji(['export', sample, '--format', 'txt', '--revision', 'latest']);
    expect(latest.out).toBe(draft.out);
    expect(first.out).not.toBe(draft.out);
    expect(first.out.length).toBeGreaterThan(1000);
  });

  it('takes comments along, as comments where a format has some, else as notes', async () => {
    const comment = {
      ...{ kind: 'query', segment: 1, side: 'target', closed: null },
      words: { paragraph: 0, start: 4, text: 'port', before: 'The ', after: ' closed.' },
      entries: [{ author: 'Noor', at: '2026-01-01T00:00:00.000Z', text: 'Which port?' }],
    };
    const document = {
      ...{ format: 'muraji-document', version: 1, title: 'Port', revisions: [], comments: [comment] },
      segments: [{ kind: 'paragraph', source: 'أغلق الميناء.' }],
      draft: [{ state: 'draft', target: ['The port closed.'] }],
    };
    const cwd = folderOf({ 'port.muraji.json': JSON.stringify(document) });
    const typed = ['export', 'port.muraji.json', '--comments', '--format'];
    await muraji([...typed, 'docx', '--out', 'port.docx'], { cwd });
    const word = readFileSync(join(cwd, 'port.docx'));
    expect(partOf(word, 'word/comments.xml')).toContain('Which port?');
    expect(partOf(word, 'word/document.xml')).toContain('<w:commentRangeStart w:id="0"/>');
    const { out } = await muraji([...typed, 'json'], { cwd });
    expect((JSON.parse(out) as { comments: unknown }).comments).toEqual([comment]);
    const text = await muraji([...typed, 'txt'], { cwd });
    expect(text.out).toMatch(
      /^The port\[1\] closed\.\n\nComments and queries\n\n\[1\] Query on “port”\. Noor, .*: Which port\?\n$/u,
    );
  });

  it.each([
    ['a revision of a text', ['story.txt', '--format', 'json', '--revision', '1'], /do not go together/u],
    ['no format', ['story.txt'], /^muraji: --format is missing\./u],
    ['another format', ['story.txt', '--format', 'rtf'], /one of txt, md, html, docx, json\./u],
    ['no English', ['story.txt', '--format', 'txt'], /^muraji: story\.txt: It has no English\./u],
    [
      'a place that is none',
      ['story.txt', '--target', 'en.txt', '--format', 'txt', '--out', 'none/out.txt'],
      /none\/out\.txt: It cannot be written \(ENOENT\)\./u,
    ],
  ])('says what is wrong with %s and writes nothing', async (_why, typed, expected) => {
    const cwd = folderOf(files);
    const { status, out, err } = await muraji(['export', ...typed], { cwd });
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(expected);
    expect(existsSync(join(cwd, 'out.txt'))).toBe(false);
  });
});
