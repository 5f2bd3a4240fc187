/** Which of the revisions that the program made of itself are no longer needed. */
import type { RevisionId } from '../model/revision.ts';

export interface Thinnable {
  readonly id: RevisionId;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Up to each age, one revision is kept of every stretch of so many milliseconds; 0 keeps all. */
const TIERS: readonly { readonly age: number; readonly each: number }[] = [
  { age: HOUR, each: 0 },
  { age: DAY, each: HOUR },
  { age: 30 * DAY, each: DAY },
  { age: Infinity, each: 7 * DAY },
];

/**
 * Those to drop: of the last hour none, then all but the newest of each hour for a day, of each day for thirty days,
 * of each week after that. Stretches are counted from 1970, so that thinning again drops nothing more at the same
 * time. Gives ids in the order of `revisions`.
 */
export function thinnedOut(revisions: readonly Thinnable[], now: number): RevisionId[] {
  const newest = new Map<string, Thinnable>();
  const stretchOf = ({ id, at }: Thinnable): string => {
    const each = TIERS.find(({ age }) => now - at < age)?.each ?? 0;
    return each === 0 ? id : `${each} ${Math.floor(at / each)}`;
  };
  for (const revision of revisions) {
    const stretch = stretchOf(revision);
    if (revision.at >= (newest.get(stretch)?.at ?? -Infinity)) newest.set(stretch, revision);
  }
  return revisions.filter((each) => newest.get(stretchOf(each)) !== each).map(({ id }) => id);
}
