import { createReadStream } from 'node:fs';
import { decodeText, FILE_LIMIT, type Decoded } from '../../core/formats/decode.ts';
import { done, fail, type Result } from '../../core/model/result.ts';

/**
 * The text of a file or pipe. Errors carry `file`, the name as it was given: `file-unreadable` and those of
 * `decodeText`. Of what is too large, no more than the limit is read.
 */
export async function readTextFile(path: string, name: string): Promise<Result<Decoded>> {
  const bytes = await readBytes(path, name);
  if (!bytes.ok) return bytes;
  const decoded = decodeText(bytes.value);
  return decoded.ok ? decoded : fail(decoded.error.code, { ...decoded.error.params, file: name });
}

/** As `readTextFile`, before decoding. What is longer than the limit is cut just past it. */
export async function readBytes(path: string, name: string): Promise<Result<Buffer>> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      chunks.push(chunk as Buffer);
      size += (chunk as Buffer).length;
      if (size > FILE_LIMIT) break;
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    return fail('file-unreadable', { file: name, path: code });
  }
  return done(Buffer.concat(chunks));
}
