import { existsSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { BUSY_TIMEOUT } from './busy.ts';
import { storageFailure } from './failure.ts';

/**
 * A connection that cannot write, inside a transaction that shows one moment. In a folder that may not be written to,
 * SQLite cannot share the file with others: there it is read as one that nobody changes, if no log lies beside it.
 * Throws the errors of SQLite.
 */
export function openToRead(path: string): DatabaseSync {
  try {
    return begin(new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT }));
  } catch (error) {
    const { code } = storageFailure(error, path)?.error ?? {};
    if ((code !== 'file-unwritable' && code !== 'read-only') || existsSync(`${path}-wal`)) throw error;
    const url = pathToFileURL(path);
    url.searchParams.set('immutable', '1');
    return begin(new DatabaseSync(url, { readOnly: true }));
  }
}

function begin(database: DatabaseSync): DatabaseSync {
  try {
    database.exec('BEGIN');
    // The moment is that of the first look.
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
