import { resolve } from 'node:path';
import type { DocumentSummary } from '../../core/contract/calls.ts';
import { QUALITY_FORMATS } from '../../core/contract/outgoing.ts';
import { fill } from '../../core/locales/fill.ts';
import { qualityTexts } from '../../core/locales/quality-words.ts';
import { SEVERITIES } from '../../core/model/flag.ts';
import {
  documentScore,
  QUALITY_SIDES,
  toTenth,
  totalTally,
  type QualityReport,
  type ReportedDocument,
} from '../../core/quality/report.ts';
import { scoreOf, type Score } from '../../core/quality/scorecard.ts';
import { contentOf } from '../formats/outgoing.ts';
import { qualityFile } from '../formats/quality-file.ts';
import { writeFileWhole } from '../files/write-file.ts';
import type { Command, CommandContext } from './command.ts';
import { findDocument, withLibrary, type Library } from './library.ts';
import { accept } from './load.ts';
import { badUsage } from './refusal.ts';
import { renderTable } from './table.ts';

const FORMATS = ['text', ...QUALITY_FORMATS] as const;
type Format = (typeof FORMATS)[number];

/** The MQM scorecard of documents of the library: those named, or all that were changed in a time. */
export const report: Command = {
  name: 'report',
  arguments: ['DOCUMENT'],
  isOpenEnded: true,
  options: { values: { since: null, until: null, format: FORMATS, out: null } },
  async run(context) {
    const { given, texts, terminal, language } = context;
    const since = dayOf(context, 'since');
    const until = dayOf(context, 'until');
    const [named] = given.arguments;
    for (const [option, day] of [
      ['--since', since],
      ['--until', until],
    ] as const) {
      if (named !== undefined && day) throw badUsage(texts, 'together', { a: named, b: option });
    }
    const data = await withLibrary(context, async (library): Promise<QualityReport> => {
      const documents = await chosen(context, library, {
        from: since?.start ?? -Infinity,
        before: until?.end ?? Infinity,
      });
      const { settings } = await library.ask('program.state', {});
      return { scoring: settings.scoring, documents: await readAll(context, library, documents) };
    });
    const words = qualityTexts(language);
    const heading =
      since || until
        ? fill(words.period, { from: since?.day ?? '…', to: until?.day ?? '…' })
        : named === undefined
          ? words.allTime
          : '';
    const format = FORMATS.find((known) => known === given.value('format')) ?? 'text';
    const text = render(data, format, { language, heading });
    const file = given.value('out');
    if (file === undefined) await terminal.out(text);
    else {
      accept(language, await writeFileWhole(resolve(terminal.folder, file), text));
      terminal.note(fill(texts.export.written, { file }));
    }
    return QUALITY_SIDES.some((side) => scoreOf(totalTally(data, side), data.scoring).passed === false)
      ? 1
      : 0;
  },
};

/** The documents named, or those changed in a time (milliseconds since 1970); last changed first. */
async function chosen(
  context: CommandContext,
  library: Library,
  { from, before }: { from: number; before: number },
): Promise<readonly DocumentSummary[]> {
  const { arguments: names } = context.given;
  if (names.length > 0) return Promise.all(names.map((name) => findDocument(context, library, name)));
  const all = await library.ask('library.list', {});
  return all
    .filter(({ updatedAt }) => updatedAt >= from && updatedAt < before)
    .toSorted((a, b) => b.updatedAt - a.updatedAt);
}

/** One after the other, and told on the way where somebody watches. */
async function readAll(
  { terminal, texts }: CommandContext,
  library: Library,
  documents: readonly DocumentSummary[],
): Promise<readonly ReportedDocument[]> {
  if (documents.length === 0) terminal.note(texts.report.none);
  const read: ReportedDocument[] = [];
  for (const { id, title, updatedAt, standing } of documents) {
    const quality = await library.ask('quality.read', { document: id });
    read.push({ title, at: updatedAt, quality, stage: standing.kind });
  }
  return read;
}

interface Words {
  readonly language: CommandContext['language'];
  readonly heading: string;
}

function render(data: QualityReport, format: Format, words: Words): string {
  if (format === 'text') return renderText(data, words);
  return String(contentOf(qualityFile(data, format, words)));
}

function renderText(data: QualityReport, { language, heading }: Words): string {
  const texts = qualityTexts(language);
  const { columns, severities } = texts;
  const head = [
    columns.perThousand,
    columns.result,
    columns.words,
    ...SEVERITIES.map((severity) => severities[severity]),
    columns.document,
  ];
  const line = (score: Score, title: string): string[] => [
    score.perThousand === null ? '–' : String(toTenth(score.perThousand)),
    score.passed === null ? texts.noWords : score.passed ? texts.passed : texts.failed,
    String(score.words),
    ...SEVERITIES.map((severity) => String(score.counts[severity])),
    title,
  ];
  const tables = QUALITY_SIDES.map((side) => {
    const rows = data.documents.map((document) =>
      line(documentScore(document, side, data.scoring), document.title),
    );
    if (rows.length > 1) rows.push(line(scoreOf(totalTally(data, side), data.scoring), texts.total));
    return `${texts.sides[side]}\n${renderTable([head, ...rows])}`;
  });
  const scoring = fill(texts.scoring, { ...data.scoring.weights, passMark: data.scoring.passMark });
  return [...(heading === '' ? [] : [heading]), scoring, '', ...tables].join('\n');
}

interface Day {
  readonly day: string;
  /** Of the day in UTC, in milliseconds since 1970; `end` is the start of the next. */
  readonly start: number;
  readonly end: number;
}

const DAY = 86_400_000;

function dayOf({ given, texts }: CommandContext, option: string): Day | null {
  const value = given.value(option);
  if (value === undefined) return null;
  const start = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? Date.parse(`${value}T00:00:00Z`) : NaN;
  // Engines take 30 February for 2 March.
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== value)
    throw badUsage(texts, 'badValue', { option: `--${option}`, value, values: 'YYYY-MM-DD' });
  return { day: value, start, end: start + DAY };
}
