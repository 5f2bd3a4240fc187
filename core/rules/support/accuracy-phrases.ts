import { asciiDigits, fold, stems } from '../../text/arabic.ts';
import type { Range } from '../../text/range.ts';
import { ofWord, type Word } from '../../text/word.ts';
import type { SourceWord } from './accuracy-words.ts';

interface Slot {
  /** Null: any word. */
  readonly options: ReadonlySet<string> | null;
  readonly optional: boolean;
  /** The word may carry particles or the article beyond what is written. */
  readonly particles: boolean;
}

interface Phrase<T> {
  readonly slots: readonly Slot[];
  readonly value: T;
}

/** The beginning of a phrase in a word: the reading of the word that fits, and the phrase. */
interface Head<T> {
  readonly stem: string;
  readonly phrase: Phrase<T>;
}

/** The phrases that may begin with a word. */
export type PhraseIndex<T> = (word: Word) => readonly Head<T>[];

export interface PhraseMatch<T> extends Range {
  readonly value: T;
  /** Half-open, in words. */
  readonly from: number;
  readonly to: number;
}

/**
 * Reads phrases: words parted by spaces, `a|b` for either word, `*` for any word, a closing `?` for a word
 * that may be missing, a leading `~` for a word that may carry particles (و ف ب ل ك ال). The first word
 * always may, and is never `*` or optional.
 */
export function phraseIndex<T>(entries: Iterable<readonly [pattern: string, value: T]>): PhraseIndex<T> {
  const index = new Map<string, Phrase<T>[]>();
  for (const [pattern, value] of entries) {
    const slots = pattern.trim().split(/\s+/u).map(readSlot);
    for (const option of slots[0]?.options ?? []) {
      const list = index.get(option) ?? [];
      list.push({ slots, value });
      index.set(option, list);
    }
  }
  const none: readonly Head<T>[] = [];
  return ofWord((text) => {
    const heads = stems(asciiDigits(fold(text))).flatMap((stem) =>
      (index.get(stem) ?? []).map((phrase) => ({ stem, phrase })),
    );
    return heads.length > 0 ? heads : none;
  });
}

function readSlot(written: string): Slot {
  const optional = written.endsWith('?');
  const particles = written.startsWith('~');
  const bare = written.slice(particles ? 1 : 0, optional ? -1 : undefined);
  return {
    options: bare === '*' ? null : new Set(bare.split('|').map(fold)),
    optional,
    particles,
  };
}

/** The longest match at each word, left to right, without overlaps. A mark between words ends a phrase. */
export function findPhrases<T>(index: PhraseIndex<T>, words: readonly SourceWord[]): PhraseMatch<T>[] {
  const found: PhraseMatch<T>[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!mayBegin(index, words[at])) continue;
    const match = longestAt(index, words, at);
    if (!match) continue;
    found.push(match);
    at = match.to - 1;
  }
  return found;
}

/** Every match at every word, also where they overlap. */
export function allPhrases<T>(index: PhraseIndex<T>, words: readonly SourceWord[]): PhraseMatch<T>[] {
  return words.flatMap((word, at) => (mayBegin(index, word) ? phrasesAt(index, words, at) : []));
}

/** Whether any phrase begins with the word. */
export function mayBegin<T>(index: PhraseIndex<T>, word: SourceWord | undefined): boolean {
  return word !== undefined && index(word.word).length > 0;
}

function longestAt<T>(
  index: PhraseIndex<T>,
  words: readonly SourceWord[],
  at: number,
): PhraseMatch<T> | undefined {
  return phrasesAt(index, words, at).reduce<PhraseMatch<T> | undefined>(
    (best, match) => (best && best.to >= match.to ? best : match),
    undefined,
  );
}

/** Every match that begins at one word. */
export function phrasesAt<T>(
  index: PhraseIndex<T>,
  words: readonly SourceWord[],
  at: number,
): PhraseMatch<T>[] {
  const first = words[at];
  if (!first) return [];
  const found: PhraseMatch<T>[] = [];
  for (const { stem, phrase } of index(first.word)) {
    const to = endOf(phrase.slots, 1, words, at + 1);
    const last = words[to - 1];
    if (last) found.push({ value: phrase.value, from: at, to, start: startOf(first, stem), end: last.end });
  }
  return found;
}

/** Where the phrase itself begins in a word that carries particles. */
function startOf(word: SourceWord, stem: string): number {
  return word.fold.length === word.text.length && word.fold.endsWith(stem)
    ? word.end - stem.length
    : word.start;
}

/** The word after the last of the match, or 0. Depth is bounded by the slots of a phrase. */
function endOf(slots: readonly Slot[], slot: number, words: readonly SourceWord[], at: number): number {
  const next = slots[slot];
  if (!next) return at;
  const word = words[at];
  if (word?.linked && fits(next, word)) {
    const end = endOf(slots, slot + 1, words, at + 1);
    if (end > 0) return end;
  }
  return next.optional ? endOf(slots, slot + 1, words, at) : 0;
}

function fits({ options, particles }: Slot, word: SourceWord): boolean {
  if (!options) return true;
  return particles ? word.stems.some((stem) => options.has(stem)) : options.has(word.fold);
}
