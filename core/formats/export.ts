/** Clean text as a text file. */
import type { Version } from '../model/revision.ts';
import { renderBilingualHtml } from './bilingual-html.ts';
import type { Comment } from '../comments/comment.ts';
import { cleanParagraphs, cleanText, type CleanCounts, type CleanText } from './clean.ts';
import { writeDocumentFile } from './document-file.ts';
import { fileNameOf } from './file-name.ts';
import { renderHtml } from './html.ts';
import { noteLines, notesHtml } from './note-lines.ts';
import { notesOf } from './notes.ts';
import { redlineWords, type RedlineWords } from './redline-words.ts';
import { renderMarkdown } from './markdown.ts';
import { renderText } from './plain-text.ts';

export const TEXT_FORMATS = ['txt', 'md', 'html', 'json'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

export interface ExportLook {
  /** Comments that go along: into Word documents as their own, into Muraji documents as they are, else as notes at the end. */
  readonly comments?: readonly Comment[];
  /** The Arabic stands beside the English; only pages and Word documents have room for it. */
  readonly arabic: boolean;
  /** Id of the document in its library; a Word document carries it, so that it is known when it comes back. */
  readonly document?: string;
}

export interface Rendered extends CleanCounts {
  /** Suggested file name with its ending. */
  readonly name: string;
  readonly mime: string;
  readonly text: string;
}

const ENDINGS: Readonly<Record<TextFormat, { readonly ending: string; readonly mime: string }>> = {
  txt: { ending: '.txt', mime: 'text/plain' },
  md: { ending: '.md', mime: 'text/markdown' },
  html: { ending: '.html', mime: 'text/html' },
  json: { ending: '.muraji.json', mime: 'application/json' },
};

/**
 * `json` is the document with its Arabic and what is left out, to hand on; the others are the English that stands.
 * @param words around comments
 */
export function renderExport(
  title: string,
  version: Version,
  format: TextFormat,
  look: ExportLook = { arabic: false },
  words: RedlineWords = redlineWords('en'),
): Rendered {
  const { ending, mime } = ENDINGS[format];
  const clean = cleanText(version);
  return {
    name: fileNameOf(title) + ending,
    mime,
    text: render(title, clean, format, look, words),
    ...clean.counts,
  };
}

function render(
  title: string,
  clean: CleanText,
  format: TextFormat,
  { arabic, comments = [] }: ExportLook,
  words: RedlineWords,
): string {
  const notes = notesOf(clean.rows, comments, arabic && format === 'html');
  const paragraphs = cleanParagraphs(clean, notes);
  const lines = noteLines(notes, words);
  switch (format) {
    case 'txt':
      return renderText(paragraphs, lines, words);
    case 'md':
      return renderMarkdown(paragraphs, lines);
    case 'html':
      return arabic
        ? renderBilingualHtml(title, clean.rows, notes, notesHtml(lines, words))
        : renderHtml(title, paragraphs, notesHtml(lines, words));
    case 'json':
      return writeDocumentFile({ title, draft: clean.version, revisions: [], comments });
  }
}
