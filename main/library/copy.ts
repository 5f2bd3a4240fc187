/** Copies of whole libraries, made through SQLite so that they are of one moment, and proven before they count. */
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { backup, DatabaseSync } from 'node:sqlite';
import { done, fail, type Result } from '../../core/model/result.ts';
import { UNFINISHED } from './backups.ts';
import { storageFailure } from './failure.ts';
import { APPLICATION_ID, schemaState } from './migrate.ts';
import { openToRead } from './open-to-read.ts';

/** Pages that are copied at a stretch, 4 KB each. */
const STRETCH = 256;

export type Progress = (done: number, total: number) => void;

/**
 * Puts a copy of a library at a path, in one file: whole and proven, or not at all. Other connections go on
 * writing meanwhile. Errors: `library-damaged` for the source, those of `storageFailure` for the target.
 */
export async function copyLibrary(
  source: string,
  target: string,
  progress: Progress = () => undefined,
): Promise<Result<null>> {
  const unfinished = `${target}${UNFINISHED}`;
  try {
    rmSync(unfinished, { force: true });
    const copied = await copyPages(source, unfinished, progress);
    if (!copied.ok) return copied;
    const proven = proveCopy(unfinished);
    if (!proven) return fail('library-damaged', { path: source });
    flush(unfinished);
    renameSync(unfinished, target);
    return done(null);
  } catch (error) {
    const failure = storageFailure(error, target);
    if (failure) return failure;
    throw error;
  } finally {
    for (const ending of ['', '-wal', '-shm', '-journal']) rmSync(`${unfinished}${ending}`, { force: true });
  }
}

/** `library-damaged` where the file is no library of ours; nothing is written to it. */
async function copyPages(source: string, target: string, progress: Progress): Promise<Result<null>> {
  let database: DatabaseSync | null = null;
  try {
    // One moment, held for the whole copy: a change elsewhere does not start it anew.
    database = openToRead(source);
    if (schemaState(database).application !== APPLICATION_ID)
      return fail('library-damaged', { path: source });
  } catch (error) {
    if (database?.isOpen) database.close();
    const failure = storageFailure(error, source);
    if (failure) return failure;
    throw error;
  }
  try {
    await backup(database, target, {
      rate: STRETCH,
      progress: ({ totalPages, remainingPages }) => progress(totalPages - remainingPages, totalPages),
    });
    return done(null);
  } finally {
    database.close();
  }
}

/** Makes one file of the copy, without a log beside it, and reads all of it. */
function proveCopy(path: string): boolean {
  const database = new DatabaseSync(path);
  try {
    database.exec('PRAGMA journal_mode = DELETE');
    return database.prepare('PRAGMA integrity_check(1)').get()?.['integrity_check'] === 'ok';
  } catch (error) {
    if (storageFailure(error, path)?.error.code === 'library-damaged') return false;
    throw error;
  } finally {
    database.close();
  }
}

function flush(path: string): void {
  const file = openSync(path, 'r+');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
