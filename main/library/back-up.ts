import { existsSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Backup, BackupKind } from '../../core/contract/backup.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import { backupFolder, backupName, rotateBackups } from './backups.ts';
import { copyLibrary, type Progress } from './copy.ts';
import { storageFailure } from './failure.ts';
import { libraryFile } from './file.ts';

export interface BackUpOptions {
  readonly kind: BackupKind;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly progress?: Progress | undefined;
}

/**
 * Backs up the library of a data folder beside it. Older backups go only once the new one is proven. Errors:
 * `not-found` without a library, `library-damaged`, and those of `storageFailure`.
 */
export async function backUp(home: string, { kind, at, progress }: BackUpOptions): Promise<Result<Backup>> {
  const name = backupName(kind, at);
  const path = join(backupFolder(home), name);
  const made = await backUpTo(home, path, progress);
  if (!made.ok) return made;
  rotateBackups(home, at);
  return done({ name, kind, at, bytes: statSync(path).size });
}

/** Puts a backup at a path of the caller's choice; what stands there is replaced once the new one is proven. */
export async function backUpTo(home: string, path: string, progress?: Progress): Promise<Result<null>> {
  const library = libraryFile(home);
  if (!existsSync(library)) return fail('library-missing', { path: library });
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    const failure = storageFailure(error, path);
    if (failure) return failure;
    throw error;
  }
  return copyLibrary(library, path, progress);
}
