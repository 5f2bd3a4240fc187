import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { columnOf, partOf } from '../formats/read-docx.ts';
import { folderOf, muraji, ROOT } from './run.ts';

const files = {
  'old.txt': 'The Turkish envoy left.\n\nTalks go on.\n',
  'new.txt': 'The Kazakh envoy left.\n\nTalks go on.\n\nRain fell.\n',
};

describe('muraji diff', () => {
  it('prints a redline of what changed', async () => {
    const { status, out } = await muraji(['diff', 'old.txt', 'new.txt'], { cwd: folderOf(files) });
    expect(status).toBe(0);
    expect(out).toBe(
      [
        '¶ 1  changed',
        'The [-Turkish-]{+Kazakh+} envoy left.',
        '',
        '¶ +3  added',
        '{+Rain fell.+}',
        '',
        '3 words added, 1 removed, 0 moved; 25 % of all words changed\n',
      ].join('\n'),
    );
  });

  it('gives everything as json, paragraphs counted from 1', async () => {
    const { out } = await muraji(['diff', 'old.txt', 'new.txt', '--format', 'json'], {
      cwd: folderOf(files),
    });
    expect(JSON.parse(out)).toMatchObject({
      format: 'muraji-redline',
      before: { kind: 'file', name: 'old.txt' },
      after: { kind: 'file', name: 'new.txt' },
      equal: false,
      wordsAdded: 3,
      wordsRemoved: 1,
      segments: [
        {
          pairs: [
            {
              kind: 'changed',
              before: [1],
              after: [1],
              ops: [
                { kind: 'same', text: 'The ' },
                { kind: 'removed', text: 'Turkish' },
                { kind: 'added', text: 'Kazakh' },
                { kind: 'same', text: ' envoy left.' },
              ],
            },
            { kind: 'same', before: [2], after: [2] },
            { kind: 'added', before: [], after: [3] },
          ],
        },
      ],
    });
  });

  it('gives a page that escapes what it shows', async () => {
    const cwd = folderOf({ 'old.txt': 'a <b> c', 'new.txt': 'a <i> c' });
    const { out } = await muraji(['diff', 'old.txt', 'new.txt', '--format', 'html'], { cwd });
    expect(out).toContain('a &lt;<del>b</del><ins>i</ins>&gt; c');
    expect(out).not.toMatch(/<b>|<i>|<script/u);
  });

  it('exits with 1 for a difference only where asked', async () => {
    const cwd = folderOf(files);
    expect((await muraji(['diff', 'old.txt', 'new.txt', '--exit-code'], { cwd })).status).toBe(1);
    expect((await muraji(['diff', 'old.txt', 'old.txt', '--exit-code'], { cwd })).status).toBe(0);
    expect((await muraji(['diff', 'old.txt', 'old.txt'], { cwd })).out).toBe('The texts are the same.\n');
    expect(await muraji(['diff', 'old.txt'], { cwd })).toMatchObject({ status: 2, out: '' });
  });

  it('writes a file where asked, and says so', async () => {
    const cwd = folderOf(files);
    const typed = ['diff', 'old.txt', 'new.txt', '--format', 'html', '--out', 'redline.html'];
    expect(await muraji(typed, { cwd })).toEqual({ status: 0, out: '', err: 'Written: redline.html\n' });
    expect(readFileSync(join(cwd, 'redline.html'), 'utf8')).toContain('<ins>Rain fell.</ins>');
  });
});

describe('muraji diff of two versions', () => {
  const sample = join(ROOT, 'seeds', 'article-finished.muraji.json');

  it('compares revisions of a document file by segments, the Arabic beside', async () => {
    const json = await muraji(['diff', sample, '--from', '1', '--to', 'draft', '--format', 'json']);
    const redline = JSON.parse(json.out) as { segments: { source: string; mended: string[] }[] };
    expect(redline).toMatchObject({ before: { kind: 'revision', number: 1 }, after: { kind: 'draft' } });
    expect(redline.segments).toHaveLength(42);
    expect(redline.segments.flatMap(({ mended }) => mended).length).toBeGreaterThan(5);
    const html = await muraji(['diff', sample, '--from', '1', '--format', 'html', '--arabic']);
    expect(html.out).toContain(redline.segments[0]?.source);
    expect(html.out).toMatch(/mended: /u);
  });

  it('compares two document files of the same Arabic by segments', async () => {
    const other = join(ROOT, 'seeds', 'article-to-work-on.muraji.json');
    const { out } = await muraji(['diff', other, sample]);
    expect(out).toMatch(/^# \d+ {2}.*to do → reviewed/mu);
  });

  it('compares revisions of a document of the library', async () => {
    vi.stubEnv('MURAJI_HOME', folderOf({}));
    onTestFinished(() => void vi.unstubAllEnvs());
    const document = 'Trump hosts Central Asian leaders (finished)';
    const { status, out } = await muraji(['diff', document, '--from', '1', '--to', 'latest', '--exit-code']);
    expect(status).toBe(1);
    expect(out).toMatch(/words added, \d+ removed/u);
    expect(await muraji(['diff', document, '--from', 'draft', '--exit-code'])).toMatchObject({
      status: 0,
      out: 'The texts are the same.\n',
    });
  });

  it('writes a document with tracked changes into a file, and only there', async () => {
    const cwd = folderOf({});
    const typed = ['diff', sample, '--from', '1', '--format', 'docx'];
    expect((await muraji([...typed, '--arabic', '--out', 'redline.docx'], { cwd })).status).toBe(0);
    const file = readFileSync(join(cwd, 'redline.docx'));
    const { out } = await muraji(['export', sample, '--format', 'txt']);
    expect(columnOf(file, 'accept', 1).filter((text) => text !== '')).toEqual(out.trim().split('\n\n'));
    expect(partOf(file, 'word/document.xml')).toContain('<w:bidi/>');
    expect(await muraji(typed, { cwd })).toMatchObject({ status: 2, out: '' });
  });

  it.each([
    ['a revision that is not there', ['--from', '99'], /There is no revision 99/u],
    [
      'what is no version',
      ['--to', 'newest'],
      /--to cannot be "newest"; it is one of 1, 2, …, latest, draft/u,
    ],
    ['two documents', ['other', '--from', '1'], /one argument too many/u],
  ])('refuses %s', async (_why, typed, expected) => {
    const { status, out, err } = await muraji(['diff', sample, ...typed]);
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(expected);
  });
});
