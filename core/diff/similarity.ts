/** How alike two runs of units are, by the words they share, whatever their order. */
import type { Run, UnitStore } from './unit-store.ts';

/** A run as the words in it; as its signs, where it has no word. */
export interface Bag extends Run {
  readonly store: UnitStore;
}

export function sizeOf({ words, from, to }: Run): number {
  return words > 0 ? words : to - from;
}

/** Two runs that follow each other, taken together. */
export function joinBags(a: Bag, b: Bag): Bag {
  return {
    store: a.store,
    from: Math.min(a.from, b.from),
    to: Math.max(a.to, b.to),
    words: a.words + b.words,
  };
}

/** How often each word stands in the run at hand; all zero between calls. */
let counts = new Int32Array(1024);

/** Words that stand in both, each as often as in the poorer one. Capitals make no difference. */
export function sharedWords(a: Bag, b: Bag): number {
  const { lexicon } = a.store;
  if (counts.length < lexicon.size) counts = new Int32Array(lexicon.size * 2);
  forWords(a, (id) => {
    counts[id] = (counts[id] ?? 0) + 1;
  });
  let shared = 0;
  forWords(b, (id) => {
    const left = counts[id] ?? 0;
    if (left > 0) {
      counts[id] = left - 1;
      shared += 1;
    }
  });
  forWords(a, (id) => {
    counts[id] = 0;
  });
  return shared;
}

/** Dice's coefficient of two multisets: 0 nothing shared, 1 the same words. */
export function similarity(a: Bag, b: Bag): number {
  const [sizeA, sizeB] = [sizeOf(a), sizeOf(b)];
  if (sizeA === 0 || sizeB === 0) return sizeA === sizeB ? 1 : 0;
  return (2 * sharedWords(a, b)) / (sizeA + sizeB);
}

/** Whether two runs are alike by at least `least`; cheap where their lengths forbid it. */
export function areAlike(a: Bag, b: Bag, least: number): boolean {
  const [sizeA, sizeB] = [sizeOf(a), sizeOf(b)];
  return 2 * Math.min(sizeA, sizeB) >= least * (sizeA + sizeB) && similarity(a, b) >= least;
}

/** Each word of the run, folded, as often as it stands there; each sign, where it has no word. */
export function forWords({ store, from, to, words }: Bag, visit: (id: number) => void): void {
  const { lexicon, ids } = store;
  for (let at = from; at < to; at++) {
    const id = ids[at] ?? 0;
    if (words === 0 || lexicon.isWord(id)) visit(lexicon.foldedOf(id));
  }
}
