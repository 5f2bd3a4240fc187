/**
 * Which paragraphs of a new text stand for which of an old one: first those that read the same, then, in the
 * gaps between them, those that share most words, then what became two or one;
 * last, what stands elsewhere. Near linear: only small gaps are compared each with each. Sentences of a paragraph
 * are matched in the same way.
 */
import { absorb, type Group } from './absorb.ts';
import { alignGap } from './align-gap.ts';
import { longestIncreasing, type Link } from './increasing.ts';
import { byRareWords } from './rare-words.ts';
import { areAlike, sizeOf, type Bag } from './similarity.ts';

/** A paragraph or sentence; all of one side are in one store. */
export interface Part extends Bag {
  readonly text: string;
}

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
/** Least share of common words for two paragraphs at one place, and at two places, to be one paragraph. */
const ALIKE_IN_PLACE = 0.3;
const ALIKE_ELSEWHERE = 0.6;
/** So alike that two paragraphs are taken for one before their places are looked at. */
const NEARLY_EQUAL = 0.8;
/** So many paragraphs may have come or gone at one place of a walk in step. */
const STRIDE = 3;
/** After so many places in a row where nothing fits, the walk ends. */
const MISSES = 20;
/** Shorter paragraphs are too common to be called moved. */
const MOVED_WORDS = 4;

interface Bags {
  before(at: number): Bag;
  after(at: number): Bag;
}

const NOTHING: Bag = { store: undefined as never, from: 0, to: 0, words: 0 };

export function matchParagraphs(before: readonly Part[], after: readonly Part[]): Matching {
  const bags: Bags = { before: (at) => before[at] ?? NOTHING, after: (at) => after[at] ?? NOTHING };
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

/** Links of equal paragraphs: the common start and end, and between them texts that stand once on either side. */
function sameText(before: readonly Part[], after: readonly Part[]): Link[] {
  const links: Link[] = [];
  const least = Math.min(before.length, after.length);
  let head = 0;
  for (; head < least && before[head]?.text === after[head]?.text; head++)
    links.push({ before: head, after: head });
  let tail = 0;
  while (tail < least - head && before.at(-1 - tail)?.text === after.at(-1 - tail)?.text) tail += 1;
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

/** Links to build on: equal paragraphs, and for the rest those nearly equal, in step or by rare words; by `before`. */
function likely(before: readonly Part[], after: readonly Part[], bags: Bags): Link[] {
  const links = sameText(before, after);
  const find = (search: (olds: readonly number[], news: readonly number[]) => Link[]): void => {
    for (const link of search(unlinked(before, links, 'before'), unlinked(after, links, 'after')))
      links.push(link);
  };
  find((olds, news) => inStep(olds, news, bags));
  find((olds, news) => byRareWords(olds, news, bags, NEARLY_EQUAL));
  return links.sort((a, b) => a.before - b.before);
}

function unlinked(texts: readonly Part[], links: readonly Link[], side: keyof Link): number[] {
  const linked = new Set(links.map((link) => link[side]));
  return [...texts.keys()].filter((at) => !linked.has(at));
}

/** Nearly equal paragraphs met while walking down both texts, over a few that came or went. Linear. */
function inStep(olds: readonly number[], news: readonly number[], bags: Bags): Link[] {
  const links: Link[] = [];
  const isLink = (i: number, j: number): boolean => {
    const [before, after] = [olds[i], news[j]];
    if (before === undefined || after === undefined) return false;
    const [old, now] = [bags.before(before), bags.after(after)];
    if (sizeOf(old) < MOVED_WORDS || !areAlike(old, now, NEARLY_EQUAL)) return false;
    links.push({ before, after });
    return true;
  };
  let [i, j, misses] = [0, 0, 0];
  while (i < olds.length && j < news.length && misses < MISSES) {
    const step = STEPS.find(([down, on]) => isLink(i + down, j + on));
    misses = step ? 0 : misses + 1;
    const [down, on] = step ?? [0, 0];
    [i, j] = [i + down + 1, j + on + 1];
  }
  return links;
}

/** Where the next link may be, the nearest first. */
const STEPS = Array.from(
  { length: (STRIDE + 1) ** 2 },
  (_, step) => [Math.floor(step / (STRIDE + 1)), step % (STRIDE + 1)] as const,
).sort((a, b) => a[0] + a[1] - b[0] - b[1]);

function standingOnce(texts: readonly Part[], start: number, end: number): Map<string, number> {
  const once = new Map<string, number>();
  const often = new Set<string>();
  for (let at = start; at < end; at++) {
    const text = texts[at]?.text ?? '';
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

function movedOf(
  before: readonly Part[],
  after: readonly Part[],
  groups: readonly Group[],
  bags: Bags,
): readonly Link[] {
  const linkedBefore = new Set(groups.flatMap((group) => group.before));
  const linkedAfter = new Set(groups.flatMap((group) => group.after));
  const olds = [...before.keys()].filter((at) => !linkedBefore.has(at) && isMovable(bags.before(at)));
  const news = [...after.keys()].filter((at) => !linkedAfter.has(at) && isMovable(bags.after(at)));
  const taken = new Set<number>();
  return byRareWords(olds, news, bags, ALIKE_ELSEWHERE).filter(({ after: at }) => {
    if (taken.has(at)) return false;
    taken.add(at);
    return true;
  });
}

const isMovable = (bag: Bag): boolean => sizeOf(bag) >= MOVED_WORDS;

function spanOf(from: Link, to: Link, side: keyof Link): number[] {
  return Array.from({ length: to[side] - from[side] }, (_, at) => from[side] + at);
}
