import type { Flag } from '../../core/model/flag.ts';

/** Flags that want an editor: open ones, neutral ones aside (they are in the list, not on the walk). */
export function walkable(flags: readonly Flag[]): readonly Flag[] {
  return flags.filter((flag) => flag.status === 'open' && flag.severity !== 'neutral');
}

/**
 * The flag to go to from where the editor is, around the ends of the document. `orderOf` gives a segment's
 * place in the document; `from` is the flag last visited, or only the segment the editor is in.
 */
export function nextFlag(
  flags: readonly Flag[],
  by: -1 | 1,
  from: { readonly flag: Flag | null; readonly segment: number },
  orderOf: (flag: Flag) => number,
): Flag | null {
  const open = walkable(flags);
  if (open.length === 0) return null;
  const visited = from.flag;
  const at = visited ? open.findIndex((flag) => flag.key === visited.key && samePlace(flag, visited)) : -1;
  if (at >= 0) return open[(at + by + open.length) % open.length] ?? null;
  const position = visited
    ? positionOf(visited, orderOf(visited))
    : [from.segment, by > 0 ? -1 : Infinity, 0, 0];
  const beyond = (flag: Flag): boolean => by * compare(positionOf(flag, orderOf(flag)), position) > 0;
  return by > 0 ? (open.find(beyond) ?? open[0] ?? null) : (open.findLast(beyond) ?? open.at(-1) ?? null);
}

const samePlace = (a: Flag, b: Flag): boolean =>
  a.place.side === b.place.side && a.place.paragraph === b.place.paragraph && a.place.start === b.place.start;

function positionOf({ place }: Flag, order: number): readonly number[] {
  return [order, place.side === 'source' ? 0 : 1, place.paragraph, place.start];
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [at, value] of a.entries()) {
    const difference = value - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
