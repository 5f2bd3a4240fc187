/** What may leave the program as a file: clean text with a list of its flags, a redline, a report on history or quality. */
import { z } from 'zod';
import { id, LANGUAGES, versionRef } from './parts.ts';

export const EXPORT_FORMATS = ['txt', 'md', 'html', 'docx', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export const REDLINE_FORMATS = ['docx', 'html', 'json'] as const;
export type RedlineFormat = (typeof REDLINE_FORMATS)[number];

export const QUALITY_FORMATS = ['html', 'csv', 'json'] as const;
export type QualityFormat = (typeof QUALITY_FORMATS)[number];

export const FLAG_LIST_FORMATS = ['html', 'json'] as const;
export type FlagListFormat = (typeof FLAG_LIST_FORMATS)[number];

/** What editors of a library share: names and glossary as tables, their own rules. */
export const SHARED = ['names', 'terms', 'own-rules'] as const;
export type Shared = (typeof SHARED)[number];

/** `language` is that of the words around the text. */
export const exportRequest = z.discriminatedUnion('what', [
  z.object({ what: z.enum(SHARED) }),
  z.object({
    what: z.literal('text'),
    document: id,
    version: versionRef,
    format: z.enum(EXPORT_FORMATS),
    /** The Arabic beside, row by row; only pages and Word documents have room for it. */
    arabic: z.boolean().optional(),
    /** Comments go along, in a Word document as its own, in text and pages as notes, with the words around them in `language`. */
    comments: z.boolean().optional(),
    language: z.enum(LANGUAGES).optional(),
  }),
  /** What is unresolved in a version, and what was dismissed and why: to lie beside its text. */
  z.object({
    what: z.literal('flags'),
    document: id,
    version: versionRef,
    format: z.enum(FLAG_LIST_FORMATS),
    language: z.enum(LANGUAGES),
  }),
  z.object({
    what: z.literal('redline'),
    document: id,
    before: versionRef,
    after: versionRef,
    format: z.enum(REDLINE_FORMATS),
    /** Whether the Arabic stands beside; a JSON redline always has it. */
    arabic: z.boolean(),
    language: z.enum(LANGUAGES),
  }),
  z.object({
    what: z.literal('quality'),
    documents: z.array(id).min(1).max(100_000),
    format: z.enum(QUALITY_FORMATS),
    /** First moment of the time in which they were changed, in milliseconds since 1970; null for any. */
    since: z.number().int().nullable(),
    language: z.enum(LANGUAGES),
  }),
  /** Every revision up to the draft, a page to print and to sign. */
  z.object({ what: z.literal('report'), document: id, language: z.enum(LANGUAGES) }),
]);
export type ExportRequest = z.infer<typeof exportRequest>;

/** The whole translation memory as well, which takes its time: `memory.export` renders it. */
export const saveRequest = z.discriminatedUnion('what', [
  exportRequest,
  z.object({ what: z.literal('memory') }),
]);
export type SaveRequest = z.infer<typeof saveRequest>;

/** A file on its way out. Bytes that are no text travel in base64. */
export interface OutgoingFile {
  /** Suggested file name with its ending. */
  readonly name: string;
  readonly mime: string;
  readonly content: OutgoingContent;
}

export type OutgoingContent =
  { readonly kind: 'text'; readonly text: string } | { readonly kind: 'bytes'; readonly base64: string };

export interface Exported extends OutgoingFile {
  /** Of clean text alone. */
  readonly counts: ExportCounts | null;
}

export interface ExportCounts {
  /** Bidi and zero-width controls that were stripped. */
  readonly controlsRemoved: number;
  /** Segments left out of the text. */
  readonly leftOut: number;
  /** Segments without English. */
  readonly missing: number;
}

export type ExportOutcome =
  { readonly outcome: 'saved'; readonly file: string } | { readonly outcome: 'cancelled' | 'download' };
