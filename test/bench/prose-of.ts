/** Text of no meaning whose words come as often as words of a language do. */
import { randomFrom } from './random.ts';

const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';
const LATIN = 'etaoinshrdlucmfwypvbgkjqxz';
const SPELLINGS = 40_000;

export interface Prose {
  /** The next word, the most frequent about one in ten (Zipf). */
  word(): string;
  /** A sentence of so many words. */
  sentence(words: number): string;
}

export function proseOf(script: 'arabic' | 'latin', seed: number): Prose {
  const random = randomFrom(seed);
  const letters = script === 'arabic' ? ARABIC : LATIN;
  const spelling = (): string =>
    Array.from(
      { length: 2 + Math.floor(random() * 6) },
      () => letters[Math.floor(random() * letters.length)],
    ).join('');
  const vocabulary = Array.from({ length: SPELLINGS }, spelling);
  const upTo: number[] = [];
  let sum = 0;
  for (let rank = 1; rank <= SPELLINGS; rank++) upTo.push((sum += 1 / (rank + 1)));
  const word = (): string => {
    const wanted = random() * sum;
    let [low, high] = [0, SPELLINGS - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((upTo[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return vocabulary[low] ?? '';
  };
  return { word, sentence: (words) => Array.from({ length: words }, word).join(' ') };
}
