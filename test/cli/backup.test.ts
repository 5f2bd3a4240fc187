import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { tamper, titlesIn, writtenLibrary } from '../library/written.ts';
import { folderOf, muraji, spawnMuraji } from './run.ts';

const inFolder = async (stories = 1) => {
  const cwd = folderOf({});
  const home = join(cwd, 'home');
  await writtenLibrary(home, stories);
  vi.stubEnv('MURAJI_HOME', 'home');
  return { cwd, home, ask: (...typed: string[]) => muraji(typed, { cwd }) };
};

describe('muraji backup and restore', () => {
  it('make, list and bring back backups', async () => {
    const { cwd, home, ask } = await inFolder(2);
    expect((await ask('backup', '--list')).err).toMatch(/no backups in .*backups yet/u);
    const made = await spawnMuraji(['backup'], { cwd, env: { MURAJI_HOME: 'home' } });
    expect(made).toMatchObject({ status: 0, err: '' });
    expect(made.out).toMatch(/^Backed up: .*-manual\.sqlite \(0\.\d MB\)\n$/u);
    expect((await ask('backup', '--list')).out).toMatch(/^TIME .*\n.* UTC +by hand +0\.\d MB +library-/u);

    tamper(home, "UPDATE documents SET title = 'Changed'");
    const restored = await ask('restore', 'latest');
    expect(restored.out).toMatch(/^Restored: .*\nWhat stood there is kept: .*-replaced\.sqlite\n$/u);
    expect(await titlesIn(home)).toEqual(['Story 1', 'Story 2']);

    const list = JSON.parse((await ask('backup', '--list', '--format', 'json')).out) as {
      readonly backups: readonly { readonly kind: string; readonly name: string }[];
    };
    expect(list.backups.map(({ kind }) => kind)).toEqual(['replaced', 'manual']);
    await ask('restore', list.backups[0]?.name ?? '');
    expect(await titlesIn(home)).toEqual(['Changed', 'Changed']);
  });

  it('write to a file and make a library of it in another folder, never over one', async () => {
    const { cwd, ask } = await inFolder();
    expect(await ask('backup', '--out', 'copy.sqlite')).toMatchObject({ status: 0 });
    const elsewhere = await ask('restore', 'copy.sqlite', '--as', 'other');
    expect(elsewhere.out).toMatch(/MURAJI_HOME=.*other\n$/u);
    expect(await titlesIn(join(cwd, 'other'))).toEqual(['Story 1']);
    const again = await ask('restore', 'copy.sqlite', '--as', 'other');
    expect(again).toMatchObject({ status: 2, out: '' });
    expect(again.err).toMatch(/There is a library already: .*other/u);
  });

  it.each([
    [['restore', 'latest'], /no backups in/u],
    [['restore', 'none.sqlite'], /cannot be read/u],
    [['restore', 'text.txt'], /no sound backup .*nothing was changed/u],
    [['restore'], /FILE\|latest is missing/u],
    [['backup', '--list', '--out', 'x'], /do not go together/u],
    [['backup', '--format', 'json'], /--format goes with --list only/u],
    [['backup', 'x'], /one argument too many/u],
    [['check-library', 'a', 'b'], /one argument too many: "b"/u],
  ])('refuse %j in one line', async (typed, words) => {
    const { cwd, ask } = await inFolder();
    writeFileSync(join(cwd, 'text.txt'), 'Only text.');
    const { status, out, err } = await ask(...typed);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(words);
    expect(err.trim().split('\n')).toHaveLength(1);
  });
});

describe('muraji on a library that cannot be used', () => {
  it.each([
    ['en', /is damaged and was left as it is \(.*library\.sqlite\).*muraji restore latest.*MURAJI_HOME/u],
    ['ar', /تالفة وتُركت كما هي .*library\.sqlite.*muraji restore latest.*MURAJI_HOME/u],
  ])('names file and remedy in %s, and restores over it', async (language, words) => {
    const { home, ask } = await inFolder();
    await ask('backup');
    const path = join(home, 'library.sqlite');
    const torn = readFileSync(path).fill(0xcd, 4096);
    writeFileSync(path, torn);
    const refused = await ask('list', '--language', language);
    expect(refused.status).toBe(2);
    expect(refused.err).toMatch(words);
    expect(readFileSync(path).equals(torn)).toBe(true);
    expect((await ask('restore', 'latest')).status).toBe(0);
    expect(await titlesIn(home)).toEqual(['Story 1']);
  });
});

describe('muraji check-library', () => {
  it('finds a library sound, or says what of it is not', async () => {
    const { home, ask } = await inFolder(2);
    const sound = await ask('check-library');
    expect(sound).toMatchObject({ status: 0, err: '' });
    expect(sound.out).toMatch(/is sound: 2 documents, 6 texts, 2 revisions\.\n$/u);
    await ask('backup', '--out', 'copy.sqlite');

    tamper(home, "UPDATE texts SET text = 'Other words' WHERE text LIKE '%number 2%'");
    const damaged = await ask('check-library');
    expect(damaged.status).toBe(1);
    expect(damaged.out).toContain('  Story 2: 1 texts damaged or missing\n');
    const json = await ask('check-library', '--format', 'json');
    expect(JSON.parse(json.out)).toMatchObject({ sound: false, damaged: [{ title: 'Story 2', texts: 1 }] });
    expect(await ask('check-library', 'copy.sqlite')).toMatchObject({ status: 0 });
    expect((await ask('check-library', 'nowhere.sqlite')).err).toMatch(
      /no library yet \(.*nowhere\.sqlite\)/u,
    );
  });
});
