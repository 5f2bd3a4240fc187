import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { writtenLibrary } from '../library/written.ts';
import { folderOf, ROOT } from './run.ts';

const PROGRAM = join(ROOT, 'main', 'cli', 'muraji.mjs');

/** Permissions mean nothing to root: there the program runs as nobody. */
const user = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
const runAs = (typed: readonly string[], home: string, cwd: string) =>
  spawnSync(process.execPath, [PROGRAM, ...typed], {
    ...user,
    cwd,
    encoding: 'utf8',
    env: { ...process.env, MURAJI_HOME: home, NODE_DISABLE_COMPILE_CACHE: '1' },
  });

/** Where nobody may read the program itself, and on Windows, which keeps other permissions. */
const cannot = process.platform === 'win32' || runAs(['--help'], ROOT, '/').status !== 0;

describe.skipIf(cannot)('muraji in a folder that may not be written to', () => {
  const readOnly = async () => {
    const cwd = folderOf({});
    const home = join(cwd, 'home');
    await writtenLibrary(home);
    const out = join(cwd, 'out');
    mkdirSync(out);
    chmodSync(cwd, 0o755);
    chmodSync(out, 0o777);
    chmodSync(join(home, 'library.sqlite'), 0o444);
    chmodSync(home, 0o555);
    onTestFinished(() => chmodSync(home, 0o755));
    return { home, out, cwd };
  };

  it.each([
    ['en', /may not be written to; nothing was changed \(.*library\.sqlite\)\. .*MURAJI_HOME/u],
    ['ar', /غير مسموحة، ولم يتغير شيء \(.*library\.sqlite\)\. .*MURAJI_HOME/u],
  ])('says so in %s and changes nothing', async (language, words) => {
    const { home, cwd } = await readOnly();
    const before = readFileSync(join(home, 'library.sqlite'));
    const listed = runAs(['list', '--language', language], home, cwd);
    expect(listed.status).toBe(2);
    expect(listed.stderr).toMatch(words);
    expect(readFileSync(join(home, 'library.sqlite')).equals(before)).toBe(true);
  });

  it('still checks the library, and backs it up elsewhere', async () => {
    const { home, out, cwd } = await readOnly();
    expect(runAs(['check-library'], home, cwd)).toMatchObject({ status: 0 });
    expect(runAs(['backup'], home, cwd).stderr).toMatch(/may not be written to/u);
    expect(runAs(['backup', '--out', join(out, 'copy.sqlite')], home, cwd)).toMatchObject({ status: 0 });
    expect(existsSync(join(out, 'copy.sqlite'))).toBe(true);
  });
});
