import { stripControls } from '../text/controls.ts';

/**
 * Paragraphs of a plain text. A blank line ends one; where a text has none, as copied from many pages and
 * spreadsheets, its lines are its paragraphs.
 */
const BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/u;

/** Trimmed, without line breaks, none blank (a line of invisible controls is blank). Linear in the length of the text. */
export function splitParagraphs(text: string): string[] {
  const lines = text
    .replace(/^\ufeff/u, '')
    .split(BREAK)
    .map((line) => (stripControls(line).text.trim() === '' ? '' : line.trim()));
  while (lines.at(-1) === '') lines.pop();
  while (lines[0] === '') lines.shift();
  if (!lines.includes('')) return lines;

  const paragraphs: string[] = [];
  let open: string[] = [];
  for (const line of [...lines, '']) {
    if (line !== '') open.push(line);
    else if (open.length > 0) {
      paragraphs.push(open.join(' '));
      open = [];
    }
  }
  return paragraphs;
}

/** The text file of paragraphs: a blank line between them, a line end after the last. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.length === 0 ? '' : `${paragraphs.join('\n\n')}\n`;
}
