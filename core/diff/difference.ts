/** A difference of two texts as runs to keep, take out and put in. */

export type OpKind = 'same' | 'removed' | 'added';

export interface Op {
  readonly kind: OpKind;
  /** Never empty. Its ends never stand inside a word or a grapheme. */
  readonly text: string;
  /** What a `same` run was in the old text, where it differs in what is to be ignored. */
  readonly before?: string;
  /** A sentence that moved: the removed and the added run of one number (from 1) say the same. */
  readonly move?: number;
}

export interface Difference {
  /** In reading order; where both stand at one place, what is removed comes before what is added. */
  readonly ops: readonly Op[];
  /** The budget ran out: everything between the common start and end is given as replaced, not compared. */
  readonly replaced: boolean;
}

export interface DiffOptions {
  /**
   * Most words that may be found removed or added before the comparison of two paragraphs gives up; the work is at
   * most its square. 1,000 unless said.
   */
  readonly budget?: number;
  /** Commas, quotation marks and their kind make no difference; nor does how an apostrophe is bent. */
  readonly ignorePunctuation?: boolean;
  /** How many spaces stand between words makes no difference. */
  readonly ignoreSpace?: boolean;
}

export const DEFAULT_BUDGET = 1000;

/** The new text, made from the old one; null where `ops` are no difference of this old text. */
export function applyDifference(before: string, ops: readonly Op[]): string | null {
  let at = 0;
  let after = '';
  for (const op of ops) {
    if (op.kind !== 'added') {
      const old = op.before ?? op.text;
      if (!before.startsWith(old, at)) return null;
      at += old.length;
    }
    if (op.kind !== 'removed') after += op.text;
  }
  return at === before.length ? after : null;
}
