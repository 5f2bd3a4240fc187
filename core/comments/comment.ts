/** What editors say to each other about a text: remarks and questions on a segment or on some of its words. */
import type { SegmentId, Side } from '../model/segment.ts';

export const COMMENT_KINDS = ['comment', 'query'] as const;
/** A `query` asks for an answer and stands in the way of a sign-off while it is open. */
export type CommentKind = (typeof COMMENT_KINDS)[number];

export type CommentId = string;

/** Words of one paragraph with what stands beside them, by which they are found again when the text has changed. */
export interface AnchoredWords {
  /** 0-based among the paragraphs of its side that are not blank. */
  readonly paragraph: number;
  /** In UTF-16 code units of the paragraph. */
  readonly start: number;
  readonly text: string;
  /** Up to `CONTEXT` characters on either side. */
  readonly before: string;
  readonly after: string;
}

/** What a comment is on; without words it is on the whole segment. */
export interface Anchor {
  readonly segment: SegmentId;
  readonly side: Side;
  readonly words: AnchoredWords | null;
}

export interface CommentEntry {
  readonly id: string;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  /** When its author last changed it; null where that was never. */
  readonly editedAt: number | null;
  readonly text: string;
}

export interface Comment {
  readonly id: CommentId;
  readonly kind: CommentKind;
  readonly anchor: Anchor;
  /** What was said first, then the answers in their order; never empty. */
  readonly entries: readonly CommentEntry[];
  readonly closed: { readonly by: string; readonly at: number } | null;
}

export const isOpenQuery = ({ kind, closed }: Comment): boolean => kind === 'query' && closed === null;
