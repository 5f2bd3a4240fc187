import type { Dismissal } from './flag.ts';
import type { Segment } from './segment.ts';

export type DocumentId = string;
export type RevisionId = string;

/** What a document says at one moment; a revision and the draft are both versions. */
export interface Version {
  readonly segments: readonly Segment[];
  readonly dismissals: readonly Dismissal[];
}

export const REVISION_ORIGINS = ['import', 'manual', 'automatic', 'wire'] as const;
/** `wire`: another version of the Arabic was laid over the review. */
export type RevisionOrigin = (typeof REVISION_ORIGINS)[number];

/** Why the program made a revision of itself. */
export const REVISION_OCCASIONS = [
  'opened',
  'editing',
  'before-restore',
  'before-import',
  'before-export',
] as const;
export type RevisionOccasion = (typeof REVISION_OCCASIONS)[number];

export interface RevisionSummary {
  readonly id: RevisionId;
  /** 1 for the first of its document, then counting up; numbers of revisions that were thinned out are missing. */
  readonly number: number;
  readonly parent: RevisionId | null;
  readonly origin: RevisionOrigin;
  /** Set where `origin` is `automatic`. */
  readonly occasion: RevisionOccasion | null;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Empty when the editor gave none. */
  readonly note: string;
  /** Free words, sorted, each once. */
  readonly tags: readonly string[];
  /** Rule set the flags of the moment came from. */
  readonly ruleSet: string;
  /** Whole words against the parent; all words for the first. */
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
  readonly segmentsChanged: number;
}

/** How many revisions of a document carry a tag. */
export interface TagCount {
  readonly tag: string;
  readonly count: number;
}
