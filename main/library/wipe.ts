import type { DatabaseSync } from 'node:sqlite';

/** Writes a library anew, so that nothing of what was deleted is left in it. */
export function wipe(database: DatabaseSync): void {
  // Words of deleted texts stay in an index until its parts are joined. Libraries of older versions lack some.
  const indexes = database
    .prepare("SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%fts5%'")
    .all();
  for (const { name } of indexes)
    database.exec(`INSERT INTO "${String(name)}" ("${String(name)}") VALUES ('optimize')`);
  database.exec('VACUUM');
}
