import type { CleanParagraph } from './clean-paragraph.ts';
import { joinParagraphs } from './paragraphs.ts';

/** CommonMark: headings as `##`, captions in italics, everything that could be read as markup escaped. */
export function renderMarkdown(paragraphs: readonly CleanParagraph[]): string {
  return joinParagraphs(
    paragraphs.map(({ kind, text }) => {
      const escaped = escapeMarkdown(text);
      if (kind === 'heading') return `## ${escaped}`;
      return kind === 'caption' ? `*${escaped}*` : escaped;
    }),
  );
}

function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>~|]/gu, '\\$&')
    .replace(/&(?=[#\p{L}])/gu, '\\&')
    .replace(/^(?=[#+=-])/u, '\\')
    .replace(/^(\d{1,9})(?=[.)])/u, '$1\\');
}
