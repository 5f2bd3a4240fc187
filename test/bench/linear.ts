/**
 * Whether the time of every rule grows no faster than its text: hostile texts at 1×, 4× and 16×, and random Unicode.
 *
 * npm run bench:linear -- [RULE]
 */
import { Checker } from '../../core/check/checker.ts';
import type { OwnRule } from '../../core/model/own-rule.ts';
import type { Segment } from '../../core/model/segment.ts';
import { compileOwnRules } from '../../core/rules/own/compile.ts';
import { RULES } from '../../core/rules/registry.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { HOSTILE, randomText } from './hostile.ts';

const BASE = 12_000;
const SIZES = [1, 4, 16];
/** A step of four times the text may take this many times the time; quadratic work takes sixteen. */
const MOST = 8;
/** Shorter times say more of the machine than of the rule. */
const FEWEST_MS = 40;
const RANDOM_TEXTS = 10_000;

function segment(source: string, english: string): Segment {
  return { id: 's1', kind: 'paragraph', state: 'draft', source, target: [english], leftOut: null };
}

/** Milliseconds for one check of the text by these rules. */
function spent(rules: readonly Rule[], [source, english]: readonly [string, string]): number {
  const checker = new Checker(rules);
  checker.load([segment(source, english)]);
  const started = performance.now();
  const { failed } = checker.check();
  const time = performance.now() - started;
  for (const { rule, error } of failed) throw new Error(`${rule} failed: ${error}`);
  return time;
}

/** The shortest of several times: what else the machine does only adds. */
function least(tries: number, time: () => number): number {
  return Math.min(...Array.from({ length: tries }, time));
}

/** Times at all sizes, and how many times the last takes the one before; 0 where it is too short to tell. */
function grown(rule: Rule, make: (length: number) => readonly [string, string]) {
  const measure = (tries: number) => {
    const times = SIZES.map((size) => {
      const texts = make(BASE * size);
      return least(tries, () => spent([rule], texts));
    });
    const [, middle = 0, last = 0] = times;
    return { times, growth: last < FEWEST_MS ? 0 : last / middle };
  };
  const first = measure(1);
  return first.growth > MOST ? measure(4) : first;
}

const own = { name: 'own', message: '', severity: 'minor' } as const;
const ownPattern = (id: string, pattern: string): OwnRule => ({
  ...own,
  ...{ id, kind: 'pattern', side: 'target', pattern, replacement: '$&' },
  ...{ ignoreCase: true, wholeWords: true },
});
/** Rules of editors that a backtracking engine, or one without bounds, would not come back from. */
const HOSTILE_OWN = compileOwnRules([
  ownPattern('own-nested', '(\\w+\\s?)+$'),
  ownPattern('own-any', 'w.*z|w|\\d.*z|\\d'),
  ownPattern('own-large', '(?:.{0,30}w.{0,30}){10}z'),
  { ...own, id: 'own-term', kind: 'term', term: 'كلمة', wanted: ['sentence'], forbidden: ['word', 'w'] },
]);

const [only] = process.argv.slice(2);
const rules = [...RULES, ...HOSTILE_OWN].filter((rule) => only === undefined || rule.id === only);
let slow = 0;
for (const rule of rules) {
  let worst = { name: '', times: [0], growth: 0 };
  for (const [name, make] of Object.entries(HOSTILE)) {
    const { times, growth } = grown(rule, make);
    const last = times.at(-1) ?? 0;
    if (growth > worst.growth || (worst.growth === 0 && last > (worst.times.at(-1) ?? 0))) {
      worst = { name, times, growth };
    }
  }
  const isSlow = worst.growth > MOST;
  if (isSlow) slow += 1;
  const times = worst.times.map((time) => time.toFixed(1)).join(' → ');
  console.log(
    `${isSlow ? 'SLOW' : 'ok  '} ${rule.id.padEnd(26)} ${times} ms (${worst.name}), last step ${worst.growth === 0 ? 'too short to tell' : `${worst.growth.toFixed(1)} ×`}`,
  );
}

const started = performance.now();
for (let at = 0; at < RANDOM_TEXTS; at++) spent(rules, [randomText(at % 80), randomText((at * 7) % 80)]);
console.log(
  `${RANDOM_TEXTS} random texts without a failure in ${((performance.now() - started) / 1000).toFixed(1)} s`,
);
const megabyte = HOSTILE['article']?.(500_000) ?? ['', ''];
console.log(`a paragraph of 1 MB by all rules: ${(spent(rules, megabyte) / 1000).toFixed(2)} s`);
process.exitCode = slow === 0 ? 0 : 1;
