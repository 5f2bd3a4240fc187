import type { IncomingMessage } from 'node:http';

/** Largest request: a 50 MB file in base64 and room to spare, so that the importer can refuse it by its size. */
export const BODY_LIMIT = 80 * 1024 * 1024;

/**
 * The body of a request and its length in bytes; no bytes where it is longer than the limit. The rest of a
 * body that is too long is read and thrown away: a browser looks at the answer once it has sent everything.
 */
export async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<{ readonly bytes: Uint8Array | null; readonly length: number }> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    length += chunk.length;
    if (length <= limit) chunks.push(chunk);
    else chunks.length = 0;
  }
  return { bytes: length > limit ? null : Buffer.concat(chunks), length };
}
