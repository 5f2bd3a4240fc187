import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { FlagRecord } from '../../main/cli/flag-record.ts';
import { run } from '../../main/cli/run.ts';
import { folderOf, muraji, ROOT, spawnMuraji } from './run.ts';

const ARABIC = [
  'أعلنت الوزارة خطة جديدة لبناء 40 مدرسة في الجنوب.',
  'شارك',
  'وقال الوزير إن العمل يبدأ في يناير في ثلاث مدن.',
  'أعلنت الوزارة خطة جديدة لبناء 40 مدرسة في الجنوب.',
].join('\n\n');
const ENGLISH = [
  'The ministry announced a new plan to build 14 schools in the south.',
  'The minister said work would begin in January in three cities.',
].join('\n\n');

interface Output {
  readonly source: string;
  readonly target?: string;
  readonly notices: readonly { readonly code: string }[];
  readonly flags: readonly FlagRecord[];
}
const json = (out: string): Output => JSON.parse(out) as Output;
const flagsOf = (output: Output, rule: string): readonly FlagRecord[] =>
  output.flags.filter((flag) => flag.rule === rule);

describe('muraji check', () => {
  it('flags the Arabic alone, and answers with status 1', async () => {
    const cwd = folderOf({ 'ar.txt': ARABIC });
    const { status, out, err } = await muraji(['check', 'ar.txt', '--format', 'json'], { cwd });
    expect([status, err]).toEqual([1, '']);
    const output = json(out);
    expect(output.source).toBe('ar.txt');
    expect(flagsOf(output, 'boilerplate')).toMatchObject([
      { side: 'source', paragraph: 2, start: 0, end: 4, text: 'شارك', status: 'open', severity: 'major' },
    ]);
    expect(flagsOf(output, 'duplicate-paragraph')).toMatchObject([
      { paragraph: 4, related: [{ side: 'source', paragraph: 1 }], fixes: [{ edits: [], leaveOut: 4 }] },
    ]);
    expect(flagsOf(output, 'number-mismatch')).toEqual([]);
  });

  it('flags both sides, with paragraphs counted over the whole file of each', async () => {
    const english = [ENGLISH.split('\n\n')[0], 'Share', 'The minister said work would begin in four cities.'];
    const cwd = folderOf({
      'ar.txt': ARABIC.split('\n\n').slice(0, 3).join('\n\n'),
      'en.txt': english.join('\n\n'),
    });
    const { status, out } = await muraji(['check', 'ar.txt', '--target', 'en.txt', '--format', 'json'], {
      cwd,
    });
    expect(status).toBe(1);
    const output = json(out);
    expect(output).toMatchObject({ source: 'ar.txt', target: 'en.txt', notices: [] });
    expect(
      flagsOf(output, 'number-mismatch')
        .filter((flag) => flag.side === 'target')
        .map(({ paragraph, text }) => [paragraph, text.replace(/\D.*$/u, '') || text]),
    ).toEqual([
      [1, '14'],
      [3, 'four'],
    ]);
  });

  it('takes page text and repetitions without English for left out on purpose', async () => {
    const cwd = folderOf({ 'ar.txt': ARABIC, 'en.txt': ENGLISH.replace('14', '40') });
    const { status, out, err } = await muraji(['check', 'ar.txt', '--target', 'en.txt', '--format', 'json'], {
      cwd,
    });
    const output = json(out);
    expect(output.notices.map((notice) => notice.code)).toEqual(['paragraphs-aligned']);
    expect(err).toMatch(/4 paragraphs and the English 2/u);
    expect(output.flags.filter((flag) => flag.status === 'open')).toEqual([]);
    expect(flagsOf(output, 'boilerplate')[0]?.status).toBe('resolved');
    expect(flagsOf(output, 'duplicate-paragraph')[0]?.status).toBe('resolved');
    expect(status).toBe(0);
  });

  it('prints places that tools can follow, and counts', async () => {
    const cwd = folderOf({ 'ar.txt': ARABIC });
    const { out } = await muraji(['check', 'ar.txt'], { cwd });
    expect(out).toMatch(/^ar\.txt:2:1 {2}major {2}boilerplate/mu);
    expect(out).toMatch(
      /2 open \(0 critical, 2 major, 0 minor, 0 neutral\), 0 resolved, 0 dismissed; 4 paragraphs\n$/u,
    );
    expect(out).not.toContain('\u001b');
  });

  it('gives a report page that escapes what it shows, and SARIF with lines and columns', async () => {
    const cwd = folderOf({
      'a b.txt': `${ARABIC.split('\n\n')[0]}\n\n شارك\n`,
      'en.txt': 'A plan <b>for</b> 14 schools',
    });
    const ask = (format: string) =>
      muraji(['check', 'a b.txt', '--target', 'en.txt', '--format', format], { cwd });
    const html = (await ask('html')).out;
    expect(html).toContain('A plan &lt;b&gt;for&lt;/b&gt;');
    expect(html).toContain('<mark class="major">');
    expect(html).not.toMatch(/<b>for|<script|src=|url\(/u);
    const sarif: unknown = JSON.parse((await ask('sarif')).out);
    expect(sarif).toMatchObject({ version: '2.1.0', runs: [{ columnKind: 'utf16CodeUnits' }] });
    expect(JSON.stringify(sarif)).toContain(
      '"artifactLocation":{"uri":"a%20b.txt"},"region":{"startLine":3,"startColumn":2,"endColumn":6}',
    );
  });

  it('fails on the severity that is asked for', async () => {
    const cwd = folderOf({ 'ar.txt': ARABIC });
    expect((await muraji(['check', 'ar.txt', '--fail-on', 'critical'], { cwd })).status).toBe(0);
    expect((await muraji(['check', 'ar.txt', '--fail-on', 'minor'], { cwd })).status).toBe(1);
  });

  it('reads swapped files the right way round', async () => {
    const cwd = folderOf({ 'ar.txt': ARABIC, 'en.txt': ENGLISH });
    const { out, err } = await muraji(['check', 'en.txt', '--target', 'ar.txt', '--format', 'json'], { cwd });
    expect(json(out)).toMatchObject({ source: 'ar.txt', target: 'en.txt' });
    expect(err).toContain('the other way round');
  });

  it('speaks Arabic where asked', async () => {
    const cwd = folderOf({ 'ar.txt': ARABIC });
    const { out } = await muraji(['check', 'ar.txt', '--language', 'ar'], { cwd });
    expect(out).toContain('الفقرات: 4');
  });

  it('resolves paths against the folder npm was called in', async () => {
    const folder = folderOf({ 'ar.txt': ARABIC });
    const fromNpm = await spawnMuraji(['check', 'ar.txt'], { cwd: ROOT, env: { INIT_CWD: folder } });
    expect([fromNpm.status, fromNpm.err]).toEqual([1, '']);
    const direct = await spawnMuraji(['check', 'none.txt'], { cwd: folder, env: { INIT_CWD: ROOT } });
    expect([direct.status, direct.out]).toEqual([2, '']);
    expect(direct.err).toMatch(/^muraji: none\.txt: It cannot be read \(ENOENT\)\.[^\n]*\n$/u);
  });

  it.each([
    ['no source', [], /^muraji: SOURCE is missing\./u],
    ['a missing file', ['none.txt'], /^muraji: none\.txt: It cannot be read \(ENOENT\)\./u],
    ['a folder', ['.'], /^muraji: \.: It cannot be read/u],
    ['an empty file', ['empty.txt'], /^muraji: empty\.txt: There is no text in it\./u],
    ['a binary file', ['binary.txt'], /^muraji: binary\.txt: It is not a text file\./u],
    ['no Arabic', ['en.txt'], /^muraji: en\.txt: There is no Arabic text in it\./u],
    [
      'a damaged document',
      ['bad.muraji.json'],
      /^muraji: bad\.muraji\.json: It is no Muraji document.*“1:2”/u,
    ],
    [
      'an unknown option',
      ['en.txt', '--loud'],
      /^muraji: There is no option --loud here\. See "muraji check --help"/u,
    ],
    [
      'an unknown format',
      ['en.txt', '--format', 'pdf'],
      /^muraji: --format cannot be "pdf"; it is one of text, json, html, sarif/u,
    ],
    ['too much', ['en.txt', 'en.txt'], /^muraji: There is one argument too many/u],
    [
      'a target for lines',
      ['--jsonl', '--target', 'en.txt'],
      /^muraji: --jsonl and --target do not go together/u,
    ],
  ])('says in one line what is wrong with %s', async (_why, typed, expected) => {
    const cwd = folderOf({
      'empty.txt': '',
      'en.txt': ENGLISH,
      'binary.txt': Uint8Array.from({ length: 300 }, (_, at) => at % 256),
      'bad.muraji.json': '{oops',
    });
    const { status, out, err } = await muraji(['check', ...typed], { cwd });
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(expected);
    expect(err.trimEnd()).not.toContain('\n');
  });
});

describe('a fault of the program itself', () => {
  it('is one line and no finding', async () => {
    const notes: string[] = [];
    const status = await run(['--help'], {
      out: () => Promise.reject(new Error('no room')),
      note: (line) => void notes.push(line),
      input: Readable.from([]),
      isColourful: false,
      folder: ROOT,
    });
    expect(status).toBe(2);
    expect(notes).toEqual([expect.stringMatching(/^muraji: Something failed .*no room/u)]);
  });
});

describe('muraji check --jsonl', () => {
  const pair = (id: number): string =>
    JSON.stringify({
      id,
      ar: 'بنت الوزارة 40 مدرسة.',
      en: `The ministry built ${id % 2 ? 40 : 14} schools.`,
    });

  it('answers line by line, in order, and goes on after a line it cannot use', async () => {
    const lines = [
      pair(1),
      pair(2),
      '{oops',
      '{"id": "x"}',
      '',
      JSON.stringify({ id: 'u', ar: 'خبر\u2028قصير', en: 'نص عربي' }),
      JSON.stringify({ id: 'e', ar: 'خبر قصير' }),
    ];
    const { status, out, err } = await muraji(['check', '--jsonl'], { input: `\ufeff${lines.join('\r\n')}` });
    const answers = out
      .trimEnd()
      .split('\n')
      .map(
        (line) => JSON.parse(line) as { id: unknown; line?: number; error?: string; flags?: FlagRecord[] },
      );
    expect(answers.map(({ id, line }) => [id, line])).toEqual([
      [1, undefined],
      [2, undefined],
      [null, 3],
      ['x', 4],
      ['u', undefined],
      ['e', undefined],
    ]);
    expect(answers[0]?.flags).toEqual([]);
    expect(answers[1]?.flags?.map((flag) => flag.rule)).toContain('number-mismatch');
    expect(answers[2]?.error).toBe('line 3 is no valid JSON');
    expect(err).toBe('Lines that could not be read: 2.\n');
    expect(status).toBe(2);
  });

  it('answers with 0 where nothing is found and 1 where something is', async () => {
    expect((await muraji(['check', '--jsonl'], { input: `${pair(1)}\n${pair(3)}\n` })).status).toBe(0);
    expect((await muraji(['check', '--jsonl'], { input: `${pair(1)}\n${pair(2)}\n` })).status).toBe(1);
    expect((await muraji(['check', '--jsonl'], { input: '' })).status).toBe(0);
  });

  it('answers a line before the next one comes', async () => {
    const child = spawn(process.execPath, ['main/cli/muraji.mjs', 'check', '--jsonl'], { cwd: ROOT });
    for (const id of [1, 3]) {
      child.stdin.write(`${pair(id)}\n`);
      const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
      expect(JSON.parse(chunk.toString())).toEqual({ id, flags: [] });
    }
    child.stdin.end();
    expect(await once(child, 'close')).toEqual([0, null]);
  });

  it('ends quietly when its reader has gone', async () => {
    const child = spawn(process.execPath, ['main/cli/muraji.mjs', 'check', '--jsonl'], { cwd: ROOT });
    const errors: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    for (let id = 0; id < 5000; id++) child.stdin.write(`${pair(id)}\n`);
    child.stdin.end();
    await once(child, 'close');
    expect(Buffer.concat(errors).toString()).toBe('');
  });

  it('is documented in the help', async () => {
    const { status, out } = await muraji(['check', '--help']);
    expect(status).toBe(0);
    for (const option of ['--target', '--format', '--fail-on', '--jsonl', '--language'])
      expect(out).toContain(option);
    expect((await muraji(['--help'])).status).toBe(0);
    expect((await muraji([])).status).toBe(2);
    expect((await muraji(['frobnicate'])).err).toMatch(/^muraji: There is no command "frobnicate"/u);
    expect(JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'))).toMatchObject({
      bin: { muraji: 'main/cli/muraji.mjs' },
    });
  });
});
