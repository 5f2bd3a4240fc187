import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readTextFile } from '../../main/files/read-text.ts';
import { replaceFile, writeFileWhole } from '../../main/files/write-file.ts';
import { folderOf } from '../cli/run.ts';

describe('writeFileWhole', () => {
  it('replaces a file, keeps its permissions and leaves nothing beside it', async () => {
    const folder = folderOf({ 'a.txt': 'old' });
    const path = join(folder, 'a.txt');
    chmodSync(path, 0o640);
    expect(await writeFileWhole(path, 'new')).toEqual({ ok: true, value: null });
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('writes to what a link points to', async () => {
    const folder = folderOf({ 'real.txt': 'old' });
    symlinkSync(join(folder, 'real.txt'), join(folder, 'link.txt'));
    await replaceFile(join(folder, 'link.txt'), 'new');
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('new');
  });

  it('says that a place cannot be written to, and leaves no scraps', async () => {
    const folder = folderOf({ 'a.txt': 'old' });
    const path = join(folder, 'none', 'a.txt');
    expect(await writeFileWhole(path, 'new')).toEqual({
      ok: false,
      error: { code: 'file-unwritable', params: { file: path, path: 'ENOENT' } },
    });
    expect((await writeFileWhole(folder, 'new')).ok).toBe(false);
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });
});

describe('readTextFile', () => {
  it('names the file as it was typed', async () => {
    const folder = folderOf({ 'a.txt': '\ufeffنص', 'empty.txt': '' });
    expect(await readTextFile(join(folder, 'a.txt'), 'a.txt')).toEqual({
      ok: true,
      value: { text: 'نص', encoding: 'utf-8' },
    });
    expect(await readTextFile(join(folder, 'empty.txt'), 'empty.txt')).toMatchObject({
      error: { code: 'file-empty', params: { file: 'empty.txt' } },
    });
    expect(await readTextFile(join(folder, 'b.txt'), 'b.txt')).toMatchObject({
      error: { code: 'file-unreadable', params: { file: 'b.txt' } },
    });
  });
});
