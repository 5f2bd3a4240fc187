/** What a window may ask of the list of documents: a page of it at a time, however many there are. */
import { z } from 'zod';
import type { DocumentId } from '../model/revision.ts';
import type { Standing } from '../stage/stage.ts';
import { id } from './parts.ts';

export const DOCUMENT_SORTS = ['changed', 'title', 'progress', 'words', 'revisions'] as const;
export type DocumentSort = (typeof DOCUMENT_SORTS)[number];

/** Most documents of one page. */
export const LIBRARY_PAGE = 200;

const tag = z.string().trim().min(1).max(60);
const documents = z.array(id).max(100_000);

/** Which documents: those that have every word in the title, Arabic whatever its spelling, and every tag. */
const documentQuery = z.object({
  words: z.string().max(300),
  tags: z.array(tag).max(20),
  archived: z.boolean(),
});
export type DocumentQuery = z.infer<typeof documentQuery>;

/** Every document asked for, in order. */
export const documentChoice = documentQuery.extend({
  by: z.enum(DOCUMENT_SORTS),
  descending: z.boolean(),
});
export type DocumentOrder = Pick<z.infer<typeof documentChoice>, 'by' | 'descending'>;

export const documentPage = documentChoice.extend({
  offset: z.number().int().min(0),
  limit: z.number().int().min(1).max(LIBRARY_PAGE),
});
/** Tags of some documents, or of all in use. */
export const tagsAsked = z.object({ documents: documents.optional() });

const tagChange = z.object({ tag, on: z.boolean(), documents });
export type TagChange = z.infer<typeof tagChange>;
export const tagging = z.object({ changes: z.array(tagChange).max(200) });

export const archiving = z.object({ documents, archived: z.boolean() });
export const binning = z.object({ documents, binned: z.boolean() });

export interface DocumentSummary {
  readonly id: DocumentId;
  readonly title: string;
  readonly segments: number;
  /** Reviewed or left out. */
  readonly settled: number;
  /** Words of the standing English. */
  readonly words: number;
  readonly revisions: number;
  /** Milliseconds since 1970, UTC. */
  readonly updatedAt: number;
  readonly standing: Standing;
  readonly openQueries: number;
  /** In order of the alphabet. */
  readonly tags: readonly string[];
  /** Out of the way, but not in the bin. */
  readonly archived: boolean;
}

export interface LibraryPage {
  readonly documents: readonly DocumentSummary[];
  /** Of all pages. */
  readonly total: number;
  /** In the library, whatever was asked for: in use, and archived. */
  readonly inUse: number;
  readonly archived: number;
}
