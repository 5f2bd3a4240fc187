/** Faults that are mended in the same way. */
import type { Fix, Flag } from '../model/flag.ts';

export interface Mending {
  readonly flag: Flag;
  readonly fix: Fix;
}

/** Rule and way of mending; the same for all faults that one list can offer to mend together. */
export function fixKind({ rule }: Flag, { kind, titleId }: Fix): string {
  return `${rule} ${kind} ${titleId}`;
}

/**
 * Open faults that can be mended as `fix` mends `flag`, in the order of the text. Where a fault offers several wordings
 * the one that `fix` writes is taken for the same words, else the first.
 */
export function alike(flags: readonly Flag[], flag: Flag, fix: Fix): readonly Mending[] {
  const kind = fixKind(flag, fix);
  return flags.flatMap((each): Mending[] => {
    if (each.status !== 'open') return [];
    const ways = each.fixes.filter((way) => fixKind(each, way) === kind);
    const same = each.text === flag.text ? ways.find((way) => said(way) === said(fix)) : undefined;
    const way = same ?? ways[0];
    return way ? [{ flag: each, fix: way }] : [];
  });
}

const said = ({ data }: Fix): string => JSON.stringify(data ?? {});

/** How many open faults can be mended in each way. */
export function countAlike(flags: readonly Flag[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const flag of flags) {
    if (flag.status !== 'open') continue;
    for (const kind of kindsOf(flag)) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** Flags are never changed in place, so the ways of mending one are named once. */
const kinds = new WeakMap<Flag, ReadonlySet<string>>();

function kindsOf(flag: Flag): ReadonlySet<string> {
  const known = kinds.get(flag);
  if (known) return known;
  const named = new Set(flag.fixes.map((fix) => fixKind(flag, fix)));
  kinds.set(flag, named);
  return named;
}
