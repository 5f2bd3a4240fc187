import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, muraji, spawnMuraji } from './run.ts';

const tu = (arabic: string, english: string): string =>
  `<tu><tuv xml:lang="ar-EG"><seg>${arabic}</seg></tuv><tuv xml:lang="en"><seg>${english}</seg></tuv></tu>`;
const tmx = (...units: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header srclang="ar"/><body>\n${units.join('\n')}\n</body></tmx>`;

interface Found {
  readonly units: readonly { readonly score?: number; readonly source: string; readonly target: string }[];
}

describe('muraji memory', () => {
  it('brings a TMX file in, finds in it and brings it out', async () => {
    const cwd = folderOf({
      'old.tmx': tmx(
        tu('أصيب 12 شخصا في الحادث', 'The crash hurt 12 people'),
        tu('بلا مقابل', ''),
        tu('قال الوزير', 'The minister said'),
      ),
      'more.tmx': tmx(tu('قال الوزير', 'The minister said')),
    });
    const ask = (...typed: string[]) =>
      spawnMuraji(['memory', ...typed], { cwd, env: { MURAJI_HOME: 'home' } });

    const imported = await ask('import', 'old.tmx', 'more.tmx');
    expect(imported).toEqual({
      status: 0,
      out: 'old.tmx: 2 units added, 0 were there already, 1 without Arabic or English\nmore.tmx: 0 units added, 1 were there already, 0 without Arabic or English\n',
      err: '',
    });
    const alike = await ask('find', '--like', 'أصيب 15 شخصا في الحادث.', '--format', 'json');
    expect((JSON.parse(alike.out) as Found).units[0]).toMatchObject({
      score: 98,
      target: 'The crash hurt 15 people',
    });
    const words = await ask('find', 'للوزير', 'minist*');
    expect(words).toMatchObject({ status: 0, out: 'old.tmx\n  قال الوزير\n  The minister said\n' });
    expect(await ask('find', 'nowhere')).toMatchObject({ status: 1, out: '' });

    expect(await ask('export', '--out', 'all.tmx')).toMatchObject({ status: 0, out: '' });
    const out = readFileSync(join(cwd, 'all.tmx'), 'utf8');
    expect(out).toContain('<tuv xml:lang="ar"><seg>أصيب 12 شخصا في الحادث</seg></tuv>');
    expect((await ask('export')).out).toBe(out);
  });

  it('names the line of a file that is damaged, and leaves nothing of it behind', async () => {
    const cwd = folderOf({ 'bad.tmx': tmx(tu('قال الوزير', 'The minister said'), '<tu><tuv></tu>') });
    const ask = (...typed: string[]) =>
      spawnMuraji(['memory', ...typed], { cwd, env: { MURAJI_HOME: 'home' } });
    const bad = await ask('import', 'bad.tmx');
    expect(bad).toMatchObject({ status: 2, out: '' });
    expect(bad.err).toMatch(/^muraji: bad\.tmx: [^\n]*line 4[^\n]*\n$/u);
    expect((await ask('find', 'minister')).status).toBe(1);
    expect((await ask('import', 'none.tmx')).err).toMatch(/^muraji: none\.tmx: /u);
  });

  it.each([
    [[]],
    [['open']],
    [['import']],
    [['find']],
    [['export', 'x']],
    [['find', 'x', '--least', '70']],
    [['find', '--like', 'x', '--least', '7']],
  ])('refuses %j', async (typed) => {
    const ran = await muraji(['memory', ...typed]);
    expect(ran).toMatchObject({ status: 2, out: '' });
    expect(ran.err).toMatch(/^muraji: [^\n]+\n$/u);
  });
});
