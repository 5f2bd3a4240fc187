import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { done, fail, type Result } from '../../core/model/result.ts';
import { backupFolder, backupName, rotateBackups, UNFINISHED } from './backups.ts';
import type { Migration } from './migrations/migration.ts';

/** SQLite's application_id of a Muraji library: "Murj" in ASCII. */
export const APPLICATION_ID = 0x4d75726a;

export interface SchemaState {
  readonly version: number;
  readonly application: number;
}

export function schemaState(database: DatabaseSync): SchemaState {
  const read = (pragma: string): number => Number(database.prepare(`PRAGMA ${pragma}`).get()?.[pragma] ?? 0);
  return { version: read('user_version'), application: read('application_id') };
}

/**
 * Brings the library to the newest schema, each step in a transaction of its own. Before the first step a
 * copy of the file is put among the backups (not for a new file, and not where the file is a copy itself). A
 * library of a newer version is refused.
 */
export function migrate(
  database: DatabaseSync,
  path: string,
  migrations: readonly Migration[],
  { copyBefore = true }: { readonly copyBefore?: boolean } = {},
): Result<{ readonly from: number; readonly copy: string | null }> {
  const from = schemaState(database).version;
  const newest = migrations.at(-1)?.version ?? 0;
  if (from > newest) return fail('library-newer', { path, version: from, known: newest });
  const missing = migrations.filter((migration) => migration.version > from);
  const copy = copyBefore && missing.length > 0 && from > 0 ? keepCopy(database, path) : null;
  for (const migration of missing) {
    database.exec('BEGIN IMMEDIATE');
    try {
      // Another process may have been faster while this one waited for the lock.
      if (schemaState(database).version < migration.version) {
        migration.apply(database);
        database.exec(`PRAGMA application_id = ${APPLICATION_ID}`);
        database.exec(`PRAGMA user_version = ${migration.version}`);
      }
      database.exec('COMMIT');
    } catch (error) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw error;
    }
  }
  return done({ from, copy });
}

/** `VACUUM INTO` also takes what still stands in the write-ahead log, which a copy of the file would miss. */
function keepCopy(database: DatabaseSync, path: string): string {
  const at = Date.now();
  const folder = backupFolder(dirname(path));
  const copy = join(folder, backupName('upgrade', at));
  const unfinished = `${copy}${UNFINISHED}`;
  mkdirSync(folder, { recursive: true });
  try {
    database.prepare('VACUUM INTO ?').run(unfinished);
    renameSync(unfinished, copy);
  } finally {
    rmSync(unfinished, { force: true });
  }
  rotateBackups(dirname(path), at);
  return copy;
}
