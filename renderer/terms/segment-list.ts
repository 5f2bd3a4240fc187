import type { FoundTerm } from '../../core/glossary/arabic-terms.ts';
import type { Term } from '../../core/model/term.ts';

/** Each term once, in the order of the text: the first nine have a key. */
export function listedTerms(found: readonly FoundTerm<Term>[]): readonly Term[] {
  return [...new Set(found.map(({ term }) => term))];
}

export const MOST_KEYS = 9;
