/** Comments, handing over and signing off, as a window asks for them. */
import { z } from 'zod';
import { COMMENT_KINDS } from '../comments/comment.ts';
import { CONTEXT } from '../comments/anchor.ts';
import { id } from './parts.ts';

const said = z.string().trim().min(1).max(10_000);
const name = z.string().trim().max(200);
const at = z.number().int().nonnegative();

const words = z.object({
  paragraph: z.number().int().nonnegative(),
  start: z.number().int().nonnegative(),
  text: z.string().min(1).max(20_000),
  before: z.string().max(CONTEXT),
  after: z.string().max(CONTEXT),
});

const anchor = z.object({ segment: id, side: z.enum(['source', 'target']), words: words.nullable() });

/** A comment with its answers as it is kept. */
export const comment = z.object({
  id,
  kind: z.enum(COMMENT_KINDS),
  anchor,
  entries: z
    .array(z.object({ id, author: name, at, editedAt: at.nullable(), text: said }))
    .min(1)
    .max(1000)
    .readonly(),
  closed: z.object({ by: name, at }).nullable(),
});

export const newComment = z.object({ document: id, kind: z.enum(COMMENT_KINDS), anchor, text: said });
export const commentNamed = z.object({ document: id, comment: id });
export const commentAnswer = commentNamed.extend({ text: said });
export const commentClosing = commentNamed.extend({ closed: z.boolean() });
export const entryNamed = commentNamed.extend({ entry: id });
export const entryRewording = entryNamed.extend({ text: said });
/** Where the words of comments stand now, as a window followed them key by key. */
export const commentsMoved = z.object({
  document: id,
  moved: z.array(z.object({ comment: id, words })).max(10_000),
});
export const commentBack = z.object({ document: id, comment });

/** `tag` marks the revision that is made, in the words of the window. */
const step = z.object({ document: id, tag: z.string().trim().min(1).max(60) });
export const handingOver = step.extend({ to: name.min(1), note: z.string().trim().max(2000) });
export const signingOff = step.extend({ reason: z.string().trim().max(2000) });
