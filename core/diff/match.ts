/**
 * Which paragraphs of a new text stand for which of an old one: first those that read the same, then, in the
 * gaps between them, those that share most words, then what became two or one;
 * last, what stands elsewhere. Near linear: only small gaps are compared each with each.
 */
import { absorb, type Group } from './absorb.ts';
import { alignGap } from './align-gap.ts';
import { longestIncreasing, type Link } from './increasing.ts';
import { bagOf, similarity, type Bag } from './similarity.ts';

export interface Matching {
  /** In both orders; each holds at least one paragraph of either side. */
  readonly groups: readonly Group[];
  /** Paragraphs that stand for each other at different places; in no group. */
  readonly moved: readonly Link[];
}

/** Largest gap (old × new paragraphs) that is compared each with each. */
const GAP_LIMIT = 4096;
/** Gaps are searched for rare words again inside what was found, this often. */
const ROUNDS = 3;
/** A word that stands in more paragraphs than this tells nothing about which belongs to which. */
const RARE = 4;
/** Least share of common words for two paragraphs at one place, and at two places, to be one paragraph. */
const ALIKE_IN_PLACE = 0.3;
const ALIKE_ELSEWHERE = 0.6;
/** So alike that two paragraphs are taken for one before their places are looked at. */
const NEARLY_EQUAL = 0.8;
/** Shorter paragraphs are too common to be called moved. */
const MOVED_WORDS = 4;

export function matchParagraphs(before: readonly string[], after: readonly string[]): Matching {
  const bags = lazyBags(before, after);
  const anchors = longestIncreasing(likely(before, after, bags));
  const links: Link[] = [];
  let at: Link = { before: 0, after: 0 };
  const ends: Link = { before: before.length, after: after.length };
  for (const link of [...anchors, ends]) {
    for (const found of linkGap(spanOf(at, link, 'before'), spanOf(at, link, 'after'), bags))
      links.push(found);
    if (link !== ends) links.push(link);
    at = { before: link.before + 1, after: link.after + 1 };
  }
  const groups = absorb(links, ends, bags);
  return { groups, moved: movedOf(before, after, groups, bags) };
}

interface Bags {
  before(at: number): Bag;
  after(at: number): Bag;
}

function lazyBags(before: readonly string[], after: readonly string[]): Bags {
  const kept = new Map<string, Bag>();
  const bag = (text = ''): Bag => {
    const known = kept.get(text) ?? bagOf(text);
    kept.set(text, known);
    return known;
  };
  return { before: (at) => bag(before[at]), after: (at) => bag(after[at]) };
}

/** Links of equal paragraphs: the common start and end, and between them texts that stand once on either side. */
function sameText(before: readonly string[], after: readonly string[]): Link[] {
  const links: Link[] = [];
  const least = Math.min(before.length, after.length);
  let head = 0;
  for (; head < least && before[head] === after[head]; head++) links.push({ before: head, after: head });
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  const ends = { before: before.length - tail, after: after.length - tail };
  const beforeOnce = standingOnce(before, head, ends.before);
  const afterOnce = standingOnce(after, head, ends.after);
  for (const [text, at] of beforeOnce) {
    const twin = afterOnce.get(text);
    if (twin !== undefined) links.push({ before: at, after: twin });
  }
  for (let at = 0; at < tail; at++) links.push({ before: ends.before + at, after: ends.after + at });
  return links;
}

/** Links to build on: equal paragraphs, and for the rest the likeliest by rare words; by `before`. */
function likely(before: readonly string[], after: readonly string[], bags: Bags): Link[] {
  const equal = sameText(before, after);
  const unlinked = (texts: readonly string[], side: keyof Link): number[] => {
    const linked = new Set(equal.map((link) => link[side]));
    return texts.flatMap((_, at) => (linked.has(at) ? [] : [at]));
  };
  const alike = byRareWords(unlinked(before, 'before'), unlinked(after, 'after'), bags, NEARLY_EQUAL);
  return [...equal, ...alike].sort((a, b) => a.before - b.before);
}

