import fc from 'fast-check';
import { expect, it } from 'vitest';
import { BACKUP_KINDS, type Backup } from '../../core/contract/backup.ts';
import { superfluous } from '../../main/library/rotation.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NOW = Date.UTC(2025, 10, 7, 12);

const automatic = (at: number): Backup => ({ name: String(at), kind: 'automatic', at, bytes: 1 });

it('keeps the last three, one of each of seven days and one of each of four weeks', () => {
  const hourly = Array.from({ length: 24 * 60 }, (_, hours) => automatic(NOW - hours * HOUR));
  const gone = new Set(superfluous(hourly, NOW));
  const kept = hourly.filter((backup) => !gone.has(backup)).map(({ at }) => (NOW - at) / HOUR);
  // Noon is 12 hours into the day; the weeks of the count since 1970 begin on Thursdays, and this is a Friday.
  expect(kept).toEqual([0, 1, 2, 13, 37, 61, 85, 109, 133, 205, 373].toSorted((a, b) => a - b));
});

it('never takes what was made by hand, nor the last three of any kind, nor what is the only one', () => {
  const backups = fc
    .array(
      fc.record({ kind: fc.constantFrom(...BACKUP_KINDS), age: fc.integer({ min: 0, max: 200 * DAY }) }),
      { maxLength: 60 },
    )
    .map((all) =>
      all
        .toSorted((a, b) => a.age - b.age)
        .map(({ kind, age }, index): Backup => ({ name: String(index), kind, at: NOW - age, bytes: 1 })),
    );
  fc.assert(
    fc.property(backups, (all) => {
      const gone = superfluous(all, NOW);
      for (const kind of BACKUP_KINDS) {
        const lost = gone.filter((backup) => backup.kind === kind);
        if (kind === 'manual') expect(lost).toEqual([]);
        const newest = all.filter((backup) => backup.kind === kind).slice(0, 3);
        expect(newest.filter((backup) => lost.includes(backup))).toEqual([]);
      }
      expect(all.length - gone.length).toBeLessThanOrEqual(
        all.filter(({ kind }) => kind === 'manual').length + 3 * 3 + 7 + 4,
      );
    }),
  );
});
