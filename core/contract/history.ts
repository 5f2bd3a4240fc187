/** What a window may ask of a document's history. */
import { z } from 'zod';
import { REVISION_OCCASIONS } from '../model/revision.ts';
import { id } from './parts.ts';

/** How many revisions a window takes at once. */
export const REVISION_PAGE = 100;

const note = z.string().trim().max(2000);
const tag = z.string().trim().min(1).max(60);
const tags = z.array(tag).max(20);

export const revisionSaving = z.object({ document: id, note, tags: tags.optional() });

export const revisionKeeping = z.object({ document: id, occasion: z.enum(REVISION_OCCASIONS) });

export const revisionDescription = z.object({ document: id, revision: id, note, tags });

/** Without a limit all of them. */
export const revisionPage = z.object({
  document: id,
  /** Only revisions with a lower number. */
  before: z.number().int().positive().optional(),
  limit: z.number().int().positive().max(1000).optional(),
  tag: tag.optional(),
  /** Without those that the program made of itself, unless they have a name or a tag. */
  byHand: z.boolean().optional(),
});