function standingOnce(texts: readonly string[], start: number, end: number): Map<string, number> {
  const once = new Map<string, number>();
  const often = new Set<string>();
  for (let at = start; at < end; at++) {
    const text = texts[at] ?? '';
    if (once.has(text)) often.add(text);
    once.set(text, at);
  }
  for (const text of often) once.delete(text);
  return once;
}

function linkGap(
  olds: readonly number[],
  news: readonly number[],
  bags: Bags,
  rounds = ROUNDS,
): readonly Link[] {
  const [old, now] = [olds[0], news[0]];
  if (old === undefined || now === undefined) return [];
  if (olds.length === 1 && news.length === 1) return [{ before: old, after: now }];
  if (olds.length * news.length <= GAP_LIMIT) {
    const links = alignGap(
      olds.map((at) => bags.before(at)),
      news.map((at) => bags.after(at)),
      ALIKE_IN_PLACE,
    );
    return links.map((link) => ({ before: link.before + old, after: link.after + now }));
  }
  const found = rounds === 0 ? [] : longestIncreasing(byRareWords(olds, news, bags, ALIKE_IN_PLACE));
  const links: Link[] = [];
  let at: Link = { before: old, after: now };
  const ends: Link = { before: old + olds.length, after: now + news.length };
  for (const link of found.length > 0 ? [...found, ends] : []) {
    for (const inner of linkGap(spanOf(at, link, 'before'), spanOf(at, link, 'after'), bags, rounds - 1))
      links.push(inner);
    if (link !== ends) links.push(link);
    at = { before: link.before + 1, after: link.after + 1 };
  }
  return links;
}

/** For each old paragraph the new one that shares most of its rare words, where they are alike; by `before`. */
function byRareWords(olds: readonly number[], news: readonly number[], bags: Bags, least: number): Link[] {
  const holders = new Map<string, number[]>();
  for (const at of news) {
    for (const word of bags.after(at).counts.keys()) {
      const list = holders.get(word);
      if (!list) holders.set(word, [at]);
      else if (list.length <= RARE) list.push(at);
    }
  }
  const links: Link[] = [];
  for (const at of olds) {
    const votes = new Map<number, number>();
    for (const word of bags.before(at).counts.keys()) {
      const list = holders.get(word) ?? [];
      if (list.length > RARE) continue;
      for (const holder of list) votes.set(holder, (votes.get(holder) ?? 0) + 1 / list.length);
    }
    let best = -1;
    let most = 0;
    for (const [holder, vote] of votes) if (vote > most) [best, most] = [holder, vote];
    if (best >= 0 && similarity(bags.before(at), bags.after(best)) >= least)
      links.push({ before: at, after: best });
  }
  return links;
}

function movedOf(
  before: readonly string[],
  after: readonly string[],
  groups: readonly Group[],
  bags: Bags,
): readonly Link[] {
  const linkedBefore = new Set(groups.flatMap((group) => group.before));
  const linkedAfter = new Set(groups.flatMap((group) => group.after));
  const olds = before.flatMap((_, at) =>
    linkedBefore.has(at) || bags.before(at).size < MOVED_WORDS ? [] : [at],
  );
  const news = after.flatMap((_, at) =>
    linkedAfter.has(at) || bags.after(at).size < MOVED_WORDS ? [] : [at],
  );
  if (olds.length === 0 || news.length === 0) return [];
  const taken = new Set<number>();
  return byRareWords(olds, news, bags, ALIKE_ELSEWHERE).filter(({ after: at }) => {
    if (taken.has(at)) return false;
    taken.add(at);
    return true;
  });
}

function spanOf(from: Link, to: Link, side: keyof Link): number[] {
  return Array.from({ length: to[side] - from[side] }, (_, at) => from[side] + at);
}
