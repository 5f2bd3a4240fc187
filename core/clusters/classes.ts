/** Words of names: which Arabic spellings are one word, and how the English spells it. */
import { skeleton } from '../rules/support/accuracy-skeleton.ts';
import { isRespelledWord, isSameWord } from './arabic.ts';
import type { WordPair } from './facts.ts';
import { isSpelledAlike } from '../names/english-spelling.ts';
import { Union } from './union.ts';

/** So many of one bucket are compared with the next, the latest. */
const MOST_COMPARED = 50;

/** One word of one name. */
export interface WordClass {
  /** Keys of its English spellings by how often they are paired with it. */
  readonly english: ReadonlyMap<string, number>;
}

/**
 * The class of each Arabic word by its key.
 * @param alone keys of words that no English stands for
 */
export function wordClasses(
  pairs: Iterable<WordPair>,
  alone: Iterable<string>,
): ReadonlyMap<string, WordClass> {
  const english = new Map<string, Map<string, number>>();
  for (const { arabic: key, english: latin } of pairs) {
    const counts = english.get(key) ?? new Map<string, number>();
    english.set(key, counts);
    counts.set(latin, (counts.get(latin) ?? 0) + 1);
  }
  for (const [key, counts] of english) english.set(key, plausible(counts));
  for (const key of alone) if (!english.has(key)) english.set(key, new Map());
  const union = new Union(english.keys());
  // What one English word or the same consonants may make one is compared with each other.
  const byEnglish = new Map<string, string[]>();
  const bySkeleton = new Map<string, string[]>();
  for (const [key, counts] of english) {
    for (const latin of counts.keys())
      for (const other of others(byEnglish, latin, key)) if (isSameWord(key, other)) union.join(key, other);
    for (const other of others(bySkeleton, skeleton(key), key))
      if (isRespelled(key, other, english)) union.join(key, other);
  }
  const classes = new Map<string, WordClass>();
  for (const keys of union.groups()) {
    const counts = new Map<string, number>();
    for (const key of keys)
      for (const [latin, count] of english.get(key) ?? [])
        counts.set(latin, (counts.get(latin) ?? 0) + count);
    const one: WordClass = { english: counts };
    for (const key of keys) classes.set(key, one);
  }
  return classes;
}

/** Without what is nothing like the usual spelling: pairs that were made by chance. */
function plausible(counts: ReadonlyMap<string, number>): Map<string, number> {
  const [usual] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [''];
  return new Map([...counts].filter(([latin]) => isSpelledAlike(latin, usual)));
}

/** Those of a bucket so far, to which the key is added. */
function others(buckets: Map<string, string[]>, bucket: string, key: string): readonly string[] {
  const known = buckets.get(bucket) ?? [];
  buckets.set(bucket, [...known.slice(-MOST_COMPARED), key]);
  return known;
}

function isRespelled(
  one: string,
  other: string,
  english: ReadonlyMap<string, ReadonlyMap<string, number>>,
): boolean {
  const [a, b] = [[...(english.get(one)?.keys() ?? [])], [...(english.get(other)?.keys() ?? [])]];
  // Of two that stand alone nothing tells that they are names at all.
  const isVouchedFor =
    a.length === 0 || b.length === 0
      ? a.length !== b.length
      : a.some((latin) => b.some((another) => isSpelledAlike(latin, another)));
  return isVouchedFor && isRespelledWord(one, other);
}
