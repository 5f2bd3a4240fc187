/** A corrected wire: what goes to the program and comes back when new Arabic is laid over a review. */
import { z } from 'zod';
import type { RevisionSummary } from '../model/revision.ts';
import { SEGMENT_KINDS } from '../model/segment.ts';
import type { NewArabic } from '../review/correct.ts';
import { id } from './parts.ts';

const arabic = z.object({
  kind: z.enum(SEGMENT_KINDS),
  source: z
    .string()
    .max(2_000_000)
    .regex(/^[^\r\n]*\S[^\r\n]*$/u),
});

export const correction = z.object({
  document: id,
  /** The draft version that the editor saw it laid over; as for `draft.save`. */
  base: z.number().int().nonnegative(),
  arabic: z.array(arabic).min(1).max(100_000),
  note: z.string().trim().max(2000),
});

/** How a review stood before a step: what takes that step back. */
export const wireStep = z.object({
  revision: id,
  /** Arabic that waited for another look then, by segment. */
  former: z.record(id, z.string().max(2_000_000)),
});
export type WireStep = z.infer<typeof wireStep>;

/** Segments of another text, with their Arabic and English, put in where they stand there. */
export const insertion = z.object({
  document: id,
  base: z.number().int().nonnegative(),
  note: z.string().trim().max(2000),
  insertions: z
    .array(
      arabic.extend({
        target: z
          .array(
            z
              .string()
              .max(2_000_000)
              .regex(/^[^\r\n]*$/u),
          )
          .max(10_000),
        after: id.nullable(),
      }),
    )
    .min(1)
    .max(100_000),
});

export const wireBack = z.object({
  document: id,
  base: z.number().int().nonnegative(),
  step: wireStep,
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
  /** Takes it back; null where it did nothing. */
  readonly back: WireStep | null;
}
