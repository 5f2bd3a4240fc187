/** What a window may ask of the translation memory. */
import { z } from 'zod';
import type { MemoryMatch } from '../memory/match.ts';
import type { MemoryUnit } from '../memory/unit.ts';
import { id } from './parts.ts';

/** Below that a match says nothing. */
export const LEAST_SCORE = 50;

const paragraph = z.string().max(2_000_000);
const neighbour = paragraph.nullable();
const unitId = z.number().int().positive();

/** `segment` does not find itself. */
export const matchesAsked = z.object({
  source: paragraph,
  before: neighbour,
  after: neighbour,
  segment: id.optional(),
  least: z.number().int().min(LEAST_SCORE).max(101),
  limit: z.number().int().positive().max(50),
});

const text = z.object({
  source: paragraph.min(1),
  target: paragraph.min(1),
  before: neighbour,
  after: neighbour,
  author: z.string().max(200),
  at: z.number().int().nonnegative(),
});

/** `batch` names the import, so that it can be taken back as a whole. */
export const unitsAdded = z.object({
  batch: id,
  origin: z.string().max(500),
  units: z.array(text).max(2000),
});

export const batchForgotten = z.object({ batch: id });

export const unitsRemoved = z.object({ ids: z.array(unitId).min(1).max(2000) });

export const unitsPutBack = z.object({
  units: z
    .array(
      text.extend({
        id: unitId,
        origin: z.string().max(500),
        document: id.nullable(),
        segment: id.nullable(),
      }),
    )
    .max(2000),
});

/** The latest first; without words all of them. */
export const memoryPage = z.object({
  words: z.string().max(1000),
  /** `next` of the answer before. */
  before: unitId.optional(),
  limit: z.number().int().positive().max(2000),
});

export interface MemoryMatches {
  /** The best first. */
  readonly matches: readonly MemoryMatch[];
  /** Units in the memory. */
  readonly units: number;
  /** Units that could not be compared yet: ask again. */
  readonly missing: number;
}

export interface MemoryPage {
  readonly units: readonly MemoryUnit[];
  readonly next: number | null;
  /** Units that have the words, at most `MOST_COUNTED` of `search.ts`; without words all. */
  readonly total: number;
  /** Units that could not be searched yet: ask again. */
  readonly missing: number;
}

export interface UnitsAdded {
  readonly added: number;
  /** Those that were there already. */
  readonly merged: number;
}
