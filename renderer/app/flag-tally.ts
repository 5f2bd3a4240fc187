/** How many flags of each sort there are, counted once a list: several places of the window say it. */
import type { Flag, Severity } from '../../core/model/flag.ts';

export interface FlagTally {
  readonly open: Readonly<Record<Severity, number>>;
  /** Resolved or dismissed. */
  readonly settled: number;
}

const counted = new WeakMap<readonly Flag[], FlagTally>();

/** @param flags a list that is never changed in place */
export function tallyOf(flags: readonly Flag[]): FlagTally {
  const known = counted.get(flags);
  if (known) return known;
  const open: Record<Severity, number> = { critical: 0, major: 0, minor: 0, neutral: 0 };
  let settled = 0;
  for (const { status, severity } of flags) {
    if (status === 'open') open[severity] += 1;
    else settled += 1;
  }
  const tally = { open, settled };
  counted.set(flags, tally);
  return tally;
}
