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
  // What nearly every rule reads is kept apart from what few do.
  #tokens: readonly Token[] | undefined;
  #words: readonly Token[] | undefined;
  #sentences: readonly Range[] | undefined;

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
    return (this.#tokens ??= tokens(this.text));
  }

  /** Words and numbers only. */
  get words(): readonly Token[] {
    return (this.#words ??= this.tokens.filter(({ type }) => type === 'word' || type === 'number'));
  }

  /** Sentences, trimmed. */
  get sentences(): readonly Range[] {
    return (this.#sentences ??= sentences(this.text));
  }
}
