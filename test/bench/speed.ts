/**
 * How fast `muraji check --jsonl` is beside pofilter of the translate-toolkit (without spelling): whole processes, one
 * core, the same pairs, in one run.
 *
 * npm run bench:speed -- FILE [--pairs 20000]
 *
 * FILE holds {"ar", "en"} a line; its pairs are repeated as often as need be, in a folder that is gone afterwards.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

interface Pair {
  readonly ar: string;
  readonly en: string;
}

const PROGRAM = fileURLToPath(new URL('../../main/cli/muraji.mjs', import.meta.url));
const GOAL = 10;

const { values, positionals } = parseArgs({
  options: { pairs: { type: 'string', default: '20000' } },
  allowPositionals: true,
});
const count = Number(values.pairs);
const [file] = positionals;
if (file === undefined || !Number.isInteger(count) || count < 1) {
  console.error('usage: bench:speed FILE [--pairs N]');
  process.exit(2);
}
const pairs = readFileSync(resolve(process.env['INIT_CWD'] ?? '.', file), 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '')
  .map((line) => JSON.parse(line) as Pair);
const repeated = Array.from({ length: count }, (_, at) => pairs[at % pairs.length] ?? { ar: '', en: '' });

interface Ran {
  /** Processor time of the process and its children; what else the machine does takes none of it. */
  readonly seconds: number;
  readonly wall: number;
}

/** Runs a command on one core; its output goes to a file. Null where it does not run. */
function timed(folder: string, command: readonly string[], input?: string): Ran | null {
  const onOneCore = spawnSync('taskset', ['--version']).status === 0 ? ['taskset', '-c', '0'] : [];
  const ran = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" > out 2> err', 'bash', ...onOneCore, ...command],
    {
      cwd: folder,
      encoding: 'utf8',
      ...(input === undefined ? {} : { input: readFileSync(input) }),
    },
  );
  const [wall, user, system] = ran.stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  if (wall === undefined || user === undefined || system === undefined) return null;
  return { wall, seconds: user + system };
}

function told(name: string, { wall, seconds }: Ran): string {
  const rate = (count / seconds).toFixed(0);
  return `${name.padEnd(10)} ${count} pairs in ${seconds.toFixed(1)} s of one core (${wall.toFixed(1)} s by the clock): ${rate} pairs/s`;
}

const quoted = (text: string): string => JSON.stringify(text);

function poOf(): string {
  const head = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nLanguage: ar\\n"\n';
  // A context each, since a .po file holds no message twice.
  return [
    head,
    ...repeated.map(({ ar, en }, at) => `msgctxt "${at}"\nmsgid ${quoted(en)}\nmsgstr ${quoted(ar)}\n`),
  ].join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'muraji-speed-'));
try {
  writeFileSync(
    join(folder, 'pairs.jsonl'),
    repeated.map(({ ar, en }, id) => `${JSON.stringify({ id, ar, en })}\n`).join(''),
  );
  writeFileSync(join(folder, 'pairs.po'), poOf());
  const ours = timed(folder, [process.execPath, PROGRAM, 'check', '--jsonl'], join(folder, 'pairs.jsonl'));
  if (!ours) throw new Error('muraji did not run');
  const answers = readFileSync(join(folder, 'out'), 'utf8').split('\n').length - 1;
  if (answers !== count)
    throw new Error(`${answers} answers to ${count} pairs: ${readFileSync(join(folder, 'err'), 'utf8')}`);
  console.log(told('muraji', ours));

  if (spawnSync('pofilter', ['--version']).status !== 0) {
    console.log('pofilter is not installed (Debian: translate-toolkit): no comparison');
  } else {
    const theirs = timed(folder, [
      'pofilter',
      '--language=ar',
      '--excludefilter=spellcheck',
      'pairs.po',
      'flagged.po',
    ]);
    if (!theirs || !existsSync(join(folder, 'flagged.po')))
      throw new Error(`pofilter: ${readFileSync(join(folder, 'err'), 'utf8')}`);
    console.log(told('pofilter', theirs));
    const ratio = theirs.seconds / ours.seconds;
    console.log(`muraji is ${ratio.toFixed(2)} × as fast; the goal is ${GOAL} ×`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
