/** Which paragraphs of an Arabic text stand for which of another version of it. */
import { longestIncreasing, type Link } from '../diff/increasing.ts';
import { Lexicon } from '../diff/lexicon.ts';
import { matchParagraphs, type Part } from '../diff/match.ts';
import { shortestEdit } from '../diff/shortest-edit.ts';
import { areAlike, similarity } from '../diff/similarity.ts';
import { UnitStore } from '../diff/unit-store.ts';
import { asciiDigits, fold } from '../text/arabic.ts';

/** Least share of common words for two paragraphs to be versions of one. */
const ALIKE = 0.3;
/** Paragraphs that may have come and gone before order is no help in telling equal ones apart. */
const BUDGET = 2000;

/** What a paragraph says, however hamzas, vowel signs, digits and spaces are written. */
export function arabicKey(text: string): string {
  return asciiDigits(text)
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map(fold)
    .join(' ');
}

/** Paragraphs that say the same: those in one order first, then wherever they stand. By `before`. */
export function sameArabic(before: readonly string[], after: readonly string[]): Link[] {
  const numbers = new Map<string, number>();
  const idsOf = (texts: readonly string[]): Int32Array =>
    Int32Array.from(texts, (text) => {
      const key = arabicKey(text);
      const id = numbers.get(key) ?? numbers.size;
      numbers.set(key, id);
      return id;
    });
  const [old, now] = [idsOf(before), idsOf(after)];
  const links = inOrder(old, now);
  const free = new Map<number, number[]>();
  const linked = new Set(links.map((link) => link.before));
  old.forEach((id, at) => {
    if (!linked.has(at)) free.set(id, [...(free.get(id) ?? []), at]);
  });
  const taken = new Set(links.map((link) => link.after));
  now.forEach((id, at) => {
    const from = taken.has(at) ? undefined : free.get(id)?.shift();
    if (from !== undefined) links.push({ before: from, after: at });
  });
  return links.sort((a, b) => a.before - b.before);
}

function inOrder(old: Int32Array, now: Int32Array): Link[] {
  const changes = shortestEdit(
    { ids: old, start: 0, end: old.length },
    { ids: now, start: 0, end: now.length },
    BUDGET,
  );
  if (!changes) return [];
  const links: Link[] = [];
  let [at, to] = [0, 0];
  const ends = { beforeStart: old.length, beforeEnd: 0, afterStart: now.length, afterEnd: 0 };
  for (const change of [...changes, ends]) {
    for (; at < change.beforeStart && to < change.afterStart; at++, to++)
      links.push({ before: at, after: to });
    [at, to] = [change.beforeEnd, change.afterEnd];
  }
  return links;
}

/** Paragraphs that say much the same, at most one for one. By `before`. */
export function similarArabic(before: readonly string[], after: readonly string[]): Link[] {
  const lexicon = new Lexicon();
  const partsOf = (texts: readonly string[]): Part[] => {
    const store = new UnitStore(lexicon, {});
    return texts.map((text) => ({ ...store.read(arabicKey(text)), store }));
  };
  const [olds, news] = [partsOf(before), partsOf(after)];
  const { groups, moved } = matchParagraphs(olds, news);
  const likeness = ({ before: from, after: to }: Link): number => {
    const [old, now] = [olds[from], news[to]];
    return old && now && areAlike(old, now, ALIKE) ? similarity(old, now) : 0;
  };
  // Of a paragraph that was split, or of two that were joined, the most alike are the pair.
  const pairs = groups.flatMap((group): Link[] => {
    const choices = group.before.flatMap((from) => group.after.map((to) => ({ before: from, after: to })));
    const best = choices.reduce<Link | null>(
      (one, other) => (one && likeness(one) >= likeness(other) ? one : other),
      null,
    );
    return best ? [best] : [];
  });
  return [...pairs, ...moved].filter((link) => likeness(link) > 0).sort((a, b) => a.before - b.before);
}

/** Links that do not keep the order of the others. */
export function movedLinks(links: readonly Link[]): ReadonlySet<Link> {
  const steady = new Set(longestIncreasing([...links].sort((a, b) => a.before - b.before)));
  return new Set(links.filter((link) => !steady.has(link)));
}
