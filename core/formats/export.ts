/** The clean English of a version as a file's text: what is left out dropped, nothing invisible in it. */
import type { Version } from '../model/revision.ts';
import { standingTarget } from '../model/segment.ts';
import { stripControls } from '../text/controls.ts';
import type { CleanParagraph } from './clean-paragraph.ts';
import { writeDocumentFile } from './document-file.ts';
import { fileNameOf } from './file-name.ts';
import { renderHtml } from './html.ts';
import { renderMarkdown } from './markdown.ts';
import { joinParagraphs } from './paragraphs.ts';

export const TEXT_FORMATS = ['txt', 'md', 'html', 'json'] as const;
export type TextFormat = (typeof TEXT_FORMATS)[number];

export interface Rendered {
  /** Suggested file name with its ending. */
  readonly name: string;
  readonly mime: string;
  readonly text: string;
  /** Bidi and zero-width controls that were stripped. */
  readonly controlsRemoved: number;
  /** Segments left out of the text. */
  readonly leftOut: number;
  /** Segments without English that are not left out. */
  readonly missing: number;
}

const ENDINGS: Readonly<Record<TextFormat, { readonly ending: string; readonly mime: string }>> = {
  txt: { ending: '.txt', mime: 'text/plain' },
  md: { ending: '.md', mime: 'text/markdown' },
  html: { ending: '.html', mime: 'text/html' },
  json: { ending: '.muraji.json', mime: 'application/json' },
};

/** `json` is the document with its Arabic and what is left out, to hand on; the others are the English alone. */
export function renderExport(title: string, version: Version, format: TextFormat): Rendered {
  const { ending, mime } = ENDINGS[format];
  const clean = cleanVersion(version);
  return {
    name: fileNameOf(title) + ending,
    mime,
    text: render(title, clean.version, format),
    controlsRemoved: clean.controlsRemoved,
    leftOut: version.segments.filter((segment) => segment.state === 'left-out').length,
    missing: version.segments.filter(
      (segment) => segment.state !== 'left-out' && standingTarget(segment).length === 0,
    ).length,
  };
}

function render(title: string, version: Version, format: TextFormat): string {
  const paragraphs = version.segments.flatMap((segment) =>
    standingTarget(segment).map((text): CleanParagraph => ({ kind: segment.kind, text: text.trim() })),
  );
  switch (format) {
    case 'txt':
      return joinParagraphs(paragraphs.map((paragraph) => paragraph.text));
    case 'md':
      return renderMarkdown(paragraphs);
    case 'html':
      return renderHtml(title, paragraphs);
    case 'json':
      return writeDocumentFile({ title, draft: version, revisions: [] });
  }
}

/** Controls are taken out of the standing English; a paragraph of nothing else goes with them. */
function cleanVersion(version: Version): { readonly version: Version; readonly controlsRemoved: number } {
  let controlsRemoved = 0;
  const segments = version.segments.map((segment) => {
    if (segment.state === 'left-out') return segment;
    const target = segment.target.map((paragraph) => {
      const { text, removed } = stripControls(paragraph);
      controlsRemoved += removed;
      return text;
    });
    return { ...segment, target };
  });
  return { version: { ...version, segments }, controlsRemoved };
}
