/** What the terms of a file do to a glossary, told before anything is kept. */
import type { Term, TermWording } from '../model/term.ts';
import { drained, type Steps } from '../text/steps.ts';
import { termKey } from './glossary.ts';
import { isSameWording } from './wording.ts';

/** A line of a file that says how a term is rendered. */
export interface TermLine {
  /** 1-based in the file. */
  readonly line: number;
  /** What the file leaves out is empty. */
  readonly wording: TermWording;
  /** Parts that the file has a column for. */
  readonly given: ReadonlySet<keyof TermWording>;
  readonly author?: string;
  readonly at?: number;
}

/** A term on its way into the glossary: who and when are the program's to say where the file does not. */
export type PlannedTerm = Omit<Term, 'author' | 'at'> & Partial<Pick<Term, 'author' | 'at'>>;

export interface ImportPlan {
  readonly added: readonly { readonly line: number; readonly term: PlannedTerm }[];
  readonly replaced: readonly { readonly line: number; readonly before: Term; readonly term: PlannedTerm }[];
  /** How many stand there already, word for word. */
  readonly same: number;
}

/** What the file has no column for stays as it is in an entry that it replaces. */
export const importPlan = (
  terms: readonly Term[],
  lines: readonly TermLine[],
  newId: () => string,
): ImportPlan => drained(planSteps(terms, lines, newId));

/** Terms that are looked at in one step. */
const STEP = 200;

/** The same a piece at a time. */
export function* planSteps(
  terms: readonly Term[],
  lines: readonly TermLine[],
  newId: () => string,
): Steps<ImportPlan> {
  const all = terms.length + lines.length;
  const byKey = new Map<string, Term>();
  for (const [at, term] of terms.entries()) {
    if (at % STEP === STEP - 1) yield at / all;
    byKey.set(termKey(term.arabic), term);
  }
  const added: { line: number; term: PlannedTerm }[] = [];
  const replaced: { line: number; before: Term; term: PlannedTerm }[] = [];
  let same = 0;
  for (const [index, { line, wording, given, author, at }] of lines.entries()) {
    if (index % STEP === STEP - 1) yield (terms.length + index) / all;
    const signed = { ...(author !== undefined && { author }), ...(at !== undefined && { at }) };
    const before = byKey.get(termKey(wording.arabic));
    if (!before) {
      added.push({ line, term: { id: newId(), ...wording, ...signed } });
      continue;
    }
    const after = { ...wording, ...left(before, given) };
    if (isSameWording(before, after)) same += 1;
    else replaced.push({ line, before, term: { id: before.id, ...after, ...signed } });
  }
  return { added, replaced, same };
}

/** What an entry says that the file is silent on. */
function left(before: Term, given: ReadonlySet<keyof TermWording>): Partial<TermWording> {
  return {
    ...(!given.has('variants') && { variants: before.variants }),
    ...(!given.has('allowed') && { allowed: before.allowed }),
    ...(!given.has('forbidden') && { forbidden: before.forbidden }),
    ...(!given.has('kind') && { kind: before.kind }),
    ...(!given.has('note') && { note: before.note }),
  };
}
