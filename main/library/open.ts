import { existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { done, fail, type Result } from '../../core/model/result.ts';
import { storageFailure } from './failure.ts';
import { libraryOn, type Library } from './library.ts';
import { APPLICATION_ID, migrate, schemaState } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';

export const LIBRARY_FILE = 'library.sqlite';

/** Milliseconds that a write waits for another process (the command line beside the window). */
const BUSY_TIMEOUT = 5000;

/** Kilobytes of the file that are kept in memory; SQLite's 2 MB are little for thousands of documents. */
const CACHE = 32_768;

/**
 * Opens the library of a data folder and makes both where they are missing. Nothing is written to a file
 * that is damaged (`library-damaged`), of a newer version (`library-newer`) or no library of ours.
 */
export function openLibrary(
  home: string,
  migrations: readonly Migration[] = MIGRATIONS,
): Promise<Result<Library>> {
  const path = join(home, LIBRARY_FILE);
  let database: DatabaseSync | null = null;
  try {
    mkdirSync(home, { recursive: true });
    const sound = inspect(path, migrations);
    if (!sound.ok) return Promise.resolve(sound);
    database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
    // FULL: an acknowledged edit survives a power cut, not only a killed program; one fsync a save.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    database.exec(`PRAGMA cache_size = -${CACHE}`);
    const migrated = migrate(database, path, migrations);
    if (!migrated.ok) {
      database.close();
      return Promise.resolve(migrated);
    }
    return Promise.resolve(done(libraryOn(database, home, path)));
  } catch (error) {
    if (database?.isOpen) database.close();
    const failure = storageFailure(error, path);
    return failure ? Promise.resolve(failure) : Promise.reject(error as Error);
  }
}

/** Looks at an existing file through a connection that cannot write. */
function inspect(path: string, migrations: readonly Migration[]): Result<null> {
  if (!existsSync(path) || (statSync(path).isFile() && statSync(path).size === 0)) return done(null);
  const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT });
  try {
    const { version, application } = schemaState(database);
    const known = migrations.at(-1)?.version ?? 0;
    if (application === APPLICATION_ID && version > known)
      return fail('library-newer', { path, version, known });
    if (application !== APPLICATION_ID && !isBlank(database)) return fail('library-damaged', { path });
    const check = database.prepare('PRAGMA quick_check(1)').get()?.['quick_check'];
    return check === 'ok' ? done(null) : fail('library-damaged', { path });
  } finally {
    database.close();
  }
}

/** A file that was made and never filled: the program ended between the two. */
function isBlank(database: DatabaseSync): boolean {
  return database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.['tables'] === 0;
}
