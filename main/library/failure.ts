import { fail, type ErrorCode, type Result } from '../../core/model/result.ts';

/** Primary result codes of SQLite (sqlite.org/rescode.html) that an editor can do something about. */
const SQLITE: Readonly<Record<number, ErrorCode>> = {
  5: 'library-busy',
  6: 'library-busy',
  8: 'read-only',
  10: 'file-unwritable',
  11: 'library-damaged',
  13: 'disk-full',
  14: 'file-unwritable',
  26: 'library-damaged',
};

const SYSTEM: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'read-only',
  EACCES: 'read-only',
  EPERM: 'read-only',
  ENOTDIR: 'file-unwritable',
  EEXIST: 'file-unwritable',
  EISDIR: 'file-unwritable',
};

/**
 * What an error of SQLite or of the file system means to an editor, naming the file; null for any other
 * error, which is a fault of the program. SQLite's extended codes carry the primary one in the low byte.
 */
export function storageFailure(error: unknown, path: string): (Result<never> & { ok: false }) | null {
  if (!(error instanceof Error)) return null;
  if ('errcode' in error && typeof error.errcode === 'number') {
    const code = SQLITE[error.errcode & 0xff];
    return code ? fail(code, { path, reason: error.message }) : null;
  }
  const reason = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const code = SYSTEM[reason];
  return code ? fail(code, { path, reason }) : null;
}
