/** The library's terms, ready to be found in Arabic. */
import type { Term } from '../model/term.ts';
import type { TextView } from '../text/view.ts';
import { ArabicTerms, outermost, termWords, type FoundTerm } from './arabic-terms.ts';

/** Places of one first word in a paragraph that are looked at. */
const MOST = 200;

export class Glossary {
  readonly terms: readonly Term[];
  readonly #places = new ArabicTerms<Term>(MOST);

  constructor(terms: readonly Term[]) {
    this.terms = terms;
    for (const term of terms)
      for (const form of [term.arabic, ...term.variants]) this.#places.add(form, term);
  }

  /** In order of the text; a term inside a longer one is not told. */
  find(view: TextView): readonly FoundTerm<Term>[] {
    return outermost(this.#places.find(view));
  }
}

/** Two entries of one key are the same term, however they are written. Empty where there is no Arabic word. */
export const termKey = (arabic: string): string => termWords(arabic).join(' ');
