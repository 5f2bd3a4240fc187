import type { Flag } from '../model/flag.ts';
import type { SegmentId } from '../model/segment.ts';

/** Rules whose faults went or came in a segment between two versions. */
export interface Consequence {
  readonly mended: readonly string[];
  readonly cameIn: readonly string[];
}

/**
 * What changed for the worse or the better, by segment. Flags are counted by rule and not matched by their words:
 * a flag whose neighbours were rewritten is the same fault. Spelling and style remarks (neutral) do not count.
 */
export function consequencesOf(
  before: readonly Flag[],
  after: readonly Flag[],
): ReadonlyMap<SegmentId, Consequence> {
  const balance = new Map<SegmentId, Map<string, number>>();
  const add = (flags: readonly Flag[], by: 1 | -1) => {
    for (const { status, severity, rule, place } of flags) {
      if (status !== 'open' || severity === 'neutral') continue;
      const rules = balance.get(place.segment) ?? new Map<string, number>();
      balance.set(place.segment, rules.set(rule, (rules.get(rule) ?? 0) + by));
    }
  };
  add(before, -1);
  add(after, 1);
  const consequences = new Map<SegmentId, Consequence>();
  for (const [segment, rules] of balance) {
    const mended = [...rules].filter(([, count]) => count < 0).map(([rule]) => rule);
    const cameIn = [...rules].filter(([, count]) => count > 0).map(([rule]) => rule);
    if (mended.length + cameIn.length > 0) consequences.set(segment, { mended, cameIn });
  }
  return consequences;
}
