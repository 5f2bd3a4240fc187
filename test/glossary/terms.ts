import type { Term } from '../../core/model/term.ts';

/** A term of a test: Arabic, English, and what else is to be told. */
export function term(arabic: string, preferred: string, more: Partial<Term> = {}): Term {
  return {
    id: `t-${arabic}`,
    arabic,
    variants: [],
    preferred,
    allowed: [],
    forbidden: [],
    kind: 'term',
    note: '',
    author: 'desk',
    at: 0,
    ...more,
  };
}
