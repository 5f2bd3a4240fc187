import type { SegmentKind } from '../model/segment.ts';

/** One English paragraph as it is put out: nothing invisible in it. */
export interface CleanParagraph {
  readonly kind: SegmentKind;
  readonly text: string;
}
