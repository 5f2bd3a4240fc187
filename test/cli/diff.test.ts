import { describe, expect, it } from 'vitest';
import { folderOf, muraji } from './run.ts';

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
      old: 'old.txt',
      new: 'new.txt',
      equal: false,
      wordsAdded: 3,
      wordsRemoved: 1,
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
});
