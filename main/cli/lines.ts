import { StringDecoder } from 'node:string_decoder';

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Without its line end; null where it was longer than the limit and was passed over. */
  readonly text: string | null;
}

/** Longest line that is kept, in UTF-16 code units. */
export const LINE_LIMIT = 20 * 1024 * 1024;

/**
 * Lines of UTF-8 as they come in, those of a chunk together. Only a line feed ends one: JSON may hold the other line
 * ends of Unicode as they are. Never holds more than a line and a chunk.
 */
export async function* linesOf(
  input: AsyncIterable<Buffer>,
  limit = LINE_LIMIT,
): AsyncGenerator<readonly Line[]> {
  const decoder = new StringDecoder('utf8');
  let number = 0;
  let open = '';
  let isTooLong = false;
  const close = (): Line => {
    const text = isTooLong ? null : open.replace(/\r$/u, '').replace(/^\ufeff/u, '');
    [open, isTooLong] = ['', false];
    return { number: (number += 1), text };
  };
  for await (const chunk of input) {
    const pieces = decoder.write(chunk).split('\n');
    const last = pieces.pop() ?? '';
    const lines = pieces.map((piece) => {
      open += piece;
      return close();
    });
    open += last;
    if (open.length > limit) [open, isTooLong] = ['', true];
    if (lines.length > 0) yield lines;
  }
  open += decoder.end();
  if (open !== '' || isTooLong) yield [close()];
}
