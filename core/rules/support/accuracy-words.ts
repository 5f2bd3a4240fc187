import { asciiDigits, fold, stems } from '../../text/arabic.ts';
import { classAt, SPACE } from '../../text/char-class.ts';
import type { Range } from '../../text/range.ts';
import type { TextView } from '../../text/view.ts';
import { ofWord, type Word } from '../../text/word.ts';

/** A word or number of the Arabic with the forms in which rules look it up. */
export interface SourceWord extends Range {
  readonly text: string;
  /** Folded spelling, digits in ASCII. */
  readonly fold: string;
  /** Readings without leading particles and article, the whole word first. */
  readonly stems: readonly string[];
  /** Nothing but white space stands between the word before and this one. */
  readonly linked: boolean;
  /** What is known of the spelling, wherever it stands. */
  readonly word: Word;
}

/** All words and numbers of a paragraph. Use as `view.derive(sourceWords)`. */
export function sourceWords(view: TextView): readonly SourceWord[] {
  let last = 0;
  return view.words.map(({ text, start, end, word }): SourceWord => {
    const linked = last > 0 && isBlank(view.text, last, start);
    last = end;
    const { fold, stems } = readingsOf(word);
    return { text, start, end, fold, stems, linked, word };
  });
}

const readingsOf = ofWord((text) => {
  const folded = asciiDigits(fold(text));
  return { fold: folded, stems: stems(folded) };
});

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!(classAt(text, at) & SPACE)) return false;
  return true;
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

interface Sentence extends Range {
  /** Half-open, in words. */
  readonly from: number;
  readonly to: number;
}

/** Sentences with the words they hold. Use as `view.derive(sentencesByWords)`. */
export function sentencesByWords(view: TextView): readonly Sentence[] {
  const words = view.derive(sourceWords);
  let from = 0;
  return view.sentences.map(({ start, end }) => {
    while (from < words.length && (words[from]?.start ?? 0) < start) from += 1;
    let to = from;
    while (to < words.length && (words[to]?.end ?? 0) <= end) to += 1;
    const sentence = { start, end, from, to };
    from = to;
    return sentence;
  });
}

/** Context farther away says nothing, and would make long sentences slow. */
const FARTHEST = 40;

/** The words of the sentence around the word at `at`, those near it. */
export function sentenceAround(view: TextView, at: number): readonly SourceWord[] {
  const words = view.derive(sourceWords);
  const sentences = view.derive(sentencesByWords);
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  const { from = 0, to = words.length } = sentences[low] ?? {};
  return words.slice(Math.max(from, at - FARTHEST), Math.min(to, at + FARTHEST));
}
