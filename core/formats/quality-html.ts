/** A quality report as a page of its own, to be read and printed. */
import { fill } from '../locales/fill.ts';
import type { MessageLanguage } from '../locales/messages.ts';
import { qualityTexts, sayCategory } from '../locales/quality-words.ts';
import type { QualityTexts } from '../locales/quality-texts.ts';
import { SEVERITIES } from '../model/flag.ts';
import {
  documentScore,
  QUALITY_SIDES,
  toTenth,
  totalTally,
  type QualityReport,
  type QualitySide,
} from '../quality/report.ts';
import { linesOf, scoreOf, type Score, type ScoreLine } from '../quality/scorecard.ts';
import { escapeHtml } from './html.ts';
import { renderPage } from './page.ts';

const STYLE = `
table { inline-size: 100%; border-collapse: collapse; font: 0.85rem/1.5 system-ui, sans-serif; margin-block: 0.5rem 2rem; }
th, td { text-align: start; padding: 0.3rem 0.6rem; border-block-end: 1px solid #ddd; font-weight: 400; vertical-align: top; }
thead th { color: #555; }
.number { text-align: end; font-variant-numeric: tabular-nums; }
.whole { font-weight: 600; }
.type th { padding-inline-start: 1.6rem; color: #444; }
.failed { color: #b3261e; font-weight: 600; }
.passed { color: #2f7d4f; font-weight: 600; }
section { break-inside: avoid-page; }
`;

export interface QualityPage {
  readonly language: MessageLanguage;
  /** Which documents these are, in words. */
  readonly heading: string;
}

export function renderQualityHtml(report: QualityReport, { language, heading }: QualityPage): string {
  const texts = qualityTexts(language);
  const words = new Writer(language, texts);
  const { weights, passMark } = report.scoring;
  const body = [
    `<p>${escapeHtml(heading)}</p>`,
    `<p>${escapeHtml(fill(texts.scoring, { ...weights, passMark }))}</p>`,
    ...QUALITY_SIDES.map((side) => sideOf(report, side, words)),
  ];
  return renderPage({ language, title: texts.title, style: STYLE, body: body.join('\n') });
}

function sideOf(report: QualityReport, side: QualitySide, words: Writer): string {
  const { texts } = words;
  const tally = totalTally(report, side);
  const rows = report.documents.map((document) =>
    words.scored(document.title, words.day(document.at), documentScore(document, side, report.scoring)),
  );
  if (report.documents.length > 1)
    rows.push(words.scored(texts.total, '', scoreOf(tally, report.scoring), 'whole'));
  const lines = linesOf(tally, report.scoring).flatMap((dimension) => [
    words.line(dimension, 'whole'),
    ...dimension.types.map((type) => words.line(type, 'type')),
  ]);
  const { document, changed, words: count, penalty, perThousand, result, category } = texts.columns;
  const severities = SEVERITIES.map((severity) => texts.severities[severity]);
  return `<section>
<h2>${escapeHtml(texts.sides[side])}</h2>
<p>${escapeHtml(texts.sideHints[side])}</p>
${table([[document, false], [changed, false], ...numbers([count, ...severities, penalty, perThousand]), [result, false]], rows)}
${lines.length === 0 ? `<p>${escapeHtml(texts.noFaults)}</p>` : table([[category, false], ...numbers([...severities, penalty])], lines)}
</section>`;
}

const numbers = (heads: readonly string[]) => heads.map((head) => [head, true] as const);

function table(
  heads: readonly (readonly [text: string, isNumber: boolean])[],
  rows: readonly string[],
): string {
  const cells = heads.map(
    ([text, isNumber]) => `<th scope="col"${isNumber ? ' class="number"' : ''}>${escapeHtml(text)}</th>`,
  );
  return `<table>\n<thead><tr>${cells.join('')}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
}

/** Numbers, days and lines in one language. */
class Writer {
  readonly texts: QualityTexts;
  readonly #numbers: Intl.NumberFormat;
  readonly #days: Intl.DateTimeFormat;

  constructor(language: MessageLanguage, texts: QualityTexts) {
    this.texts = texts;
    const tag = language === 'ar' ? 'ar-u-nu-latn' : 'en-GB';
    this.#numbers = new Intl.NumberFormat(tag);
    this.#days = new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' });
  }

  day(at: number): string {
    return this.#days.format(at);
  }

  scored(title: string, changed: string, score: Score, look = ''): string {
    const { passed, perThousand } = score;
    const { noWords, passed: good, failed: bad } = this.texts;
    const result =
      passed === null
        ? `<td>${escapeHtml(noWords)}</td>`
        : `<td class="${passed ? 'passed' : 'failed'}">${escapeHtml(passed ? good : bad)}</td>`;
    const cells = [
      this.#number(score.words),
      ...SEVERITIES.map((severity) => this.#number(score.counts[severity])),
      this.#number(score.penalty),
      perThousand === null ? '<td></td>' : this.#number(toTenth(perThousand)),
    ];
    return `<tr class="${look}"><th scope="row"><bdi>${escapeHtml(title)}</bdi></th><td>${escapeHtml(changed)}</td>${cells.join('')}${result}</tr>`;
  }

  line({ name, counts, penalty }: ScoreLine, look: 'whole' | 'type'): string {
    const cells = [...SEVERITIES.map((severity) => counts[severity]), penalty].map((n) => this.#number(n));
    return `<tr class="${look}"><th scope="row">${escapeHtml(sayCategory(this.texts, name))}</th>${cells.join('')}</tr>`;
  }

  #number(value: number): string {
    return `<td class="number">${this.#numbers.format(value)}</td>`;
  }
}
