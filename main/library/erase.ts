/** Deleting documents for good: from backups too, and without leaving their text in freed pages. */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Erased } from '../../core/contract/backup.ts';
import type { DocumentId } from '../../core/model/revision.ts';
import { done, type Result } from '../../core/model/result.ts';
import { backupFolder, listBackups, UNFINISHED } from './backups.ts';
import { BUSY_TIMEOUT } from './busy.ts';
import type { Progress } from './copy.ts';
import { storageFailure } from './failure.ts';
import { wipe } from './wipe.ts';

/**
 * Takes documents out of every backup of a data folder; a backup is replaced once the one without them is proven.
 * What cannot be rewritten is named and stays. Copies that were made elsewhere are not known here.
 */
export function eraseFromBackups(
  home: string,
  documents: readonly DocumentId[],
  progress: Progress = () => undefined,
): Result<Erased> {
  const folder = backupFolder(home);
  const erased = { rewritten: 0, left: [] as string[] };
  try {
    const backups = listBackups(home);
    backups.forEach(({ name }, index) => {
      progress(index, backups.length);
      const outcome = eraseFrom(join(folder, name), documents);
      if (outcome === 'rewritten') erased.rewritten += 1;
      else if (outcome === 'left') erased.left.push(name);
    });
    progress(backups.length, backups.length);
    // A backup that was cut short may hold the text as well.
    for (const name of existsSync(folder) ? readdirSync(folder) : [])
      if (name.endsWith(UNFINISHED)) rmSync(join(folder, name), { force: true });
    return done(erased);
  } catch (error) {
    const failure = storageFailure(error, folder);
    if (failure) return failure;
    throw error;
  }
}

function eraseFrom(path: string, documents: readonly DocumentId[]): 'absent' | 'rewritten' | 'left' {
  const rewritten = `${path}${UNFINISHED}`;
  try {
    if (!holds(path, documents)) return 'absent';
    copyFileSync(path, rewritten);
    if (!eraseAndProve(rewritten, documents)) return 'left';
    renameSync(rewritten, path);
    return 'rewritten';
  } catch (error) {
    if (!storageFailure(error, path)) throw error;
    return 'left';
  } finally {
    for (const ending of ['', '-journal']) rmSync(`${rewritten}${ending}`, { force: true });
  }
}

function holds(path: string, documents: readonly DocumentId[]): boolean {
  const database = new DatabaseSync(path, { readOnly: true, timeout: BUSY_TIMEOUT });
  try {
    return (
      database.prepare(`SELECT 1 FROM documents WHERE id IN (${IDS})`).get(JSON.stringify(documents)) !==
      undefined
    );
  } finally {
    database.close();
  }
}

function eraseAndProve(path: string, documents: readonly DocumentId[]): boolean {
  const database = new DatabaseSync(path, { enableForeignKeyConstraints: true });
  try {
    database.exec('PRAGMA secure_delete = ON; BEGIN IMMEDIATE');
    database.prepare(`DELETE FROM documents WHERE id IN (${IDS})`).run(JSON.stringify(documents));
    // An older schema has other tables than that of today: who refers to texts, the schema says.
    const unused = referrers(database).map(
      ({ table, column }) =>
        `NOT EXISTS (SELECT 1 FROM "${table}" AS user WHERE user."${column}" = texts.hash)`,
    );
    database.exec(`DELETE FROM texts WHERE ${unused.join(' AND ')}; COMMIT`);
    wipe(database);
    if (database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'] !== 'ok') return false;
  } finally {
    database.close();
  }
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return true;
}

function referrers(database: DatabaseSync): { readonly table: string; readonly column: string }[] {
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  return tables.flatMap(({ name }) =>
    database
      .prepare(`SELECT "from" AS column FROM pragma_foreign_key_list(?) WHERE "table" = 'texts'`)
      .all(String(name))
      .map(({ column }) => ({ table: String(name), column: String(column) })),
  );
}

const IDS = 'SELECT value FROM json_each(?)';
