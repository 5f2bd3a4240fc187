/**
 * Prints what the ledger makes of a seeded sample of sentence pairs, for a reader to judge: of each pair both texts, every entry, and
 * what no entry holds of the English words with a capital. FILE as for `bench:quality`, where the pairs are sound.
 *
 * `--seed N`          puts the pairs that have anything to pair into an order; two stretches of one order share no pair
 * `--from N`          where in this order the stretch begins (0), `--count N` how long it is (100)
 * `--half odd|even`   only documents at odd or even places of the sorted list of `doc`
 * `--only ID,ID`      these pairs alone
 * `--ids`             the ids of the stretch instead of its texts
 */
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import type { LedgerEntry } from '../../core/ledger/entry.ts';
import { readLedger } from '../../core/ledger/read.ts';
import type { SegmentView } from '../../core/rules/rule.ts';
import { overlaps } from '../../core/text/range.ts';
import { TextView } from '../../core/text/view.ts';
import { randomFrom } from './random.ts';

interface Pair {
  readonly id: string;
  readonly doc?: string;
  readonly ar: string;
  readonly en: string;
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    count: { type: 'string', default: '100' },
    half: { type: 'string' },
    only: { type: 'string' },
    ids: { type: 'boolean', default: false },
  },
});

async function readPairs(file: string): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    if (line.trim() !== '') pairs.push(JSON.parse(line) as Pair);
  }
  return pairs;
}

/** Words with a capital but for the first one of a sentence, and figures: what makes a pair worth judging. */
const TELLING = /(?<![.!?]["”']? )(?<=\S ["“('‘]?)\p{Lu}[\p{L}.]*\p{L}|\d/u;

function chosen(pairs: readonly Pair[]): Pair[] {
  if (options.only !== undefined) {
    const ids = new Set(options.only.split(','));
    return pairs.filter(({ id }) => ids.has(id));
  }
  const docs = [...new Set(pairs.map(({ doc }) => doc ?? ''))].sort();
  const rest = options.half === 'odd' ? 0 : 1;
  const half = new Set(docs.filter((_doc, at) => options.half === undefined || at % 2 === rest));
  const random = randomFrom(Number(options.seed));
  const from = Number(options.from);
  return pairs
    .filter(({ doc, en }) => half.has(doc ?? '') && TELLING.test(en))
    .map((pair) => ({ pair, place: random() }))
    .sort((a, b) => a.place - b.place)
    .slice(from, from + Number(options.count))
    .map(({ pair }) => pair);
}

const viewOf = ({ id, ar, en }: Pair): SegmentView => ({
  ...{ id, index: 0, kind: 'paragraph', state: 'draft', leftOut: false },
  source: new TextView(ar),
  target: [new TextView(en)],
});

/** English words with a capital or figures outside every entry but quotations. */
function unheld({ target }: SegmentView, entries: readonly LedgerEntry[]): string[] {
  const held = entries.flatMap((entry) =>
    entry.target && entry.kind !== 'quotation' ? [entry.target.place] : [],
  );
  return target.flatMap(({ words }, paragraph) =>
    words
      .filter((word) => /[\p{Lu}\d]/u.test(word.text))
      .filter((word) => !held.some((place) => place.paragraph === paragraph && overlaps(place, word)))
      .map(({ text }) => text),
  );
}

const file = positionals[0];
if (file === undefined || !['odd', 'even', undefined].includes(options.half)) {
  console.error(
    'usage: bench:ledger FILE [--seed N] [--from N] [--count N] [--half odd|even] [--only ID,…] [--ids]',
  );
  process.exit(2);
}
const pairs = chosen(await readPairs(resolve(process.env['INIT_CWD'] ?? '.', file)));
if (options.ids) console.log(pairs.map(({ id }) => id).join(' '));
const counts = new Map<string, number>();
for (const pair of pairs) {
  const segment = viewOf(pair);
  const entries = readLedger(segment);
  for (const { kind, status } of entries)
    counts.set(`${kind} ${status}`, (counts.get(`${kind} ${status}`) ?? 0) + 1);
  if (options.ids) continue;
  console.log(`\n${pair.id}\n  ${pair.ar}\n  ${pair.en}`);
  for (const { kind, status, source, target } of entries)
    console.log(
      `    ${kind} ${status === 'matched' ? '' : `${status} `}${source?.text ?? '–'} = ${target?.text ?? '–'}`,
    );
  const rest = unheld(segment, entries);
  if (rest.length > 0) console.log(`    (no entry: ${rest.join(' ')})`);
}
console.log(`\n${pairs.length} pairs`);
for (const [name, count] of [...counts].sort()) console.log(`${name.padEnd(22)} ${count}`);
