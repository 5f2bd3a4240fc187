/** Calls about names that editors decided. */
import { z } from 'zod';
import { id } from './parts.ts';

/** Of a library; each takes a moment of every check. */
export const MOST_NAMES = 20_000;

const spelling = z.string().trim().min(1).max(300);

/** See `NameDecision`. */
const nameDecision = z.object({
  id: id.optional(),
  english: spelling,
  arabic: z.array(spelling).min(1).max(200),
  author: z.string().max(200).optional(),
  at: z.number().int().nonnegative().optional(),
});

/** Keeps new and changed ones and removes others; the rest stays as it is. */
export const nameChanges = z.object({
  keep: z.array(nameDecision).max(MOST_NAMES),
  remove: z.array(id).max(MOST_NAMES),
});

export const nameGroups = z.array(z.array(z.string().min(1).max(400)).min(1).max(1000)).max(10_000);
export const nameGrouping = z.object({ document: id, groups: nameGroups });
