/**
 * A Muraji document as a file (`*.muraji.json`): the Arabic, its English, state and history, to hand on or
 * keep. Written by the json export, read by the importer; the sample is made of two of them.
 */
import { z } from 'zod';
import { SEGMENT_KINDS, SEGMENT_STATES } from '../model/segment.ts';

/** Segments are named by their 1-based number in the file; ids are given at import. */
const leftOut = z.union([
  z.object({ code: z.literal('page-text') }),
  z.object({ code: z.literal('repeats'), segment: z.number().int().positive() }),
  z.object({ code: z.literal('other'), text: z.string() }),
]);

const sourceSegment = z.object({ kind: z.enum(SEGMENT_KINDS), source: z.string() });

/** One English per source segment, in order. */
const targetSegment = z.object({
  state: z.enum(SEGMENT_STATES),
  target: z.array(z.string()),
  leftOut: leftOut.nullable().optional(),
});

export const documentFile = z.object({
  format: z.literal('muraji-document'),
  version: z.literal(1),
  title: z.string().min(1),
  /** The Arabic, once. */
  segments: z.array(sourceSegment).min(1),
  /** Oldest first. */
  revisions: z.array(
    z.object({
      author: z.string(),
      /** ISO 8601, UTC. */
      at: z.iso.datetime(),
      note: z.string(),
      origin: z.enum(['import', 'manual', 'automatic']),
      segments: z.array(targetSegment),
    }),
  ),
  draft: z.array(targetSegment),
});
export type DocumentFile = z.infer<typeof documentFile>;
