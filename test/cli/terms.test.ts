import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOf, muraji, spawnMuraji } from './run.ts';

const TERMS = 'arabic;english;english variants;forbidden\r\nالهدنة;truce;cease-fire | lull;armistice\r\n';
const FILES = { 'a.txt': 'الهدنة صامدة.', 'en.txt': 'The armistice holds.', 'terms.csv': TERMS };

describe('muraji check --terms', () => {
  it('holds the English to a glossary', async () => {
    const cwd = folderOf(FILES);
    const typed = ['check', 'a.txt', '--target', 'en.txt', '--terms', 'terms.csv', '--fail-on', 'minor'];
    const { out, status } = await spawnMuraji([...typed, '--format', 'json'], { cwd });
    expect(status).toBe(1);
    const { flags } = JSON.parse(out) as { flags: { rule: string }[] };
    expect(flags.filter(({ rule }) => rule === 'term-mismatch')).toMatchObject([
      {
        mqm: 'Terminology / Inconsistent with terminology resource',
        severity: 'minor',
        side: 'target',
        text: 'armistice',
        messageId: 'forbidden',
        fixes: [{ title: 'Write “truce”' }, { title: 'Write “cease-fire”' }, { title: 'Write “lull”' }],
      },
    ]);
  });

  it('reaches every worker of --jsonl', async () => {
    const cwd = folderOf(FILES);
    const input = `${JSON.stringify({ id: 1, ar: 'الهدنة صامدة.', en: 'The calm holds.' })}\n`.repeat(3);
    for (const jobs of [[], ['--jobs', '2']]) {
      const typed = ['check', '--jsonl', '--terms', 'terms.csv', ...jobs];
      const { out } = await spawnMuraji(typed, { cwd, input });
      expect(out.match(/"term-mismatch"/gu)).toHaveLength(3);
    }
  });

  it('takes several files, of which the last has the word, and names lines that cannot be used', async () => {
    const cwd = folderOf({ ...FILES, 'later.csv': 'arabic,english\nالهدنة,armistice\n,nothing\n' });
    const typed = ['check', 'a.txt', '--target', 'en.txt', '--terms', 'terms.csv', '--terms', 'later.csv'];
    const { out, err } = await muraji(typed, { cwd });
    // The later file says nothing of what is forbidden, and wants what it was.
    expect(out).not.toContain('term-mismatch');
    expect(err).toMatch(/^later\.csv, line 3: The column “arabic” is empty\./u);
  });

  it('says in one line what is wrong with a file', async () => {
    const cwd = folderOf({ ...FILES, 'terms.csv': 'name\nvalue\n' });
    const refused = await spawnMuraji(['check', 'a.txt', '--terms', 'terms.csv'], { cwd });
    expect(refused).toMatchObject({ status: 2, out: '' });
    expect(refused.err).toMatch(/^muraji: terms\.csv: It is no table of terms[^\n]*\n$/u);
  });
});

describe('muraji terms', () => {
  it('takes terms in and gives them out as they came', async () => {
    const cwd = folderOf({
      ...FILES,
      'more.csv': 'arabic,english\nالهدنة,ceasefire\nوزير,minister\nرئيس,\n',
    });
    const env = { MURAJI_HOME: join(cwd, 'home') };
    const terms = (...typed: string[]) => spawnMuraji(['terms', ...typed], { cwd, env });
    expect(await terms('import', 'terms.csv')).toMatchObject({
      status: 0,
      out: '1 new, 0 replaced, 0 as they were; 0 lines not usable\n',
    });
    const tried = await terms('import', 'more.csv', '--dry-run');
    expect(tried.status).toBe(1);
    expect(tried.out).toContain('replaced  الهدنة → truce ⇒ ceasefire');
    expect(tried.err).toContain('more.csv, line 4: The column “english” is empty.');
    await terms('import', 'more.csv');
    expect((await terms('export', '--out', 'out.csv')).err).toBe('Written: out.csv (2 terms)\n');
    const written = readFileSync(join(cwd, 'out.csv'), 'utf8');
    expect(written).toContain('الهدنة,ceasefire,,cease-fire | lull,armistice,term,');
    expect((await terms('import', 'out.csv')).out).toContain('0 new, 0 replaced, 2 as they were');
    expect((await terms('export')).out).toBe(written);
  });

  it.each([
    [['terms'], 'import|export is missing'],
    [['terms', 'import'], 'FILE is missing'],
    [['terms', 'send'], 'one of import, export'],
    [['terms', 'export', 'a.csv'], 'one argument too many'],
    [['terms', 'export', '--dry-run'], 'do not go together'],
    [['terms', 'import', 'a.csv', '--out', 'b'], 'do not go together'],
  ])('%j is refused', async (typed, said) => {
    const { status, err } = await muraji(typed);
    expect(status).toBe(2);
    expect(err).toContain(said);
  });
});
