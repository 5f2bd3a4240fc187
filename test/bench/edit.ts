/**
 * How long the flags of a long document take to be renewed after an edit of one segment.
 *
 * npm run bench:edit -- [SEGMENTS [EDITS]]
 */
import { readFileSync } from 'node:fs';
import { Checker } from '../../core/check/checker.ts';
import { draftFromParagraphs } from '../../core/formats/import-text.ts';
import { splitParagraphs } from '../../core/formats/paragraphs.ts';
import type { Segment } from '../../core/model/segment.ts';
import { RULES } from '../../core/rules/registry.ts';
import { randomFrom } from './random.ts';

const GOAL_MS = 10;
const [count = 3000, edits = 500] = process.argv.slice(2).map(Number);
const random = randomFrom(1);
const pick = (below: number): number => Math.floor(random() * below);

const read = (side: string): string[] =>
  splitParagraphs(readFileSync(new URL(`../../seeds/article-${side}.txt`, import.meta.url), 'utf8'));
const seeds = draftFromParagraphs(read('ar'), read('en')).filter(({ target }) => target.length > 0);

/** A paragraph of the seed article with words taken out and numbers changed, so that few are alike. */
function varied(text: string): string {
  const words = text.split(' ').filter(() => random() > 0.04);
  return words.join(' ').replace(/\d/gu, (digit) => (random() < 0.5 ? digit : String(pick(10))));
}

const segments: Segment[] = Array.from({ length: count }, (_, at) => {
  const { source, target } = seeds[at % seeds.length] ?? { source: '', target: [] };
  return {
    id: `s${at}`,
    kind: 'paragraph',
    state: 'draft',
    source: varied(source),
    target: target.map(varied),
    leftOut: null,
  };
});

/** What typing does to an English paragraph: a word taken out, put in or changed. */
function edited({ target, ...segment }: Segment): Segment {
  const words = (target[0] ?? '').split(' ');
  const at = pick(words.length);
  const word = seeds[pick(seeds.length)]?.target[0]?.split(' ')[0] ?? '';
  words.splice(at, pick(2), ...(pick(3) === 0 ? [] : [word]));
  return { ...segment, target: [words.join(' ')] };
}

/** Milliseconds of this thread, so that other work of the machine does not count. */
function elapsed(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

const checker = new Checker(RULES);
const loading = performance.now();
checker.load(segments);
let flags = checker.check().flags.length;
console.log(
  `${count} segments loaded and checked in ${((performance.now() - loading) / 1000).toFixed(2)} s, ${flags} flags`,
);

const times = Array.from({ length: edits }, () => {
  const at = pick(segments.length);
  const segment = segments[at];
  if (!segment) throw new Error('no such segment');
  const next = edited(segment);
  segments[at] = next;
  const started = elapsed();
  checker.update([next]);
  flags = checker.check().flags.length;
  return elapsed() - started;
}).sort((a, b) => a - b);
const quantile = (part: number): number =>
  times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? 0;
const p95 = quantile(0.95);
console.log(
  `${edits} edits: p50 ${quantile(0.5).toFixed(2)} ms, p95 ${p95.toFixed(2)} ms, max ${quantile(1).toFixed(2)} ms; ${flags} flags`,
);
console.log(`p95 at most ${GOAL_MS} ms: ${p95 <= GOAL_MS ? 'yes' : 'no'}`);
process.exitCode = p95 <= GOAL_MS ? 0 : 1;
