import { sentences } from './sentences.ts';
import { tokens, type Token } from './tokens.ts';
import type { Range } from './range.ts';

/**
 * One paragraph with what is derived from it, computed at most once. Text is immutable, so a view can
 * be kept and shared as long as the paragraph reads the same.
 */
export class TextView {
  readonly text: string;
  readonly #derived = new Map<unknown, unknown>();

  constructor(text: string) {
    this.text = text;
  }

  /** The value of a pure function of this text, computed once per view. Pass a stable function. */
  derive<T>(compute: (view: TextView) => T): T {
    const known = this.#derived.get(compute);
    if (known !== undefined) return known as T;
    const value = compute(this);
    this.#derived.set(compute, value);
    return value;
  }

  /** Words, numbers, punctuation and symbols in order, without white space. */
  get tokens(): readonly Token[] {
    return this.derive(tokensOf);
  }

  /** Words and numbers only. */
  get words(): readonly Token[] {
    return this.derive(wordsOf);
  }

  /** Sentences, trimmed. */
  get sentences(): readonly Range[] {
    return this.derive(sentencesOf);
  }
}

const tokensOf = (view: TextView): readonly Token[] => tokens(view.text);
const wordsOf = (view: TextView): readonly Token[] =>
  view.tokens.filter((token) => token.type === 'word' || token.type === 'number');
const sentencesOf = (view: TextView): readonly Range[] => sentences(view.text);
