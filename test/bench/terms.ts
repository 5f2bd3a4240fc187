/**
 * Looks for the terms of a glossary in Arabic segments: `npm run bench:terms -- FILE`, one JSON object with an `ar` a line. The
 * terms are made of one to three words that stand beside each other in the file, so that they are found.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Glossary } from '../../core/glossary/glossary.ts';
import type { Term } from '../../core/model/term.ts';
import { TextView } from '../../core/text/view.ts';

const ROUNDS = 5;

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name a file of pairs.');
const texts = readFileSync(resolve(process.env['INIT_CWD'] ?? '', file), 'utf8')
  .trim()
  .split('\n')
  .map((line) => (JSON.parse(line) as { ar: string }).ar);

/** Runs of words, from every part of the file. */
function* runs(): Generator<string> {
  const words = texts.map((text) => text.split(/\s+/u));
  for (let at = 0; at < 60; at++) {
    for (const [number, line] of words.entries()) {
      const run = line.slice(at, at + 1 + (number % 3));
      if (run.length > 0) yield run.join(' ');
    }
  }
}

function termsOf(count: number): readonly Term[] {
  const made = new Set<string>();
  for (const run of runs()) {
    if (made.size === count) break;
    made.add(run);
  }
  const empty = {
    variants: [],
    allowed: [],
    forbidden: [],
    kind: 'term',
    note: '',
    author: '',
    at: 0,
  } as const;
  return [...made].map((arabic, at) => ({ id: String(at), arabic, preferred: `term ${at}`, ...empty }));
}

for (const count of [100, 1000, 10_000]) {
  const terms = termsOf(count);
  let began = performance.now();
  const glossary = new Glossary(terms);
  const built = performance.now() - began;
  const views = texts.map((text) => new TextView(text));
  for (const view of views) glossary.find(view);
  let found = 0;
  began = performance.now();
  for (let round = 0; round < ROUNDS; round++) {
    found = 0;
    for (const view of views) found += glossary.find(view).length;
  }
  const each = ((performance.now() - began) * 1000) / ROUNDS / views.length;
  console.log(
    `${String(terms.length).padStart(6)} terms: made in ${built.toFixed(0)} ms, ${each.toFixed(1)} µs a segment, ${found} places in ${views.length} segments`,
  );
}
