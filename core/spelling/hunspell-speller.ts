import nspell from 'nspell';
import type { Speller } from './near-words.ts';

/** Answers kept; a text has fewer different words than this. */
const KEPT = 50_000;

/** A speller of a Hunspell dictionary, given as the text of its .aff and .dic. Reading it takes about a second. */
export function hunspellSpeller(aff: string, dic: string): Speller {
  const dictionary = nspell(aff, dic);
  const known = new Map<string, boolean>();
  return {
    knows(word) {
      const kept = known.get(word);
      if (kept !== undefined) return kept;
      const answer = dictionary.correct(word);
      if (known.size >= KEPT) known.clear();
      known.set(word, answer);
      return answer;
    },
  };
}
