import type { DatabaseSync } from 'node:sqlite';

/** Writes a library anew, so that nothing of what was deleted is left in it. */
export function wipe(database: DatabaseSync): void {
  // Words of deleted texts stay in the index until its parts are joined; libraries of an older version have none.
  if (database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'text_index'").get())
    database.exec("INSERT INTO text_index (text_index) VALUES ('optimize')");
  database.exec('VACUUM');
}
