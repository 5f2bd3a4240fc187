/** A history report as a page to print and to sign. */
import { fill } from '../locales/fill.ts';
import { commentLines } from './comment-words.ts';
import { escapeHtml } from './html.ts';
import { renderPage } from './page.ts';
import { markedText, markStyle } from './redline-marks.ts';
import type { RedlineWords } from './redline-words.ts';
import type { RedlineSegment } from './redline.ts';
import type { NumberedComment, Report, ReportEntry, Verdict } from './report.ts';
import { stepRows } from './step-words.ts';
import type { StageEvent } from '../stage/stage.ts';

const STYLE = `
table { border-collapse: collapse; inline-size: 100%; font: 0.85rem/1.5 system-ui, sans-serif; }
th, td { text-align: start; vertical-align: top; padding: 0.3rem 0.6rem; border-block-end: 1px solid #ddd; }
th { color: #555; font-weight: normal; }
tr, .segment, .sign { break-inside: avoid; }
h2 { font-size: 1.1rem; margin-block: 2rem 0.5rem; }
h3 { font-size: 1rem; margin-block: 1.5rem 0.25rem; }
.detail { margin-block: 0 0.5rem; color: #555; font: 0.85rem/1.5 system-ui, sans-serif; }
.segment { display: grid; grid-template-columns: 6rem 1fr; gap: 0.75rem; padding-block: 0.4rem; border-block-start: 1px solid #eee; }
.segment > span { color: #666; font: 0.8rem/2 system-ui, sans-serif; }
.segment p { margin-block: 0 0.4rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.segment ul { margin: 0; padding-inline-start: 1.1rem; color: #555; font: 0.8rem/1.5 system-ui, sans-serif; }
.sign td { block-size: 3rem; inline-size: 33%; border-block-end: 1px solid #333; }
.sign th { border: 0; }`;

