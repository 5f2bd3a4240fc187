import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { done } from '../../core/model/result.ts';
import type { Library } from '../../main/library/library.ts';
import { LIBRARY_FILE } from '../../main/library/file.ts';
import { openLibrary } from '../../main/library/open.ts';
import { temporaryFolder } from './temporary.ts';

async function opened(home: string): Promise<Library> {
  const result = await openLibrary(home);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const addSetting = (library: Library, name: string, value: string) =>
  library.write(async ({ settings }) => {
    await settings.write(name, value);
    return done(null);
  });

describe('opening a library', () => {
  it('makes the folder and keeps what is written', async () => {
    const home = join(temporaryFolder(), 'not', 'yet', 'there');
    const first = await opened(home);
    await addSetting(first, 'greeting', 'hello');
    await first.close();
    const second = await opened(home);
    expect(await second.read(async ({ settings }) => done(await settings.read('greeting')))).toEqual(
      done('hello'),
    );
    await second.close();
  });

  it('writes through a log, checks references and flushes every transaction to the disk', async () => {
    const home = temporaryFolder();
    const library = await opened(home);
    const file = new DatabaseSync(join(home, LIBRARY_FILE));
    expect(file.prepare('PRAGMA journal_mode').get()).toMatchObject({ journal_mode: 'wal' });
    file.close();
    const orphan = await library
      .write(async ({ draft }) => {
        await draft.write([
          { segment: 'nowhere', kind: 'caption', state: 'todo', leftOut: null, target: null },
        ]);
        return done(null);
      })
      .catch((error: unknown) => String(error));
    expect(orphan).toMatch(/FOREIGN KEY/u);
    await library.close();
  });

  it('fills a file that was made and never filled', async () => {
    const home = temporaryFolder();
    writeFileSync(join(home, LIBRARY_FILE), '');
    await (await opened(home)).close();
  });

  it('lets the command line write beside the window', async () => {
    const home = temporaryFolder();
    const window = await opened(home);
    const commandLine = await opened(home);
    await addSetting(window, 'a', 'window');
    await addSetting(commandLine, 'b', 'command line');
    expect(await window.read(async ({ settings }) => done(await settings.read('b')))).toEqual(
      done('command line'),
    );
    await commandLine.close();
    await window.close();
  });
});

describe('what cannot be opened is left as it was', () => {
  it.each([
    ['no database at all', () => Buffer.from('Dear diary, this is no library.\n'.repeat(200))],
    ['a database cut short', (sound: Buffer) => sound.subarray(0, Math.floor(sound.length / 2) + 100)],
    [
      'pages overwritten',
      (sound: Buffer) => Buffer.concat([sound.subarray(0, 4096), Buffer.alloc(sound.length - 4096, 0xab)]),
    ],
  ])('%s', async (_, damage) => {
    const home = temporaryFolder();
    await (await opened(home)).close();
    const path = join(home, LIBRARY_FILE);
    const damaged = damage(readFileSync(path));
    writeFileSync(path, damaged);
    expect(await openLibrary(home)).toMatchObject({
      ok: false,
      error: { code: 'library-damaged', params: { path } },
    });
    expect(readFileSync(path).equals(damaged)).toBe(true);
  });

  it("another program's database", async () => {
    const home = temporaryFolder();
    const path = join(home, LIBRARY_FILE);
    const other = new DatabaseSync(path);
    other.exec('CREATE TABLE recipes (name TEXT)');
    other.close();
    const before = readFileSync(path);
    expect(await openLibrary(home)).toMatchObject({ ok: false, error: { code: 'library-damaged' } });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('a library of a newer version', async () => {
    const home = temporaryFolder();
    await (await opened(home)).close();
    const path = join(home, LIBRARY_FILE);
    const newer = new DatabaseSync(path);
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    const before = readFileSync(path);
    expect(await openLibrary(home)).toMatchObject({
      ok: false,
      error: { code: 'library-newer', params: { path, version: 99 } },
    });
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  it('a home that is a file', async () => {
    const home = join(temporaryFolder(), 'file');
    writeFileSync(home, 'not a folder');
    expect(await openLibrary(home)).toMatchObject({ ok: false, error: { code: 'file-unwritable' } });
    expect(await openLibrary(join(home, 'deeper'))).toMatchObject({
      ok: false,
      error: { code: 'file-unwritable' },
    });
  });

  it('a folder where the library file should be', async () => {
    const home = temporaryFolder();
    mkdirSync(join(home, LIBRARY_FILE));
    expect(await openLibrary(home)).toMatchObject({ ok: false, error: { code: 'file-unwritable' } });
  });
});
