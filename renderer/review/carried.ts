/**
 * A fault of the Arabic that still stands in the English is two flags but one thing to decide: the list shows
 * it once, with the Arabic, and says where the English carries it.
 */
import type { Flag, Place } from '../../core/model/flag.ts';

const CARRIED = 'source-error-carried';

export interface Folded {
  /** What is listed, counted and walked. */
  readonly listed: readonly Flag[];
  /** By `idOf` of a listed flag: the flags of the English that carry its fault. */
  readonly carried: ReadonlyMap<string, readonly Flag[]>;
}

export const NOTHING_FOLDED: Folded = { listed: [], carried: new Map() };

/** @param former what was folded before: lists that are as they were stay the same ones */
export function foldCarried(flags: readonly Flag[], former: Folded = NOTHING_FOLDED): Folded {
  const carriers = flags.flatMap((flag): (readonly [string, Flag])[] => {
    const [source] = flag.related;
    return flag.rule === CARRIED && flag.status === 'open' && source
      ? [[idOf(String(flag.data['rule']), source), flag]]
      : [];
  });
  if (carriers.length === 0) return { listed: flags, carried: NOTHING_FOLDED.carried };
  // Only flags beside a carrier can be carried: the others, of which there are thousands, need no name.
  const segments = new Set(carriers.map(([, { related }]) => related[0]?.segment));
  const open = new Set(
    flags
      .filter(({ status, place }) => status === 'open' && segments.has(place.segment))
      .map((flag) => idOf(flag.rule, flag.place)),
  );
  const carried = new Map<string, readonly Flag[]>();
  const folded = new Set<Flag>();
  for (const [id, flag] of carriers) {
    if (!open.has(id)) continue;
    carried.set(id, [...(carried.get(id) ?? []), flag]);
    folded.add(flag);
  }
  for (const [id, list] of carried) {
    const before = former.carried.get(id);
    if (before?.length === list.length && before.every((flag, at) => flag === list[at]))
      carried.set(id, before);
  }
  return { listed: folded.size === 0 ? flags : flags.filter((flag) => !folded.has(flag)), carried };
}

export function idOf(rule: string, { segment, side, paragraph, start, end }: Place): string {
  return [rule, segment, side, paragraph, start, end].join(' ');
}
