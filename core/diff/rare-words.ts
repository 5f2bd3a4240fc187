/** Pairs of paragraphs that share words few others have. */
import type { Link } from './increasing.ts';
import { areAlike, forWords, type Bag } from './similarity.ts';

/** A word that stands in more paragraphs than this tells nothing about which belongs to which. */
const RARE = 4;

interface Bags {
  before(at: number): Bag;
  after(at: number): Bag;
}

/** For each old paragraph the new one that shares most of its rare words, where they are alike; by `before`. Linear. */
export function byRareWords(
  olds: readonly number[],
  news: readonly number[],
  bags: Bags,
  least: number,
): Link[] {
  const [first] = news;
  if (first === undefined || olds.length === 0) return [];
  const holders = holdersOf(news, bags, bags.after(first).store.lexicon.size);
  const votes = new Float64Array(news.length);
  let voted: number[] = [];
  return olds.flatMap((at) => {
    forWords(bags.before(at), (id) => {
      const count = holders.count[id] ?? 0;
      if (count > RARE) return;
      for (let slot = 0; slot < count; slot++) {
        const holder = holders.places[id * RARE + slot] ?? 0;
        if (votes[holder] === 0) voted.push(holder);
        votes[holder] = (votes[holder] ?? 0) + 1 / count;
      }
    });
    let best = -1;
    for (const holder of voted) if (best < 0 || (votes[holder] ?? 0) > (votes[best] ?? 0)) best = holder;
    for (const holder of voted) votes[holder] = 0;
    voted = [];
    const after = news[best];
    return after !== undefined && areAlike(bags.before(at), bags.after(after), least)
      ? [{ before: at, after }]
      : [];
  });
}

/** Which of `news` (by place in that list) hold each word, and how many do; up to `RARE` are kept. */
function holdersOf(
  news: readonly number[],
  bags: Bags,
  words: number,
): { count: Uint8Array; places: Int32Array } {
  const count = new Uint8Array(words);
  const places = new Int32Array(words * RARE);
  const seenIn = new Int32Array(words).fill(-1);
  news.forEach((at, place) => {
    forWords(bags.after(at), (id) => {
      const now = count[id] ?? 0;
      if (seenIn[id] === place || now > RARE) return;
      seenIn[id] = place;
      if (now < RARE) places[id * RARE + now] = place;
      count[id] = now + 1;
    });
  });
  return { count, places };
}
