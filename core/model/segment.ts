/** The unit of review: one Arabic paragraph and the English that stands for it. */

/** Stable for the life of a document; survives every edit of the text. */
export type SegmentId = string;

export type Side = 'source' | 'target';

export const SEGMENT_KINDS = ['heading', 'paragraph', 'caption', 'byline', 'page'] as const;
/** `page` is text of the web page, not of the story. */
export type SegmentKind = (typeof SEGMENT_KINDS)[number];

export const SEGMENT_STATES = ['todo', 'draft', 'reviewed', 'left-out'] as const;
export type SegmentState = (typeof SEGMENT_STATES)[number];

/** Why a segment is left out of the English; shown beside it and kept in history. */
export type LeftOutReason =
  | { readonly code: 'page-text' }
  /** The agency took it out of the story. */
  | { readonly code: 'dropped' }
  | { readonly code: 'repeats'; readonly segment: SegmentId }
  | { readonly code: 'other'; readonly text: string };

export interface Segment {
  readonly id: SegmentId;
  readonly kind: SegmentKind;
  readonly state: SegmentState;
  /** One Arabic paragraph as it came; only a corrected wire replaces it. */
  readonly source: string;
  /** English paragraphs, without line breaks. Kept, though hidden, while the segment is left out. */
  readonly target: readonly string[];
  /** Set exactly when `state` is `left-out`. */
  readonly leftOut: LeftOutReason | null;
}

/** The English that counts: nothing of a left-out segment, no blank paragraphs. */
export function standingTarget(segment: Segment): readonly string[] {
  return segment.state === 'left-out' ? [] : segment.target.filter((paragraph) => paragraph.trim() !== '');
}
