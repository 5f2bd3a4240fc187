import type { Term } from '../../core/model/term.ts';
import { fold } from '../../core/text/arabic.ts';

export const TERM_ORDERS = ['arabic', 'english', 'changed'] as const;
export type TermOrder = (typeof TERM_ORDERS)[number];

const ARABIC = new Intl.Collator('ar');
const ENGLISH = new Intl.Collator('en', { sensitivity: 'base' });

const COMPARE: Readonly<Record<TermOrder, (a: Term, b: Term) => number>> = {
  arabic: (a, b) => ARABIC.compare(a.arabic, b.arabic),
  english: (a, b) => ENGLISH.compare(a.preferred, b.preferred) || ARABIC.compare(a.arabic, b.arabic),
  /** The last first. */
  changed: (a, b) => b.at - a.at || ARABIC.compare(a.arabic, b.arabic),
};

/** Those that have every word sought somewhere, Arabic in any spelling, in order. */
export function shownTerms(terms: readonly Term[], sought: string, order: TermOrder): readonly Term[] {
  const words = fold(sought.toLowerCase())
    .split(/\s+/u)
    .filter((word) => word !== '');
  return terms.filter((term) => words.every((word) => textOf(term).includes(word))).toSorted(COMPARE[order]);
}

const TEXTS = new WeakMap<Term, string>();

function textOf(term: Term): string {
  const known = TEXTS.get(term);
  if (known !== undefined) return known;
  const { arabic, variants, preferred, allowed, forbidden, note } = term;
  const text = fold(
    [arabic, ...variants, preferred, ...allowed, ...forbidden, note].join('\n').toLowerCase(),
  );
  TEXTS.set(term, text);
  return text;
}
