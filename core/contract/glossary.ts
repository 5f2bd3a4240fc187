/** The glossary of the library: what of it is sent to and from a window. */
import { z } from 'zod';
import { LONGEST_NOTE, LONGEST_WORDING, MOST_TERMS, MOST_WORDINGS } from '../glossary/wording.ts';
import { TERM_KINDS, type Term } from '../model/term.ts';
import { id } from './parts.ts';

const wording = z.string().min(1).max(LONGEST_WORDING);
const wordings = z.array(wording).max(MOST_WORDINGS);

/** A new entry or one that changed. Who and when are given only where they are known better, as of one that comes back. */
export const incomingTerm = z.object({
  id,
  arabic: wording,
  variants: wordings,
  preferred: wording,
  allowed: wordings,
  forbidden: wordings,
  kind: z.enum(TERM_KINDS),
  note: z.string().max(LONGEST_NOTE),
  author: z.string().max(200).optional(),
  at: z.number().int().nonnegative().optional(),
});
export type IncomingTerm = z.infer<typeof incomingTerm>;

/** `known`: the version that the window has. */
export const glossaryAsked = z.object({ known: z.string().max(64).nullable() });

export const glossaryChange = z.object({
  keep: z.array(incomingTerm).max(MOST_TERMS),
  remove: z.array(id).max(MOST_TERMS),
});

export interface GlossaryState {
  /** Another one after every change. */
  readonly version: string;
  /** In no order; null where the window has this version. */
  readonly terms: readonly Term[] | null;
}

export interface GlossaryChanged {
  /** What the change was made on: other than what the window knows where another window was faster. */
  readonly before: string;
  readonly version: string;
  readonly kept: readonly Term[];
}
