/** The folder of backups: how they are called, which there are, and which may go. */
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BACKUP_KINDS, type Backup, type BackupKind } from '../../core/contract/backup.ts';
import { superfluous } from './rotation.ts';

export const backupFolder = (home: string): string => join(home, 'backups');

/** The ending of what is not yet whole. */
export const UNFINISHED = '.part';

const NAME = /^library-(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z-([a-z]+)\.sqlite$/u;

/** `library-20251107T143005250Z-automatic.sqlite`: sorted by name is sorted by time. */
export function backupName(kind: BackupKind, at: number): string {
  return `library-${new Date(at).toISOString().replaceAll(/[-:.]/gu, '')}-${kind}.sqlite`;
}

function readName(name: string): Pick<Backup, 'at' | 'kind'> | null {
  const [, year, month, day, hour, minute, second, thousandth, last] = NAME.exec(name) ?? [];
  const kind = BACKUP_KINDS.find((known) => known === last);
  const at = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}.${thousandth}Z`);
  return kind && !Number.isNaN(at) ? { at, kind } : null;
}

/** Newest first; empty where there is no folder yet. Throws Node's system error where it cannot be read. */
export function listBackups(home: string): readonly Backup[] {
  const folder = backupFolder(home);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .toSorted()
    .reverse()
    .flatMap((name) => {
      const read = readName(name);
      return read ? [{ name, ...read, bytes: statSync(join(folder, name)).size }] : [];
    });
}

/** Removes what newer backups make superfluous, and what a program that was ended left half made. */
export function rotateBackups(home: string, now: number): void {
  const folder = backupFolder(home);
  for (const { name } of superfluous(listBackups(home), now)) rmSync(join(folder, name), { force: true });
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (name.endsWith(UNFINISHED) && now - statSync(path).mtimeMs > HOUR) rmSync(path, { force: true });
  }
}

const HOUR = 3_600_000;
