/** What a window and the command line know of backups and of the library's health. */

/**
 * Why a backup was made: by the program as time passes, by hand, before the library was brought to a newer
 * schema, before another backup took its place.
 */
export const BACKUP_KINDS = ['automatic', 'manual', 'upgrade', 'replaced'] as const;
export type BackupKind = (typeof BACKUP_KINDS)[number];

export interface Backup {
  /** Of the file in the folder of backups. */
  readonly name: string;
  readonly kind: BackupKind;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly bytes: number;
}

export interface BackupList {
  readonly folder: string;
  /** Newest first. */
  readonly backups: readonly Backup[];
}

export interface Restored {
  /** The library that now stands. */
  readonly path: string;
  /** Where the library that stood there before is kept; null where there was none. */
  readonly kept: string | null;
}

/** What became of the backups when documents were taken out of them. */
export interface Erased {
  readonly rewritten: number;
  /** Names of backups that still hold them. */
  readonly left: readonly string[];
}

/** Work on the whole library that is under way; the unit of `done` is the work's own (pages, texts, units of the memory). */
export interface LibraryWork {
  readonly work: 'backup' | 'restore' | 'check' | 'erase' | 'memory';
  readonly done: number;
  readonly total: number;
}

/** What is damaged of a document, by its title. */
export interface DocumentDamage {
  readonly document: string;
  readonly title: string;
  /** Texts that are missing or not as they were written. */
  readonly texts: number;
  /** Numbers of revisions that cannot be read. */
  readonly revisions: readonly number[];
}

export interface LibraryReport {
  readonly path: string;
  readonly bytes: number;
  readonly documents: number;
  readonly texts: number;
  readonly revisions: number;
  /** What SQLite's own checks say of the file; empty where it is sound. */
  readonly file: readonly string[];
  readonly damaged: readonly DocumentDamage[];
}

export function isSound({ file, damaged }: LibraryReport): boolean {
  return file.length === 0 && damaged.length === 0;
}
