/**
 * Comparing two long texts, in English and in Arabic: beside jsdiff's `diffWords` on the whole text, and beside git.
 *
 * npm run bench:diff -- [WORDS]
 *
 * Times are medians of wall time; the start of Node is no part of them, and the start of git (measured on two files of
 * one word) is taken off. The first comparison of a process, before the engine has warmed to it, is told apart.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffWords } from 'diff';
import { applyPairs, compareTexts } from '../../core/diff/texts.ts';
import { differentPair, editedPair, LANGUAGES, type Language } from './prose.ts';

const WORDS = Number(process.argv[2] ?? 100_000);
const RUNS = 15;
const JSDIFF_LIMIT_MS = 20_000;
const GOALS = { jsdiff: 8, git: 2, different: 2 };

type Pair = readonly [string[], string[]];

const folder = mkdtempSync(join(tmpdir(), 'muraji-bench-'));
const clock = (work: () => unknown): number => {
  const started = performance.now();
  work();
  return performance.now() - started;
};
const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0;
const ms = (time: number): string => `${time.toFixed(0)} ms`;
const peak = (): number => process.resourceUsage().maxRSS / 1024;

let kept = true;
function say(goal: string, isKept: boolean): string {
  kept &&= isKept;
  return `${goal}: ${isKept ? 'yes' : 'NO'}`;
}

function written(name: string, texts: Pair): string[] {
  return texts.map((text, at) => {
    const file = join(folder, `${name}-${at}.txt`);
    writeFileSync(file, `${text.join('\n')}\n`);
    return file;
  });
}

function git(files: readonly string[]): number {
  return clock(() => {
    const { status, error } = spawnSync('git', ['diff', '--no-index', '--word-diff', ...files], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (error ?? status !== 1) throw error ?? new Error(`git ended with ${status}`);
  });
}

interface Measured {
  readonly first: number;
  readonly warm: number;
  readonly git: number;
}

/** Muraji and git by turns, so that whatever else the machine does falls on both. */
function measure(name: string, pair: Pair): Measured {
  const [files, oneWord] = [written(name, pair), written('start', [['a'], ['b']])];
  const first = clock(() => compareTexts(...pair));
  const times = { warm: [] as number[], git: [] as number[], start: [] as number[] };
  for (let run = 0; run < RUNS; run++) {
    times.warm.push(clock(() => compareTexts(...pair)));
    times.git.push(git(files));
    times.start.push(git(oneWord));
  }
  return { first, warm: median(times.warm), git: median(times.git) - median(times.start) };
}

/** Null where jsdiff had no answer in time. */
function jsdiff([before, after]: Pair): number | null {
  const [old, now] = [before.join('\n'), after.join('\n')];
  let answered = true;
  const time = clock(() => {
    answered = diffWords(old, now, { timeout: JSDIFF_LIMIT_MS }) !== undefined;
  });
  return answered ? time : null;
}

function report(language: Language): void {
  const edited = editedPair(language, WORDS, 0.05);
  const different = differentPair(language, WORDS);
  const { pairs, wordsAdded, wordsRemoved } = compareTexts(...edited);
  if (applyPairs(edited[0], pairs)?.join('\n') !== edited[1].join('\n'))
    throw new Error('applied back, it is another text');
  console.log(`${language}: ${WORDS} words, ${wordsRemoved} out, ${wordsAdded} in`);

  const a = measure(`${language}-edited`, edited);
  console.log(`  5 % edited: ${ms(a.warm)} (first ${ms(a.first)}); git ${ms(a.git)}`);
  console.log(
    `  ${say(`at most ${GOALS.git} × git`, a.warm <= GOALS.git * a.git)} (${(a.warm / a.git).toFixed(2)} ×)`,
  );
  const b = measure(`${language}-different`, different);
  const replaced = compareTexts(...different).pairs.filter((pair) => pair.replaced).length;
  console.log(
    `  wholly different: ${ms(b.warm)} (first ${ms(b.first)}); git ${ms(b.git)}; ${replaced} marked replaced`,
  );
  const ratio = b.warm / a.warm;
  console.log(
    `  ${say(`at most ${GOALS.different} × the edited pair`, ratio <= GOALS.different)} (${ratio.toFixed(2)} ×)`,
  );

  const other = jsdiff(edited);
  const times = (other ?? JSDIFF_LIMIT_MS) / a.warm;
  const than = other === null ? `no answer in ${JSDIFF_LIMIT_MS / 1000} s` : ms(other);
  console.log(`  jsdiff diffWords: ${than}`);
  console.log(
    `  ${say(`at least ${GOALS.jsdiff} × faster`, times >= GOALS.jsdiff)} (${other === null ? 'over ' : ''}${times.toFixed(0)} ×)`,
  );
}

function memory(): void {
  const texts = LANGUAGES.flatMap((language) => [
    editedPair(language, WORDS, 0.05),
    differentPair(language, WORDS),
  ]);
  const before = peak();
  for (const pair of texts) compareTexts(...pair);
  console.log(`peak memory: ${peak().toFixed(0)} MB, ${before.toFixed(0)} MB of it Node with the texts`);
}

try {
  memory();
  for (const language of LANGUAGES) report(language);
  process.exitCode = kept ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
