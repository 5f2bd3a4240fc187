/** Putting a backup in the place of the library, which is always kept. */
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import type { Restored } from '../../core/contract/backup.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import { backUp } from './back-up.ts';
import { backupFolder } from './backups.ts';
import { BUSY_TIMEOUT } from './busy.ts';
import { copyLibrary, type Progress } from './copy.ts';
import { storageFailure } from './failure.ts';
import { COMPANIONS, libraryFile } from './file.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { inspectLibrary } from './inspect.ts';

/** More than a library has: one step, one transaction. */
const ALL_PAGES = 0x7fffffff;

export interface RestoreOptions {
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly progress?: Progress | undefined;
}

/**
 * Puts what a backup holds in the place of the library of a data folder. A sound library is backed up first and
 * then replaced in one transaction, so that programs that have it open see the one or the other; a damaged one,
 * or one of a newer version, is moved aside, which no other program may have open then (`library-busy`).
 * Errors: `backup-damaged` and `library-newer` for the backup, those of `storageFailure`.
 */
export async function restoreBackup(
  home: string,
  file: string,
  { at, progress }: RestoreOptions,
): Promise<Result<Restored>> {
  const path = libraryFile(home);
  const staged = `${path}.restoring`;
  return guarded(path, async (): Promise<Result<Restored>> => {
    mkdirSync(home, { recursive: true });
    const ready = await stage(file, staged, progress);
    if (!ready.ok) return ready;
    const present = guard(path, () => inspectLibrary(path, MIGRATIONS));
    if (!present.ok) {
      const kept = moveAside(home, at);
      if (!kept.ok) return kept;
      renameSync(staged, path);
      return done({ path, kept: kept.value });
    }
    if (!existsSync(path) || statSync(path).size === 0) {
      renameSync(staged, path);
      return done({ path, kept: null });
    }
    const kept = await backUp(home, { kind: 'replaced', at });
    if (!kept.ok) return kept;
    await replaceContent(staged, path);
    return done({ path, kept: join(backupFolder(home), kept.value.name) });
  }).finally(() => {
    for (const ending of COMPANIONS) rmSync(`${staged}${ending}`, { force: true });
  });
}

/**
 * Moves a library that cannot be opened out of the way, as it is; answers where it is kept. `library-busy` while
 * another program has it open.
 */
export function moveAside(home: string, at: number): Result<string> {
  const path = libraryFile(home);
  return guard(path, () => {
    if (isHeld(path)) return fail('library-busy', { path });
    const moment = new Date(at).toISOString().replaceAll(/[-:.]/gu, '');
    const kept = join(home, `library-kept-${moment}.sqlite`);
    for (const ending of COMPANIONS)
      if (existsSync(`${path}${ending}`)) renameSync(`${path}${ending}`, `${kept}${ending}`);
    return done(kept);
  });
}

/** A proven copy of the backup with the schema of today. */
async function stage(file: string, staged: string, progress: Progress | undefined): Promise<Result<null>> {
  if (!existsSync(file)) return fail('file-unreadable', { path: file });
  const copied = await copyLibrary(file, staged, progress);
  if (!copied.ok) {
    const { code, params } = copied.error;
    return code === 'library-damaged' && params['path'] === file
      ? fail('backup-damaged', { path: file })
      : copied;
  }
  const database = new DatabaseSync(staged);
  try {
    const migrated = migrate(database, staged, MIGRATIONS, { copyBefore: false });
    return migrated.ok ? done(null) : fail(migrated.error.code, { ...migrated.error.params, path: file });
  } finally {
    database.close();
  }
}

/**
 * Writes every page of one library over another in a transaction. Draft versions are raised above those that
 * stand there, so that a window that has a document open finds its draft changed instead of writing over it.
 */
async function replaceContent(staged: string, path: string): Promise<void> {
  const database = new DatabaseSync(staged, { timeout: BUSY_TIMEOUT });
  try {
    database.prepare('ATTACH ? AS present').run(path);
    database.exec(`
      UPDATE main.documents SET draft_version = 1 + max(draft_version, coalesce(
        (SELECT draft_version FROM present.documents AS same WHERE same.id = documents.id), 0))`);
    database.exec('DETACH present');
    await backup(database, path, { rate: ALL_PAGES });
  } finally {
    database.close();
  }
}

/** Whether another connection has the file open. What is too damaged to tell counts as not. */
function isHeld(path: string): boolean {
  let database: DatabaseSync | null = null;
  try {
    database = new DatabaseSync(path, { timeout: 0 });
    database.exec('PRAGMA locking_mode = EXCLUSIVE');
    database.prepare('SELECT count(*) FROM sqlite_schema').get();
    return false;
  } catch (error) {
    return storageFailure(error, path)?.error.code === 'library-busy';
  } finally {
    if (database?.isOpen) database.close();
  }
}

function guard<T>(path: string, work: () => Result<T>): Result<T> {
  try {
    return work();
  } catch (error) {
    const failure = storageFailure(error, path);
    if (failure) return failure;
    throw error;
  }
}

async function guarded<T>(path: string, work: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    const failure = storageFailure(error, path);
    if (failure) return failure;
    throw error;
  }
}
