import { accessSync, constants, mkdirSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { done, fail, type Result } from '../../core/model/result.ts';
import { BUSY_TIMEOUT } from './busy.ts';
import { storageFailure } from './failure.ts';
import { libraryFile } from './file.ts';
import { inspectLibrary } from './inspect.ts';
import { libraryOn, type Library } from './library.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import type { Migration } from './migrations/migration.ts';

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
  const path = libraryFile(home);
  let database: DatabaseSync | null = null;
  try {
    mkdirSync(home, { recursive: true });
    const sound = inspectLibrary(path, migrations);
    if (!sound.ok) return Promise.resolve(sound);
    database = new DatabaseSync(path, { timeout: BUSY_TIMEOUT, enableForeignKeyConstraints: true });
    // FULL: an acknowledged edit survives a power cut, not only a killed program; one fsync a save.
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    // What is deleted is overwritten: a text that was deleted for good is in no freed page.
    database.exec('PRAGMA secure_delete = ON');
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
    if (failure?.error.code === 'file-unwritable' && !isWritable(home))
      return Promise.resolve(fail('read-only', failure.error.params));
    return failure ? Promise.resolve(failure) : Promise.reject(error as Error);
  }
}

/** SQLite cannot say why a file could not be opened; most often its folder may not be written to. */
function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOTDIR';
  }
}
