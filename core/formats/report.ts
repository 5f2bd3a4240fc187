/** The whole history of a document, to be printed and signed. */
import type { Comment } from '../comments/comment.ts';
import type { Dismissal } from '../model/flag.ts';
import type { StageEvent } from '../stage/stage.ts';
import type { RedlineVersion } from './redline-version.ts';
import type { Redline } from './redline.ts';

export interface ReportEntry {
  readonly about: RedlineVersion;
  /** Whole words and segments against the version before; all of them for the first. */
  readonly wordsAdded: number;
  readonly wordsRemoved: number;
  readonly segmentsChanged: number;
  /** Against the version before; null for the first of all. */
  readonly redline: Redline | null;
}

export interface Verdict extends Dismissal {
  /** Of the segment, from 1; 0 where it is no longer there. */
  readonly number: number;
}

export interface NumberedComment extends Comment {
  /** Of the segment, from 1. */
  readonly number: number;
}

export interface Report {
  readonly title: string;
  /** Milliseconds since 1970, UTC. */
  readonly madeAt: number;
  /** Oldest first; the draft is the last where it says something else than the revision before it. */
  readonly entries: readonly ReportEntry[];
  /** How many older revisions are left out, so that a report stays one that can be read. */
  readonly omitted: number;
  /** Dismissals that hold in the draft, by segment. */
  readonly verdicts: readonly Verdict[];
  /** What editors said, in the order of the text. */
  readonly comments: readonly NumberedComment[];
  /** From hand to hand, oldest first. */
  readonly steps: readonly StageEvent[];
}

/** Most revisions that are reported. */
export const REPORT_LIMIT = 500;
