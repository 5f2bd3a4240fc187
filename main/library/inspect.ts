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
    return isSound(database) ? done(null) : fail('library-damaged', { path });
  } finally {
    database.close();
  }
}

/**
 * Reads the pages of every table. Table by table, because a check of the whole file also proves the word index against
 * itself, which takes a hundred times as long and is left to the check that the editor asks for.
 */
function isSound(database: DatabaseSync): boolean {
  const tables = database.prepare(`
    SELECT 'sqlite_schema' AS name UNION ALL
    SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'`);
  return tables.all().every(({ name }) => {
    const check = database.prepare(`PRAGMA quick_check("${String(name)}")`).get();
    return check?.['quick_check'] === 'ok';
  });
}

/** A file that was made and never filled: the program ended between the two. */
function isBlank(database: DatabaseSync): boolean {
  return database.prepare('SELECT count(*) AS tables FROM sqlite_schema').get()?.['tables'] === 0;
}
