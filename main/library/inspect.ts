import { existsSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { done, fail, type Result } from '../../core/model/result.ts';
import { BUSY_TIMEOUT } from './busy.ts';
import { APPLICATION_ID, schemaState } from './migrate.ts';
import type { Migration } from './migrations/migration.ts';

/**
 * Looks at a library through a connection that cannot write: `library-damaged` or `library-newer` where it may not
 * be used. A file that is not there yet will do. Throws the errors of SQLite and of the file system.
 */
export function inspectLibrary(path: string, migrations: readonly Migration[]): Result<null> {
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
