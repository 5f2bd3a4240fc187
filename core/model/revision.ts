import type { Dismissal } from './flag.ts';
import type { Segment } from './segment.ts';

export type DocumentId = string;
export type RevisionId = string;

/** What a document says at one moment; a revision and the draft are both versions. */
export interface Version {
  readonly segments: readonly Segment[];
  readonly dismissals: readonly Dismissal[];
}

export const REVISION_ORIGINS = ['import', 'manual', 'automatic'] as const;
export type RevisionOrigin = (typeof REVISION_ORIGINS)[number];

export interface RevisionSummary {
  readonly id: RevisionId;
  /** 1 for the first of its document, then counting up. */
  readonly number: number;
  readonly parent: RevisionId | null;
  readonly origin: RevisionOrigin;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** Empty when the editor gave none. */
  readonly note: string;
  /** Rule set the flags of the moment came from. */
  readonly ruleSet: string;
  /** Whole words against the parent; all words for the first. */
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
  readonly segmentsChanged: number;
}
