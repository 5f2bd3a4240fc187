import type { Backup, BackupKind } from '../../core/contract/backup.ts';

const DAY = 24 * 3_600_000;
const WEEK = 7 * DAY;

const LAST = 3;
const DAYS = 7;
const WEEKS = 4;

/** How many of each kind are kept whatever their age; those made by hand stay until their maker removes them. */
const KEPT: Readonly<Record<BackupKind, number>> = {
  automatic: LAST,
  manual: Number.POSITIVE_INFINITY,
  upgrade: LAST,
  replaced: LAST,
};

/**
 * Backups that may go: of the automatic ones the last three stay, then the last of each of seven days, then the
 * last of each of four weeks. Days and weeks are those of UTC.
 * @param backups newest first
 */
export function superfluous(backups: readonly Backup[], now: number): readonly Backup[] {
  const kept = new Set<Backup>();
  for (const [kind, count] of Object.entries(KEPT))
    for (const backup of backups.filter((each) => each.kind === kind).slice(0, count)) kept.add(backup);
  const automatic = backups.filter(({ kind }) => kind === 'automatic');
  for (const backup of lastOfEach(automatic, DAY, DAYS, now)) kept.add(backup);
  for (const backup of lastOfEach(automatic, WEEK, WEEKS, now)) kept.add(backup);
  return backups.filter((backup) => !kept.has(backup));
}

/** The newest backup of each stretch of time, for so many stretches that end with the present one. */
function lastOfEach(newestFirst: readonly Backup[], stretch: number, count: number, now: number): Backup[] {
  const present = Math.floor(now / stretch);
  const found = new Map<number, Backup>();
  for (const backup of newestFirst) {
    const index = Math.floor(backup.at / stretch);
    if (present - index < count && !found.has(index)) found.set(index, backup);
  }
  return [...found.values()];
}
