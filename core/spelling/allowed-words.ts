import type { Speller } from './near-words.ts';

/** A speller that knows some words more, however they are capitalised. */
export function allowing(speller: Speller, words: readonly string[]): Speller {
  if (words.length === 0) return speller;
  const allowed = new Set(words.map((word) => word.toLowerCase()));
  return { knows: (word) => allowed.has(word.toLowerCase()) || speller.knows(word) };
}
