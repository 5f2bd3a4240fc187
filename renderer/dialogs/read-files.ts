import type { IncomingFile } from '../../core/contract/calls.ts';
import { FILE_LIMIT } from '../../core/formats/decode.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import { hasArabic } from '../../core/text/arabic.ts';

/** Bytes from the start of a file in which its script shows. */
const PEEK = 16_384;
const MEGABYTE = 1024 * 1024;

/**
 * Two chosen files in the order an import takes them: the Arabic, then its English. Choosers give files in an
 * order of their own. Where the script cannot be told, the order stays.
 */
export async function arabicFirst(files: readonly File[]): Promise<readonly File[]> {
  const [first, second] = files;
  if (!first || !second) return files;
  const arabic = await Promise.all([looksArabic(first), looksArabic(second)]);
  return !arabic[0] && arabic[1] ? [second, first] : files;
}

async function looksArabic(file: File): Promise<boolean> {
  try {
    return hasArabic(await file.slice(0, PEEK).text());
  } catch {
    return false;
  }
}

/**
 * A file as it goes to the program: its bytes in base64. Errors: `file-too-large`, before any byte is read;
 * `file-unreadable` (gone, or a folder). Both name the file.
 */
export async function readFile(file: File): Promise<Result<IncomingFile>> {
  if (file.size > FILE_LIMIT) {
    const size = Math.ceil((file.size / MEGABYTE) * 10) / 10;
    return fail('file-too-large', { file: file.name, limit: FILE_LIMIT / MEGABYTE, size });
  }
  const base64 = await readBase64(file);
  return base64 === null
    ? fail('file-unreadable', { file: file.name, path: file.name })
    : done({ name: file.name, base64 });
}

function readBase64(file: File): Promise<string | null> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onerror = () => resolve(null);
    reader.onload = () => {
      const address = typeof reader.result === 'string' ? reader.result : '';
      // A data URL of an empty file ends at its comma.
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.readAsDataURL(file);
  });
}
