import type { SegmentId, Side } from './segment.ts';

export const SEVERITIES = ['critical', 'major', 'minor', 'neutral'] as const;
/** MQM severities, gravest first. */
export type Severity = (typeof SEVERITIES)[number];

/** A stretch of one paragraph of one side of a segment. */
export interface Place {
  readonly segment: SegmentId;
  readonly side: Side;
  /** 0-based among the paragraphs of that side of the segment; always 0 on the source side. */
  readonly paragraph: number;
  /** Half-open, in UTF-16 code units of the paragraph. */
  readonly start: number;
  readonly end: number;
}

/** Values that a message names; never prose. */
export type MessageData = Readonly<Record<string, string | number>>;

/** Replaces the text at `place` (target side only) by `text`. An empty range inserts. */
export interface TextEdit {
  readonly place: Place;
  readonly text: string;
}

/** A wording that mends a fault: edits of the English, or leaving the segment out. */
export type Fix = {
  /** Key of the fix's title among the rule's texts in the locales. */
  readonly titleId: string;
  readonly data?: MessageData;
} & (
  | { readonly kind: 'edit'; readonly edits: readonly TextEdit[] }
  | {
      readonly kind: 'leave-out';
      readonly segment: SegmentId;
      readonly reason: 'page-text' | { readonly repeats: SegmentId };
    }
);

export type FlagStatus = 'open' | 'resolved' | 'dismissed';

export interface Flag {
  /** Rule, segment, flagged words and their neighbours: stable while that text stands. The key of dismissals. */
  readonly key: string;
  readonly rule: string;
  /** MQM core category (2024-03-07), "Dimension / Type". */
  readonly mqm: string;
  readonly severity: Severity;
  readonly place: Place;
  /** The flagged words. */
  readonly text: string;
  readonly messageId: string;
  readonly data: MessageData;
  readonly status: FlagStatus;
  readonly related: readonly Place[];
  readonly fixes: readonly Fix[];
}

/** An editor's word that a flag is no fault. */
export interface Dismissal {
  readonly key: string;
  readonly rule: string;
  readonly segment: SegmentId;
  readonly text: string;
  readonly reason: string;
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}
