import type { CleanParagraph } from './clean-paragraph.ts';
import { withMarks } from './notes.ts';
import { joinParagraphs } from './paragraphs.ts';

/**
 * CommonMark: headings as `##`, captions in italics, everything that could be read as markup escaped. Notes are footnotes as most
 * readers of Markdown know them.
 * @param notes lines of each note, the first is note 1
 */
export function renderMarkdown(
  paragraphs: readonly CleanParagraph[],
  notes: readonly (readonly string[])[],
): string {
  return joinParagraphs([
    ...paragraphs.map(({ kind, text, marks }) => {
      const escaped = withMarks(text, marks, escapeMarkdown, (number) => `[^${number}]`);
      if (kind === 'heading') return `## ${escaped}`;
      return kind === 'caption' ? `*${escaped}*` : escaped;
    }),
    // What belongs to a footnote is indented.
    ...notes.map((lines, at) => `[^${at + 1}]: ${lines.map(escapeMarkdown).join('\n\n    ')}`),
  ]);
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|]/gu, '\\$&')
    .replace(/&(?=[#\p{L}])/gu, '\\&')
    .replace(/^(?=[#+=-])/u, '\\')
    .replace(/^(\d{1,9})(?=[.)])/u, '$1\\');
}
