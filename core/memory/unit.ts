/** A translation that an editor approved, or that came from elsewhere: what the memory is made of. */
import type { DocumentId } from '../model/revision.ts';
import type { SegmentId } from '../model/segment.ts';

/** A translation without its place in a library. */
export interface MemoryText {
  /** One Arabic paragraph. */
  readonly source: string;
  /** Its English; paragraphs parted by line feeds. */
  readonly target: string;
  /** The Arabic before and after it; null where there was none, or nobody said. */
  readonly before: string | null;
  readonly after: string | null;
  /** Empty where nobody said. */
  readonly author: string;
  /** Milliseconds since 1970, UTC; 0 where nobody said. */
  readonly at: number;
}

export interface MemoryUnit extends MemoryText {
  /** Another one after every change. */
  readonly id: number;
  /** Where it comes from: the title of a document, or the name of a file. */
  readonly origin: string;
  /** Null for one that came from a file. */
  readonly document: DocumentId | null;
  readonly segment: SegmentId | null;
}
