import type { CleanRow } from './clean.ts';
import { markedHtml } from './html.ts';
import type { NoteMark, Notes } from './notes.ts';
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

/**
 * Both texts row by row, the Arabic to the left, so that both begin in the middle.
 * @param section a section of HTML below the texts
 */
export function renderBilingualHtml(
  title: string,
  rows: readonly CleanRow[],
  { marks }: Notes,
  section = '',
): string {
  const paragraphs = (texts: readonly string[], called: readonly (readonly NoteMark[])[]): string =>
    texts.map((text, at) => `<p>${markedHtml(text, called[at] ?? [])}</p>`).join('');
  const body = rows.map(({ segment, kind, source, target }) => {
    const own = marks.get(segment) ?? { source: [], target: [] };
    const arabic = paragraphs([source], [own.source]);
    const english = paragraphs(target, own.target);
    return `<tr class="${kind}"><td lang="ar" dir="rtl">${arabic}</td><td lang="en" dir="ltr">${english}</td></tr>`;
  });
  return renderPage({
    language: 'en',
    title,
    style: STYLE,
    body: `<table><tbody>\n${body.join('\n')}\n</tbody></table>${section}`,
  });
}