export function renderReportHtml(report: Report, words: RedlineWords): string {
  const { report: texts } = words.texts;
  const { title, entries, verdicts, madeAt, omitted, comments, steps } = report;
  const body = [
    `<p class="detail">${escapeHtml(fill(texts.made, { at: words.moment(madeAt) }))}</p>`,
    `<h2>${escapeHtml(texts.revisions)}</h2>`,
    omitted > 0 ? `<p>${escapeHtml(fill(texts.omitted, { number: words.number(omitted) }))}</p>` : '',
    revisions(entries, words),
    `<h2>${escapeHtml(texts.changes)}</h2>`,
    ...entries.map((entry) => changes(entry, words)),
    `<h2>${escapeHtml(texts.verdicts)}</h2>`,
    verdictTable(verdicts, words),
    `<h2>${escapeHtml(texts.comments)}</h2>`,
    commentTable(comments, words),
    steps.length === 0 ? '' : `<h2>${escapeHtml(texts.steps)}</h2>${stepTable(steps, words)}`,
    `<section class="sign"><h2>${escapeHtml(texts.signOff)}</h2>${signOff(words)}</section>`,
  ];
  return renderPage({
    language: words.language,
    title: fill(texts.title, { title }),
    style: `${STYLE}${markStyle(words)}`,
    body: body.join('\n'),
  });
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const cells = (tag: string, row: readonly string[]): string =>
    `<tr>${row.map((cell) => `<${tag} dir="auto">${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  return `<table><thead>${cells('th', head)}</thead><tbody>${rows.map((row) => cells('td', row)).join('')}</tbody></table>`;
}

function revisions(entries: readonly ReportEntry[], words: RedlineWords): string {
  const { texts } = words;
  const { report } = texts;
  return table(
    [report.version, texts.at, texts.author, report.words, report.segments, report.flags, texts.note],
    entries.map(({ about, wordsAdded, wordsRemoved, segmentsChanged, redline }) => [
      words.version(about),
      about.at === null ? '' : words.moment(about.at),
      about.author,
      `+${words.number(wordsAdded)} −${words.number(wordsRemoved)}`,
      words.number(segmentsChanged),
      redline?.isChecked ? balance(redline.segments, words) : '',
      about.note,
    ]),
  );
}

/** Faults that went and came, as numbers with their signs. */
function balance(segments: readonly RedlineSegment[], words: RedlineWords): string {
  const sum = (of: (segment: RedlineSegment) => readonly string[]): number =>
    segments.reduce((total, segment) => total + of(segment).length, 0);
  const mended = sum((segment) => segment.mended);
  const cameIn = sum((segment) => segment.cameIn);
  const { report } = words.texts;
  return fill(report.balance, { mended: words.number(mended), cameIn: words.number(cameIn) });
}

function changes({ about, redline }: ReportEntry, words: RedlineWords): string {
  const { report } = words.texts;
  const head = `<h3>${escapeHtml(words.version(about))}</h3>`;
  const who = [about.author, about.at === null ? '' : words.moment(about.at)].filter((part) => part !== '');
  const detail = `<p class="detail" dir="auto">${escapeHtml([who.join(', '), about.note].filter((part) => part !== '').join(' – '))}</p>`;
  if (!redline) return `${head}${detail}<p>${escapeHtml(report.first)}</p>`;
  const changed = redline.segments.flatMap((segment) => segmentChange(segment, words));
  const body = changed.length === 0 ? `<p>${escapeHtml(report.nothing)}</p>` : changed.join('\n');
  return `${head}${detail}${body}`;
}

function segmentChange(segment: RedlineSegment, words: RedlineWords): readonly string[] {
  const remarks = words.remarks(segment);
  const pairs = segment.pairs.filter(({ kind }) => kind !== 'same');
  if (remarks.length === 0 && pairs.length === 0 && !segment.sourcePair) return [];
  const paragraphs = pairs.map(({ ops }) => `<p>${markedText(ops)}</p>`).join('');
  const arabic = segment.sourcePair
    ? `<div lang="ar" dir="rtl"><p>${markedText(segment.sourcePair.ops)}</p></div>`
    : '';
  const said = remarks.map((remark) => `<li dir="auto">${escapeHtml(remark)}</li>`).join('');
  const list = said === '' ? '' : `<ul>${said}</ul>`;
  const number = fill(words.texts.report.segment, { number: words.number(segment.number) });
  return [
    `<div class="segment"><span>${escapeHtml(number)}</span><div>${arabic}<div lang="en" dir="ltr">${paragraphs}</div>${list}</div></div>`,
  ];
}

function verdictTable(verdicts: readonly Verdict[], words: RedlineWords): string {
  const { texts } = words;
  const { report } = texts;
  if (verdicts.length === 0) return `<p>${escapeHtml(report.noVerdicts)}</p>`;
  return table(
    [report.number, report.rule, report.flagged, report.reason, texts.author, texts.at],
    verdicts.map(({ number, rule, text, reason, author, at }) => [
      number === 0 ? '' : words.number(number),
      words.rule(rule),
      text,
      reason === '' ? texts.noReason : reason,
      author,
      words.moment(at),
    ]),
  );
}

function commentTable(comments: readonly NumberedComment[], words: RedlineWords): string {
  const { report } = words.texts;
  if (comments.length === 0) return `<p>${escapeHtml(report.noComments)}</p>`;
  const rows = comments.map((comment) => {
    const lines = commentLines(comment, words).map((line) => `<p dir="auto">${escapeHtml(line)}</p>`);
    return `<tr><td>${escapeHtml(words.number(comment.number))}</td><td>${lines.join('')}</td></tr>`;
  });
  return `<table><tbody>${rows.join('')}</tbody></table>`;
}

function stepTable(steps: readonly StageEvent[], words: RedlineWords): string {
  const [head = [], ...rows] = stepRows(steps, words);
  return table(head, rows);
}

/** Room for two people: who made it and who let it pass. */
function signOff({ texts: { report } }: RedlineWords): string {
  const head = [report.name, report.date, report.signature]
    .map((label) => `<th>${escapeHtml(label)}</th>`)
    .join('');
  const line = '<tr><td></td><td></td><td></td></tr>';
  return `<table><thead><tr>${head}</tr></thead><tbody>${line}${line}</tbody></table>`;
}
