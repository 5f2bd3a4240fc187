/** A corrected wire: what goes to the program and comes back when new Arabic is laid over a review. */
import { z } from 'zod';
import type { RevisionSummary } from '../model/revision.ts';
import { SEGMENT_KINDS } from '../model/segment.ts';
import type { NewArabic } from '../review/correct.ts';
import { id } from './parts.ts';

export const correction = z.object({
  document: id,
  /** The draft version that the editor saw it laid over; as for `draft.save`. */
  base: z.number().int().nonnegative(),
  arabic: z
    .array(
      z.object({
        kind: z.enum(SEGMENT_KINDS),
        source: z
          .string()
          .max(2_000_000)
          .regex(/^[^\r\n]*\S[^\r\n]*$/u),
      }),
    )
    .min(1)
    .max(100_000),
  note: z.string().trim().max(2000),
});

/** Arabic as an import reads it. */
export interface ReadArabic {
  readonly arabic: readonly NewArabic[];
  readonly notices: readonly {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
}

export interface Corrected {
  readonly draftVersion: number;
  /** What was kept of the review before, where it differed from the latest revision, and what it is now; newest first. */
  readonly revisions: readonly RevisionSummary[];
}
