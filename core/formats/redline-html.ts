/** A redline as a page: the whole text with its changes, the Arabic beside it where asked for. */
import type { ParagraphPair } from '../diff/texts.ts';
import { commentLines } from './comment-words.ts';
import { escapeHtml } from './html.ts';
import { renderPage } from './page.ts';
import { markedText, markStyle } from './redline-marks.ts';
import type { RedlineWords } from './redline-words.ts';
import { isUnchanged, type Redline, type RedlineSegment } from './redline.ts';
import type { RedlineVersion } from './redline-version.ts';

export interface RedlineLook {
  /** The Arabic stands beside the English. */
  readonly arabic: boolean;
  /** Id of the document in its library; a Word document carries it, so that it is known when it comes back. */
  readonly document?: string;
}

const STYLE = `
table { border-collapse: collapse; inline-size: 100%; }
td, th { text-align: start; vertical-align: top; padding: 0.3rem 0.6rem; font-weight: normal; }
.about { font: 0.85rem/1.5 system-ui, sans-serif; margin-block-end: 1rem; }
.about th { color: #555; }
.about td:not(:last-child) { white-space: nowrap; }
.totals { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; margin: 0 0 1.5rem; padding: 0; list-style: none; font: 0.85rem/1.5 system-ui, sans-serif; }
.text { table-layout: fixed; direction: ltr; }
.text tr { border-block-start: 1px solid #ddd; break-inside: avoid; }
.text .number { inline-size: 3rem; color: #666; font: 0.8rem/2 system-ui, sans-serif; text-align: center; }
.text p { margin-block: 0 0.6rem; white-space: pre-wrap; overflow-wrap: anywhere; }
.heading p { font-weight: bold; }
.caption p { font-style: italic; }
.notes, .pair { color: #555; font: 0.8rem/1.5 system-ui, sans-serif; }
.notes { margin: 0; padding-inline-start: 1.1rem; }
.none { color: #666; font-style: italic; }
[lang='ar'] p { line-height: 1.9; }`;

export function renderRedlineHtml(redline: Redline, words: RedlineWords, { arabic }: RedlineLook): string {
  const { texts } = words;
  const rows = redline.segments.map((segment) => row(segment, words, arabic));
  const head = arabic
    ? `<thead><tr><th lang="${words.language}" dir="rtl">${escapeHtml(texts.arabic)}</th><th class="number"></th><th>${escapeHtml(texts.english)}</th></tr></thead>`
    : '';
  const body = [
    about(redline, words),
    isUnchanged(redline) ? `<p>${escapeHtml(texts.equal)}</p>` : totals(redline, words),
    `<table class="text">${head}<tbody>`,
    ...rows,
    '</tbody></table>',
  ];
  const style = `${STYLE}${markStyle(words)}`;
  return renderPage({ language: words.language, title: words.title(redline), style, body: body.join('\n') });
}

function about({ before, after, notes }: Redline, words: RedlineWords): string {
  const { texts } = words;
  const line = (label: string, version: RedlineVersion): string => {
    const at = version.at === null ? '' : words.moment(version.at);
    const cells = [words.version(version), version.author, at, version.note];
    return `<tr><th scope="row">${escapeHtml(label)}</th>${cells.map((cell) => `<td dir="auto">${escapeHtml(cell)}</td>`).join('')}</tr>`;
  };
  if (before.kind === 'file' && after.kind === 'file') return '';
  const between = notes.filter(({ kind, number }) => kind !== after.kind || number !== after.number);
  return `<table class="about"><tbody>${line(texts.before, before)}${between.map((version) => line('', version)).join('')}${line(texts.after, after)}</tbody></table>`;
}

function totals(redline: Redline, words: RedlineWords): string {
  const { texts } = words;
  const { wordsAdded, wordsRemoved, wordsMoved, segmentsChanged, editRate } = redline;
  const items = [
    [texts.totals.wordsAdded, words.number(wordsAdded)],
    [texts.totals.wordsRemoved, words.number(wordsRemoved)],
    [texts.totals.wordsMoved, words.number(wordsMoved)],
    // The text of a file is no segment.
    ...(redline.segments.some(({ source }) => source !== '')
      ? [[texts.totals.segmentsChanged, words.number(segmentsChanged)]]
      : []),
    [texts.totals.editRate, words.percent(editRate)],
  ];
  const list = items.map(
    ([label = '', value = '']) => `<li>${escapeHtml(label)}: <strong>${escapeHtml(value)}</strong></li>`,
  );
  return `<ul class="totals">${list.join('')}</ul>`;
}

function row(segment: RedlineSegment, words: RedlineWords, arabic: boolean): string {
  const { language, texts } = words;
  const dir = language === 'ar' ? 'rtl' : 'ltr';
  const source = segment.sourcePair ? markedText(segment.sourcePair.ops) : escapeHtml(segment.source);
  const cells = [
    arabic ? `<td lang="ar" dir="rtl"><p>${source}</p></td>` : '',
    `<td class="number">${segment.source === '' ? '' : segment.number}</td>`,
    `<td class="${segment.kind}"><div lang="en" dir="ltr">${english(segment.pairs, words)}</div>${notes(segment, words, dir)}</td>`,
  ];
  return `<tr data-status="${segment.status}">${cells.join('')}</tr>`;

  function english(pairs: readonly ParagraphPair[], { texts: { noEnglish } }: RedlineWords): string {
    if (pairs.length === 0)
      return `<p class="none" lang="${language}" dir="${dir}">${escapeHtml(noEnglish)}</p>`;
    return pairs.map((pair) => `${label(pair)}<p>${markedText(pair.ops)}</p>`).join('');
  }

  /** Where a paragraph came from or what became of it, beyond its words. */
  function label({ kind, replaced }: ParagraphPair): string {
    const said = [
      ...(kind === 'moved' || kind === 'split' || kind === 'joined' ? [texts.pairs[kind]] : []),
      ...(replaced ? [texts.replaced] : []),
    ];
    return said.length === 0
      ? ''
      : `<span class="pair" lang="${language}" dir="${dir}">${escapeHtml(said.join(', '))}</span>`;
  }
}

function notes(segment: RedlineSegment, words: RedlineWords, dir: string): string {
  const dismissals = segment.dismissals.map((dismissal) => {
    const { reason, author, at } = dismissal;
    const who = [author, words.moment(at)].filter((part) => part !== '').join(', ');
    return `${words.dismissed(dismissal)}. ${reason === '' ? words.texts.noReason : reason} (${who})`;
  });
  const comments = segment.comments.flatMap((comment) => commentLines(comment, words));
  const all = [...words.remarks(segment), ...dismissals, ...comments];
  if (all.length === 0) return '';
  return `<ul class="notes" lang="${words.language}" dir="${dir}">${all.map((note) => `<li dir="auto">${escapeHtml(note)}</li>`).join('')}</ul>`;
}
