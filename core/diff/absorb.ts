/** Paragraphs that were split or joined: a neighbour without a counterpart that stands inside another's. */
import type { Link } from './increasing.ts';
import { joinBags, sharedWords, sizeOf, type Bag } from './similarity.ts';

/** Paragraphs that belong together, 0-based, ascending; one on at least one side. */
export interface Group {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

interface Bags {
  before(at: number): Bag;
  after(at: number): Bag;
}

/** This much of a neighbour's words must stand in the other side's words that are still unexplained. */
const EXPLAINED = 0.6;

/** Makes groups of links (in both orders), taking in neighbours that only a split or a join explains. */
export function absorb(
  links: readonly Link[],
  counts: Readonly<Record<keyof Link, number>>,
  bags: Bags,
): Group[] {
  let edge = { before: 0, after: 0 };
  return links.map((link, at) => {
    const next = links[at + 1] ?? counts;
    let group: Group = { before: [link.before], after: [link.after] };
    for (const side of ['after', 'before'] as const) {
      if (group.before.length + group.after.length > 2) continue;
      const taken = neighbours(link, side, edge[side], next[side], bags);
      group = { ...group, [side]: taken };
    }
    edge = { before: (group.before.at(-1) ?? 0) + 1, after: (group.after.at(-1) ?? 0) + 1 };
    return group;
  });
}

/** The linked paragraph of `side` with those beside it, between `from` and `to`, that its counterpart holds too. */
function neighbours(link: Link, side: keyof Link, from: number, to: number, bags: Bags): number[] {
  const whole = side === 'after' ? bags.before(link.before) : bags.after(link.after);
  const own = (at: number): Bag => (side === 'after' ? bags.after(at) : bags.before(at));
  let joined = own(link[side]);
  const isPart = (at: number): boolean => {
    const more = joinBags(joined, own(at));
    const gain = sharedWords(more, whole) - sharedWords(joined, whole);
    const size = sizeOf(own(at));
    if (size === 0 || gain < EXPLAINED * size) return false;
    joined = more;
    return true;
  };
  const taken = [link[side]];
  for (let at = link[side] + 1; at < to && isPart(at); at++) taken.push(at);
  for (let at = link[side] - 1; at >= from && isPart(at); at--) taken.unshift(at);
  return taken;
}
