/** An entry of the library's glossary: how an Arabic term is rendered here, and how it is not. */

/** What a term is; `term` for what is none of the others. */
export const TERM_KINDS = ['term', 'person', 'place', 'organization', 'title', 'phrase', 'verb'] as const;
export type TermKind = (typeof TERM_KINDS)[number];

export interface Term {
  readonly id: string;
  /** Found with its particles, and however hamza, ى/ي, ة/ه and vowel signs are written. */
  readonly arabic: string;
  /** Other Arabic that means the same. */
  readonly variants: readonly string[];
  /** The English to be written. */
  readonly preferred: string;
  /** English that will do as well. */
  readonly allowed: readonly string[];
  readonly forbidden: readonly string[];
  readonly kind: TermKind;
  readonly note: string;
  /** Who wrote it last, and when: milliseconds since 1970, UTC. */
  readonly author: string;
  readonly at: number;
}

/** What an editor writes of a term; who and when is the program's to say. */
export type TermWording = Omit<Term, 'id' | 'author' | 'at'>;
