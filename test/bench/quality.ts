/**
 * Scores the catalogue on a file of sentence pairs, one JSON object a line:
 * `{ "id", "doc"?, "type"?, "ar", "en", "ar_original"?, "en_original"? }`. A pair with a planted error names its
 * type and the undamaged texts; a pair of type `clean`, or without a type, is sound, and every flag above
 * neutral on it is a false alarm.
 *
 * `--half odd|even`      only documents at odd (first, third …) or even places of the sorted list of `doc`
 * `--arabic-indic`       with the digits of the Arabic turned into ٠–٩
 * `--show [TYPE|RULE]`   lists misses and false alarms, all of them or those of one type or rule
 */
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { Checker } from '../../core/check/checker.ts';
import type { Flag } from '../../core/model/flag.ts';
import { RULES } from '../../core/rules/registry.ts';

interface Pair {
  readonly id: string;
  readonly doc?: string;
  readonly type?: string;
  readonly ar: string;
  readonly en: string;
  readonly ar_original?: string;
  readonly en_original?: string;
  readonly note?: string | null;
}

const VALUES = ['number-mismatch', 'unit-mismatch', 'currency-mismatch'];
/** Which rules answer for which planted error. */
const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  number_changed: [...VALUES, 'date-mismatch'],
  unit_changed: VALUES,
  number_dropped: [...VALUES, 'missing-text', 'omission'],
  date_changed: ['date-mismatch', 'number-mismatch'],
  name_swapped: ['name-mismatch'],
  country_swapped: ['country-mismatch', 'name-mismatch'],
  negation_dropped: ['negation-mismatch'],
  quote_unbalanced: ['mismatched-quotes', 'quote-mismatch'],
  sentence_dropped: ['omission', 'addition'],
  sentence_duplicated: ['repeated-sentence', 'duplicate-paragraph', 'addition', 'omission'],
  arabic_left: ['untranslated-text'],
  word_doubled: ['repeated-word'],
};

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    half: { type: 'string' },
    'arabic-indic': { type: 'boolean', default: false },
    show: { type: 'string' },
  },
  args: process.argv.slice(2).flatMap((argument, at, all) => {
    const next = all[at + 1];
    return argument === '--show' && (next === undefined || next.startsWith('-'))
      ? ['--show', 'all']
      : [argument];
  }),
});

function checked(id: string, ar: string, en: string): readonly Flag[] {
  const arabic = options['arabic-indic']
    ? ar.replace(/\d/gu, (digit) => String.fromCodePoint(0x660 + Number(digit)))
    : ar;
  const checker = new Checker(RULES);
  checker.load([{ id, kind: 'paragraph', state: 'draft', source: arabic, target: [en], leftOut: null }]);
  const { flags, failed } = checker.check();
  for (const { rule, error } of failed) throw new Error(`${rule} failed on ${id}: ${error}`);
  return flags;
}

const signature = (flag: Flag): string =>
  [flag.rule, flag.messageId, flag.place.side, flag.text].join('\u0000');
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
const shows = (...keys: string[]): boolean => options.show === 'all' || keys.includes(options.show ?? '');

async function readPairs(file: string): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
    if (line.trim() !== '') pairs.push(JSON.parse(line) as Pair);
  }
  if (options.half === undefined) return pairs;
  const rest = options.half === 'odd' ? 0 : 1;
  const docs = [...new Set(pairs.map((pair) => pair.doc ?? ''))].sort();
  const chosen = new Set(docs.filter((_doc, at) => at % 2 === rest));
  return pairs.filter((pair) => chosen.has(pair.doc ?? ''));
}

const file = positionals[0];
if (file === undefined || !['odd', 'even', undefined].includes(options.half)) {
  console.error('usage: bench:quality FILE [--half odd|even] [--arabic-indic] [--show [TYPE|RULE]]');
  process.exit(2);
}
const pairs = await readPairs(resolve(process.env['INIT_CWD'] ?? '.', file));
const hits = new Map<string, { hit: number; all: number }>();
const alarms = new Map<string, number>();
let clean = 0;
let alarmed = 0;
const started = performance.now();

for (const pair of pairs) {
  const flags = checked(pair.id, pair.ar, pair.en);
  const type = pair.type ?? 'clean';
  if (type === 'clean') {
    clean += 1;
    const loud = flags.filter((flag) => flag.severity !== 'neutral');
    if (loud.length > 0) alarmed += 1;
    for (const rule of new Set(loud.map((flag) => flag.rule))) {
      alarms.set(rule, (alarms.get(rule) ?? 0) + 1);
      if (shows('alarms', rule)) {
        const words = loud
          .filter((flag) => flag.rule === rule)
          .map((flag) => `${flag.messageId} “${flag.text}” ${JSON.stringify(flag.data)}`);
        console.log(`false alarm ${pair.id} ${rule}: ${words.join('; ')}\n  ${pair.ar}\n  ${pair.en}`);
      }
    }
    continue;
  }
  const before = new Set(
    checked(pair.id, pair.ar_original ?? pair.ar, pair.en_original ?? pair.en).map(signature),
  );
  const answers = ANSWERS[type] ?? [];
  const hit = flags.some((flag) => answers.includes(flag.rule) && !before.has(signature(flag)));
  const count = hits.get(type) ?? { hit: 0, all: 0 };
  hits.set(type, { hit: count.hit + (hit ? 1 : 0), all: count.all + 1 });
  if (!hit && shows('misses', type)) {
    console.log(`miss ${pair.id} ${type} ${pair.note ?? ''}\n  ${pair.ar}\n  ${pair.en}`);
  }
}

const total = [...hits.values()].reduce((sum, { hit, all }) => ({ hit: sum.hit + hit, all: sum.all + all }), {
  hit: 0,
  all: 0,
});
for (const [type, { hit, all }] of [...hits].sort()) {
  console.log(`${type.padEnd(22)} ${hit}/${all}  ${percent(hit, all)}`);
}
if (total.all > 0)
  console.log(`${'recall'.padEnd(22)} ${total.hit}/${total.all}  ${percent(total.hit, total.all)}`);
for (const [rule, count] of [...alarms].sort((a, b) => b[1] - a[1])) {
  console.log(`  false alarms ${rule.padEnd(22)} ${count}  ${percent(count, clean)}`);
}
console.log(`${'false alarms'.padEnd(22)} ${alarmed}/${clean}  ${percent(alarmed, clean)}`);
const seconds = (performance.now() - started) / 1000;
console.log(`${pairs.length} pairs in ${seconds.toFixed(1)} s`);
