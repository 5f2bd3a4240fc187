import { asciiDigits, fold, stems } from '../../text/arabic.ts';
import type { Range } from '../../text/range.ts';
import type { TextView } from '../../text/view.ts';

/** A word or number of the Arabic with the forms in which rules look it up. */
export interface SourceWord extends Range {
  readonly text: string;
  /** Folded spelling, digits in ASCII. */
  readonly fold: string;
  /** Readings without leading particles and article, the whole word first. */
  readonly stems: readonly string[];
  /** Nothing but white space stands between the word before and this one. */
  readonly linked: boolean;
}

/** All words and numbers of a paragraph. Use as `view.derive(sourceWords)`. */
export function sourceWords(view: TextView): readonly SourceWord[] {
  let last = 0;
  return view.words.map((token): SourceWord => {
    const folded = asciiDigits(fold(token.text));
    const linked = last > 0 && /^\s*$/u.test(view.text.slice(last, token.start));
    last = token.end;
    return {
      text: token.text,
      start: token.start,
      end: token.end,
      fold: folded,
      stems: token.script === 'arabic' ? stems(folded) : [folded],
      linked,
    };
  });
}

/** A folded set of words; spaces part them. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(
    words
      .split(/\s+/u)
      .filter((word) => word !== '')
      .map(fold),
  );
}

/** Whether a word, bare of particles, is in a folded set. */
export function isOneOf(word: SourceWord | undefined, set: ReadonlySet<string>): boolean {
  return word?.stems.some((stem) => set.has(stem)) ?? false;
}

/** The words of the sentence around an offset. */
export function sentenceWords(view: TextView, offset: number): readonly SourceWord[] {
  const sentence = view.sentences.find((range) => offset >= range.start && offset < range.end);
  const words = view.derive(sourceWords);
  return sentence ? words.filter((word) => word.start >= sentence.start && word.end <= sentence.end) : words;
}

/** Whether words that are no Arabic letters stand here (numbers, Latin). */
export function isNumber(word: SourceWord | undefined): boolean {
  return word !== undefined && /^\d/u.test(word.fold);
}
