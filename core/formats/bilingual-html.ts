import type { CleanRow } from './clean.ts';
import { escapeHtml } from './html.ts';
import { renderPage } from './page.ts';

const STYLE = `
table { border-collapse: collapse; inline-size: 100%; table-layout: fixed; direction: ltr; }
tr { border-block-start: 1px solid #ddd; break-inside: avoid; }
td { inline-size: 50%; padding: 0.5rem 0.75rem; vertical-align: top; }
p { margin-block: 0 0.6rem; overflow-wrap: anywhere; }
[lang='ar'] p { line-height: 1.9; }
.heading { font-weight: bold; }
.caption { font-style: italic; color: #555; }
.byline { color: #555; }`;

/** Both texts row by row, the Arabic to the left, so that both begin in the middle. */
export function renderBilingualHtml(title: string, rows: readonly CleanRow[]): string {
  const paragraphs = (texts: readonly string[]): string =>
    texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
  const body = rows.map(
    ({ kind, source, target }) =>
      `<tr class="${kind}"><td lang="ar" dir="rtl">${paragraphs([source])}</td><td lang="en" dir="ltr">${paragraphs(target)}</td></tr>`,
  );
  return renderPage({
    language: 'en',
    title,
    style: STYLE,
    body: `<table><tbody>\n${body.join('\n')}\n</tbody></table>`,
  });
}
