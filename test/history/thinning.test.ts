import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { thinnedOut, type Thinnable } from '../../core/history/thinning.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A Thursday midnight, where days and weeks from 1970 begin. */
const NOW = 2000 * 7 * DAY;

/** Revisions so many milliseconds old, named by that. */
const aged = (...ages: number[]): Thinnable[] => ages.map((age) => ({ id: String(age), at: NOW - age }));
const kept = (ages: readonly number[]): number[] => {
  const dropped = new Set(thinnedOut(aged(...ages), NOW));
  return ages.filter((age) => !dropped.has(String(age)));
};

describe('thinning', () => {
  it('keeps everything of the last hour', () => {
    expect(kept([50 * MINUTE, 30 * MINUTE, 20 * MINUTE, 1, 0])).toHaveLength(5);
  });

  it('keeps the newest of each hour for a day', () => {
    expect(kept([3 * HOUR - 1, 2.5 * HOUR, 2 * HOUR + 1, 2 * HOUR, 1.5 * HOUR])).toEqual([
      2 * HOUR + 1,
      1.5 * HOUR,
    ]);
  });

  it('keeps the newest of each day for thirty days and of each week after that', () => {
    expect(kept([4 * DAY - HOUR, 3.5 * DAY, 3 * DAY + 1])).toEqual([3 * DAY + 1]);
    expect(kept([70 * DAY - 1, 66 * DAY, 63 * DAY + 1, 56 * DAY + 1])).toEqual([63 * DAY + 1, 56 * DAY + 1]);
  });

  it('keeps what a clock that was set back calls the future', () => {
    expect(kept([-5 * DAY, -DAY, -1])).toHaveLength(3);
  });

  it('drops nothing more when done again, and never the newest', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(400 * DAY), { minLength: 1 }), (ages) => {
        const once = kept(ages);
        expect(kept(once)).toEqual(once);
        expect(once).toContain(Math.min(...ages));
        // A revision for every week, thirty days, twenty-four hours, and the last hour's.
        const bound = 53 + 6 + 31 + 25 + ages.filter((age) => age < HOUR).length;
        expect(once.length).toBeLessThanOrEqual(bound);
      }),
    );
  });
});
