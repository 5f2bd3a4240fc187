/**
 * How long the flags of a long document take to be renewed after an edit of one segment.
 *
 * npm run bench:edit -- [SEGMENTS [EDITS]]
 */
import { Checker } from '../../core/check/checker.ts';
import type { Segment } from '../../core/model/segment.ts';
import { RULES } from '../../core/rules/registry.ts';
import { randomFrom } from './random.ts';
import { SEEDS, variedSegments } from './varied.ts';

const GOAL_MS = 10;
const [count = 3000, edits = 500] = process.argv.slice(2).map(Number);
const random = randomFrom(1);
const pick = (below: number): number => Math.floor(random() * below);

const segments = variedSegments(count, random);

/** What typing does to an English paragraph: a word taken out, put in or changed. */
function edited({ target, ...segment }: Segment): Segment {
  const words = (target[0] ?? '').split(' ');
  const at = pick(words.length);
  const word = SEEDS[pick(SEEDS.length)]?.target[0]?.split(' ')[0] ?? '';
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
