import { stripControls } from '../text/controls.ts';

/**
 * Paragraphs of a plain text. A blank line ends one; where a text has none, as copied from many pages and
 * spreadsheets, its lines are its paragraphs.
 */
const BREAK = /\r\n|[\n\r\u0085\u2028\u2029]/u;

export interface LocatedParagraph {
  /** Trimmed, without line breaks. */
  readonly text: string;
  /** 1-based line of the text that it begins on. */
  readonly line: number;
  /** White space before its first letter on that line; null where it runs over several lines. */
  readonly indent: number | null;
}

/** None is blank (a line of invisible controls is blank). Linear in the length of the text. */
export function splitParagraphs(text: string): string[] {
  return locateParagraphs(text).map((paragraph) => paragraph.text);
}

/** `splitParagraphs` with the place of each in the text. */
export function locateParagraphs(text: string): LocatedParagraph[] {
  const lines = text
    .replace(/^\ufeff/u, '')
    .split(BREAK)
    .map((raw, at): LocatedParagraph => {
      const isBlank = stripControls(raw).text.trim() === '';
      return { text: isBlank ? '' : raw.trim(), line: at + 1, indent: raw.length - raw.trimStart().length };
    });
  const first = lines.findIndex((line) => line.text !== '');
  const last = lines.findLastIndex((line) => line.text !== '');
  const written = first < 0 ? [] : lines.slice(first, last + 1);
  if (written.every((line) => line.text !== '')) return written;

  const paragraphs: LocatedParagraph[] = [];
  let open: LocatedParagraph[] = [];
  for (const line of [...written, { text: '', line: 0, indent: 0 }]) {
    if (line.text !== '') open.push(line);
    else {
      const [head] = open;
      if (head) paragraphs.push(open.length === 1 ? head : joinLines(head, open));
      open = [];
    }
  }
  return paragraphs;
}

function joinLines({ line }: LocatedParagraph, lines: readonly LocatedParagraph[]): LocatedParagraph {
  return { text: lines.map((part) => part.text).join(' '), line, indent: null };
}

/** The text file of paragraphs: a blank line between them, a line end after the last. */
export function joinParagraphs(paragraphs: readonly string[]): string {
  return paragraphs.length === 0 ? '' : `${paragraphs.join('\n\n')}\n`;
}
