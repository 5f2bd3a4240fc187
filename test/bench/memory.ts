/**
 * `npm run bench:memory [-- UNITS]`: looking up paragraphs in a translation memory of so many units (100,000), through
 * the services as a window asks. The text is generated, in Zipf frequencies, sentences of 6 to 40 words; two of three
 * paragraphs asked for are units with one to eight words changed, the third is new.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { distance, mostFor, scoreOf } from '../../core/memory/distance.ts';
import { memoryWords, stemOf } from '../../core/memory/words.ts';
import type { Result } from '../../core/model/result.ts';
import { libraryFile } from '../../main/library/file.ts';
import { openServices, type OpenServices } from '../../main/services/open-services.ts';
import { proseOf } from './prose-of.ts';
import { randomFrom } from './random.ts';

const UNITS = Number(process.argv[2] ?? 100_000);
const QUERIES = 500;
/** Queries that are also compared with every unit. */
const BRUTE = 60;
const home = mkdtempSync(join(tmpdir(), 'muraji-bench-'));
const [arabic, english, random] = [proseOf('arabic', 1), proseOf('latin', 2), randomFrom(3)];
const pick = (below: number): number => Math.floor(random() * below);

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const megabytes = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().rss / 1e6;
};

function line(what: string, times: readonly number[], more = ''): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor((sorted.length - 1) * share)] ?? 0).toFixed(2);
  console.log(`${what.padEnd(34)} median ${at(0.5)}, p95 ${at(0.95)}, longest ${at(1)} ms ${more}`);
}

const sources = Array.from({ length: UNITS }, (_, at) =>
  at % 5 === 0
    ? `${arabic.sentence(6 + pick(30))} ${pick(2000)} ${arabic.word()}`
    : arabic.sentence(6 + pick(35)),
);

function changed(source: string): string {
  const words = source.split(' ');
  for (let edits = 1 + pick(8); edits > 0; edits--) {
    const at = pick(words.length);
    words.splice(at, pick(2), ...(pick(3) > 0 ? [arabic.word()] : []));
  }
  return words.join(' ');
}

const asked = Array.from({ length: QUERIES }, (_, at) =>
  at % 3 === 2 ? arabic.sentence(6 + pick(35)) : changed(sources[pick(UNITS)] ?? ''),
);

async function open(): Promise<OpenServices> {
  return must(await openServices({ home, seeds: null, shell: 'web' }));
}

const match = async (services: OpenServices, source: string, least: number) =>
  must(await services.call('memory.match', { source, before: null, after: null, least, limit: 9 }));

/** The best score of all units for a paragraph, told by comparing with each. */
function best(
  numbered: readonly { words: number[]; stems: number[] }[],
  query: { words: number[]; stems: number[] },
): number {
  let highest = 0;
  for (const { words, stems } of numbered) {
    const longer = Math.max(words.length, query.words.length);
    const most = mostFor(Math.max(60, highest), longer);
    const cost = distance(
      { ...query, from: 0, to: query.words.length },
      { words, stems, from: 0, to: words.length },
      most,
    );
    if (cost <= most) highest = Math.max(highest, scoreOf(cost, longer));
  }
  return highest;
}

try {
  let services = await open();
  let started = performance.now();
  for (let at = 0; at < UNITS; at += 1000) {
    const units = sources.slice(at, at + 1000).map((source) => ({
      ...{ source, target: english.sentence(10 + pick(25)), before: null, after: null, author: '', at: 0 },
    }));
    must(await services.call('memory.add', { batch: 'bench', origin: 'bench.tmx', units }));
  }
  console.log(
    `${UNITS} units added in ${((performance.now() - started) / 1000).toFixed(1)} s, library ${Math.round(statSync(libraryFile(home)).size / 1e6)} MB`,
  );
  await services.close();

  const before = megabytes();
  services = await open();
  started = performance.now();
  let calls = 0;
  let longest = 0;
  for (let missing = 1; missing > 0; calls++) {
    const start = performance.now();
    ({ missing } = await match(services, asked[0] ?? '', 60));
    longest = Math.max(longest, performance.now() - start);
  }
  console.log(
    `cold: every unit compared after ${((performance.now() - started) / 1000).toFixed(1)} s and ${calls} calls (longest ${Math.round(longest)} ms); ${Math.round(megabytes() - before)} MB more in memory`,
  );
  for (const least of [70, 60, 50]) {
    const times: number[] = [];
    let found = 0;
    for (const source of asked) {
      const start = performance.now();
      const { matches } = await match(services, source, least);
      times.push(performance.now() - start);
      if (matches.length > 0) found += 1;
    }
    line(`warm, from a score of ${least}`, times, `(${Math.round((100 * found) / QUERIES)} % have a match)`);
  }

  const [wordNumbers, stemNumbers] = [new Map<string, number>(), new Map<string, number>()];
  const numberOf = (numbers: Map<string, number>, word: string): number => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const numbered = (source: string) => {
    const words = memoryWords(source);
    return {
      words: words.map((word) => numberOf(wordNumbers, word)),
      stems: words.map((word) => numberOf(stemNumbers, stemOf(word))),
    };
  };
  const all = sources.map(numbered);
  let [there, told] = [0, 0];
  for (const source of asked.slice(0, BRUTE)) {
    const highest = best(all, numbered(source));
    if (highest < 60) continue;
    there += 1;
    const [first] = (await match(services, source, 60)).matches;
    // Words that are the same but for signs or figures are scored by those.
    if (first && Math.min(first.score, 97) >= Math.min(highest, 97)) told += 1;
  }
  console.log(
    `recall: of ${there} paragraphs that have a unit of 60 or more, ${told} were answered with the best there is`,
  );
  await services.close();
} finally {
  rmSync(home, { recursive: true, force: true });
}
