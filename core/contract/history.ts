/** What a window may ask of a document's history. */
import { z } from 'zod';
import type { FlagChange, OpenFlags } from '../history/flag-changes.ts';
import type { Span } from '../history/spans.ts';
import { REVISION_OCCASIONS, type RevisionId, type RevisionSummary } from '../model/revision.ts';
import type { Segment, SegmentId } from '../model/segment.ts';
import type { Range } from '../text/range.ts';
import { id } from './parts.ts';

/** How many revisions a window takes at once. */
export const REVISION_PAGE = 100;

const note = z.string().trim().max(2000);
const tag = z.string().trim().min(1).max(60);
const tags = z.array(tag).max(20);

export const revisionSaving = z.object({ document: id, note, tags: tags.optional() });

export const revisionKeeping = z.object({ document: id, occasion: z.enum(REVISION_OCCASIONS) });

export const revisionDescription = z.object({ document: id, revision: id, note, tags });

/** Without a limit all of them. */
export const revisionPage = z.object({
  document: id,
  /** Only revisions with a lower number. */
  before: z.number().int().positive().optional(),
  limit: z.number().int().positive().max(1000).optional(),
  tag: tag.optional(),
  /** Without those that the program made of itself, unless they have a name or a tag. */
  byHand: z.boolean().optional(),
});

export const segmentsAsked = z.object({
  document: id,
  segments: z.array(id).min(1).max(1000),
  /** The last revision that counts; all of them without it. */
  upTo: id.optional(),
});

export const historySearch = z.object({ document: id, words: z.string().trim().max(500) });

/** What a segment said from a revision on; only where it differs from the step before. */
export interface SegmentStep extends Pick<Segment, 'kind' | 'state' | 'target' | 'leftOut'> {
  readonly revision: RevisionId;
}

export interface SegmentHistory {
  readonly segment: SegmentId;
  /** Oldest first. */
  readonly steps: readonly SegmentStep[];
}

export interface SegmentHistories {
  readonly segments: readonly SegmentHistory[];
  /** Those that the steps name. */
  readonly revisions: readonly RevisionSummary[];
}

/** Stands for the draft where a revision is named; no revision is called so. */
export const DRAFT_ID = 'draft';

/** A time in which the words stood in a segment's English; the draft may be what brought or dropped them. */
export interface HistoryHit extends Span<RevisionId> {
  readonly segment: SegmentId;
  /** Where the words stand in `text`, in UTF-16 code units. */
  readonly range: Range;
}

export interface HistoryHits {
  /** In order of the document and of time, at most `MOST_HITS`. */
  readonly hits: readonly HistoryHit[];
  readonly total: number;
  /** Segments whose Arabic has the words. */
  readonly inArabic: readonly SegmentId[];
  /** Those that hits name, with their parents. */
  readonly revisions: readonly RevisionSummary[];
}

export const MOST_HITS = 200;

/** Most points of a chart. */
export const MOST_POINTS = 400;

export const flagsAsked = z.object({ document: id, revisions: z.array(id).max(1000) });

/** Open flags of a revision. */
export interface FlagPoint {
  readonly number: number;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly open: OpenFlags;
}

export interface FlagCourse {
  /** Oldest first; of more than `MOST_POINTS` every so many. */
  readonly points: readonly FlagPoint[];
  /** Revisions whose flags are not worked out yet: another call works on. */
  readonly missing: number;
}

export interface RevisionFlags {
  readonly revision: RevisionId;
  /** Version of the rules that were asked. */
  readonly ruleSet: string;
  readonly open: OpenFlags;
  /** Against the parent; empty for the first revision. */
  readonly changes: readonly FlagChange[];
}
