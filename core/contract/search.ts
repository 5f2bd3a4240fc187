/** Searching the drafts of all documents. */
import { z } from 'zod';
import type { DocumentId } from '../model/revision.ts';
import type { SegmentId, Side } from '../model/segment.ts';
import type { Range } from '../text/range.ts';
import { id } from './parts.ts';

/** More hits than that are not counted. */
export const MOST_COUNTED = 10_000;

/**
 * Segments that have all words (`core/search/query.ts`): "words in quotes" follow each other, a star stands for any
 * ending. With `both`, each may stand in the Arabic or in the English. No words find nothing.
 */
export const textSearch = z.object({
  words: z.string().max(1000),
  side: z.enum(['source', 'target', 'both']),
  /** Only in these. */
  documents: z.array(id).max(10_000).optional(),
  limit: z.number().int().positive().max(200),
  /** `next` of the answer before. */
  after: z.number().int().nonnegative().optional(),
});
export type TextSearchInput = z.infer<typeof textSearch>;

export interface TextRange extends Range {
  readonly side: Side;
}

export interface TextHit {
  readonly document: DocumentId;
  readonly title: string;
  readonly segment: SegmentId;
  /** 1-based, in its document. */
  readonly number: number;
  /** Long texts are cut to what stands around the first words found; `…` stands for what is cut. */
  readonly source: string;
  /** English that stands; its paragraphs parted by line feeds. */
  readonly target: string;
  /** What was found, in UTF-16 code units of `source` and `target`. */
  readonly ranges: readonly TextRange[];
}

export interface TextHits {
  /** Documents that came last first, each in its order. */
  readonly hits: readonly TextHit[];
  /** Asks for what follows; null where nothing does. */
  readonly next: number | null;
  /** Segments found in all, `MOST_COUNTED` where there are as many or more. */
  readonly total: number;
  /** Documents that they are in. */
  readonly documents: number;
  /** Documents that could not be searched yet: the index is being made, ask again. */
  readonly missing: number;
}
