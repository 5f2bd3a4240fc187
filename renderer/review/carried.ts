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
  const open = new Set(
    flags.filter(({ status }) => status === 'open').map((flag) => idOf(flag.rule, flag.place)),
  );
  const carried = new Map<string, readonly Flag[]>();
  const listed = flags.filter((flag) => {
    const [source] = flag.related;
    const id = flag.rule === CARRIED && source ? idOf(String(flag.data['rule']), source) : '';
    if (flag.status !== 'open' || !open.has(id)) return true;
    carried.set(id, [...(carried.get(id) ?? []), flag]);
    return false;
  });
  for (const [id, list] of carried) {
    const before = former.carried.get(id);
    if (before?.length === list.length && before.every((flag, at) => flag === list[at]))
      carried.set(id, before);
  }
  return { listed, carried };
}

export function idOf(rule: string, { segment, side, paragraph, start, end }: Place): string {
  return [rule, segment, side, paragraph, start, end].join(' ');
}
