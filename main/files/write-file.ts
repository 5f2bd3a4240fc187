import { randomBytes } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { done, fail, type ErrorCode, type Result } from '../../core/model/result.ts';

const CODES: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
};

/**
 * Writes a file beside its place, flushes it and renames it into place: it appears whole or not at all, and what stood
 * there stays until then. Permissions and links stay too; what is no file (a pipe, a terminal) is written to. Rejects
 * with Node's system error.
 */
export async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  const present = await stat(path).catch(() => null);
  if (present && !present.isFile() && !present.isDirectory()) return writeFile(path, content);
  const target = present ? await realpath(path) : path;
  const beside = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.part`);
  try {
    const file = await open(beside, 'wx', present ? present.mode & 0o777 : 0o666);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** `replaceFile` with its failure as a value: `disk-full`, `read-only` or `file-unwritable`, with the file's path. */
export async function writeFileWhole(path: string, content: string | Uint8Array): Promise<Result<null>> {
  try {
    await replaceFile(path, content);
    return done(null);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return fail(CODES[code] ?? 'file-unwritable', { file: path, path: code });
  }
}
