/** How alike two paragraphs are, by the words they share, whatever their order. */
import { unitsOf } from './units.ts';

export interface Bag {
  readonly counts: ReadonlyMap<string, number>;
  readonly size: number;
}

/** The words of a text in lower case and how often each stands in it; its signs, where it has no word. */
export function bagOf(text: string): Bag {
  const units = unitsOf(text);
  const words = units.filter((unit) => unit.isWord);
  const counts = new Map<string, number>();
  const counted = words.length > 0 ? words : units;
  for (const { text: word } of counted) {
    const key = word.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return { counts, size: counted.length };
}

export function joinBags(a: Bag, b: Bag): Bag {
  const counts = new Map(a.counts);
  for (const [word, count] of b.counts) counts.set(word, (counts.get(word) ?? 0) + count);
  return { counts, size: a.size + b.size };
}

/** Words that stand in both, each as often as in the poorer one. */
export function sharedWords(a: Bag, b: Bag): number {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of small.counts) shared += Math.min(count, large.counts.get(word) ?? 0);
  return shared;
}

/** Dice's coefficient of two multisets: 0 nothing shared, 1 the same words. */
export function similarity(a: Bag, b: Bag): number {
  if (a.size === 0 || b.size === 0) return a.size === b.size ? 1 : 0;
  return (2 * sharedWords(a, b)) / (a.size + b.size);
}
