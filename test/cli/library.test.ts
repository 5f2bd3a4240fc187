import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, ROOT, spawnMuraji } from './run.ts';

interface Listed {
  readonly documents: readonly { readonly id: string; readonly title: string; readonly segments: number }[];
}

describe('muraji import, list, history and export of the library', () => {
  it('carry a pair of files into the library and out again', async () => {
    const cwd = folderOf({
      'port.txt': 'أغلق الميناء.\n\nوفتح المطار.',
      'port-en.txt': 'The port closed.\n\nThe airport opened.',
    });
    const ask = (...typed: string[]) => spawnMuraji(typed, { cwd, env: { MURAJI_HOME: 'home' } });

    const imported = await ask('import', 'port-en.txt', 'port.txt');
    expect(imported).toMatchObject({ status: 0, err: '' });
    const id = /^Imported: port \(2 segments\), (\S+)\n$/u.exec(imported.out)?.[1] ?? '';

    const list = JSON.parse((await ask('list', '--format', 'json')).out) as Listed;
    expect(list.documents.find((document) => document.id === id)).toMatchObject({
      title: 'port',
      segments: 2,
    });

    const history = await ask('history', 'port');
    expect(history.out).toMatch(/^NO\. .*\n1 {2,}\d{4}-\d\d-\d\d \d\d:\d\d UTC .*\+6 -0/u);
    expect(history.out).toMatch(/ -0 \+0 .*import/u);
    const search = await ask('history', 'port', '--search', 'the PORT');
    expect(search).toMatchObject({ status: 0, err: '' });
    expect(search.out).toMatch(
      /^Segment 1: came with revision 1 \(.*\); still there\n {2}The port closed\.\n$/u,
    );
    const never = await ask('history', 'port', '--search', 'harbour', '--language', 'ar');
    expect(never).toMatchObject({ status: 1, out: '' });
    const report = await ask('history', 'port', '--report', 'report.html');
    expect(report).toEqual({ status: 0, out: '', err: 'Written: report.html\n' });
    expect(readFileSync(join(cwd, 'report.html'), 'utf8')).toContain('History of port');
    const exported = await ask('export', id, '--format', 'txt');
    expect(exported).toEqual({ status: 0, out: 'The port closed.\n\nThe airport opened.\n', err: '' });

    const unknown = await ask('history', 'no such story');
    expect(unknown).toMatchObject({ status: 2, out: '' });
    expect(unknown.err).toMatch(/^muraji: There is no document "no such story"[^\n]*\n$/u);
  });

  it('leave the library as it was where a file cannot be read', async () => {
    const cwd = folderOf({ 'a.txt': 'خبر قصير.', 'empty.txt': '' });
    const ask = (...typed: string[]) => spawnMuraji(typed, { cwd, env: { MURAJI_HOME: 'home' } });
    const before = (await ask('list')).out;
    expect(await ask('import', 'a.txt', 'none.txt')).toMatchObject({ status: 2, out: '' });
    const empty = await ask('import', 'empty.txt');
    expect(empty.err).toMatch(/^muraji: empty\.txt: There is no text in it\./u);
    expect((await ask('list')).out).toBe(before);
  });

  it('take in a Word document that an editor sends back', async () => {
    const cwd = folderOf({});
    const ask = (...typed: string[]) => spawnMuraji(typed, { cwd, env: { MURAJI_HOME: 'home' } });
    const sample = join(ROOT, 'seeds', 'article-finished.muraji.json');
    await ask('diff', sample, '--from', '1', '--format', 'docx', '--arabic', '--out', 'back.docx');
    const imported = await ask('import', 'back.docx', '--changes', 'reject', '--title', 'first');
    expect(imported.err).toMatch(
      /^The document has tracked changes, which were left out as refused: \d+\.\n/u,
    );
    const first = await ask('export', sample, '--revision', '1', '--format', 'txt');
    const back = await ask('export', 'first', '--format', 'txt');
    expect(back.out).toBe(first.out);
    expect((await ask('diff', 'back.docx', 'back.docx')).out).toBe('The texts are the same.\n');
  });
});
