import type { SegmentKind } from '../model/segment.ts';
import type { CleanParagraph } from './clean-paragraph.ts';
import { withMarks, type NoteMark } from './notes.ts';

const STYLE = `
body { max-inline-size: 38rem; margin-block: 3rem; margin-inline: auto; padding-inline: 1rem; font: 1.1rem/1.6 Georgia, serif; color: #1a1a1a; background: #fff; }
h2 { font-size: 1.25rem; line-height: 1.3; margin-block: 2rem 0.5rem; }
.caption { font-style: italic; color: #555; border-inline-start: 3px solid #ccc; padding-inline-start: 0.75rem; }
.byline { color: #555; }
@media print { body { max-inline-size: none; margin-block: 0; font-size: 11pt; } h2 { break-after: avoid; } p { orphans: 3; widows: 3; } }
`.trim();

const ELEMENTS: Readonly<Record<SegmentKind, readonly [open: string, close: string]>> = {
  heading: ['<h2>', '</h2>'],
  paragraph: ['<p>', '</p>'],
  caption: ['<p class="caption">', '</p>'],
  byline: ['<p class="byline">', '</p>'],
  page: ['<p>', '</p>'],
};

/** A page of its own, to be read, printed or pasted; it loads nothing. @param notes a section of HTML below the text */
export function renderHtml(title: string, paragraphs: readonly CleanParagraph[], notes = ''): string {
  const body = paragraphs.map(({ kind, text, marks }) => {
    const [open, close] = ELEMENTS[kind];
    return open + markedHtml(text, marks) + close;
  });
  return `<!doctype html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>
${STYLE}
</style>
</head>
<body>
<article>
${body.join('\n')}
</article>${notes}
</body>
</html>
`;
}

/** Text whose notes can be gone to. */
export const markedHtml = (text: string, marks: readonly NoteMark[]): string =>
  withMarks(
    text,
    marks,
    escapeHtml,
    (number) => `<sup><a href="#note-${number}" id="called-${number}">${number}</a></sup>`,
  );

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as the content of an element or of a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/gu, (sign) => ENTITIES[sign] ?? sign);
}
