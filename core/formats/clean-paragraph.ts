import type { SegmentKind } from '../model/segment.ts';
import type { NoteMark } from './notes.ts';

/** One English paragraph as it is put out: nothing invisible in it. */
export interface CleanParagraph {
  readonly kind: SegmentKind;
  readonly text: string;
  /** Where notes are called. */
  readonly marks: readonly NoteMark[];
}
