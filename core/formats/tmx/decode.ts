/** The bytes of an XML file as text, piece by piece, in the encoding that the file names. */
import { fail, done, type Result } from '../../model/result.ts';

/** Bytes in which an XML declaration stands. */
const HEAD = 256;

/**
 * Marks at the start, then the zeros of UTF-16, then the declaration, else UTF-8. Error: `file-encoding`, for an encoding
 * that is not known or bytes that are none of it.
 */
export class XmlDecoder {
  #decoder: TextDecoder | null = null;
  /** Until there is enough to tell by. */
  #head: Uint8Array = new Uint8Array(0);

  write(bytes: Uint8Array): Result<string> {
    if (this.#decoder) return this.#decode(this.#decoder, bytes);
    this.#head = joined(this.#head, bytes);
    return this.#head.length < HEAD ? done('') : this.#begin();
  }

  end(): Result<string> {
    if (this.#decoder) return this.#decode(this.#decoder);
    const begun = this.#begin();
    if (!begun.ok || !this.#decoder) return begun;
    const rest = this.#decode(this.#decoder);
    return rest.ok ? done(begun.value + rest.value) : rest;
  }

  #begin(): Result<string> {
    const head = this.#head;
    this.#head = new Uint8Array(0);
    try {
      this.#decoder = new TextDecoder(encodingOf(head), { fatal: true });
    } catch {
      return fail('file-encoding');
    }
    return this.#decode(this.#decoder, head);
  }

  #decode(decoder: TextDecoder, bytes?: Uint8Array): Result<string> {
    try {
      return done(bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode());
    } catch {
      return fail('file-encoding');
    }
  }
}

function encodingOf(head: Uint8Array): string {
  const [a, b, c] = head;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0x3c && b === 0) return 'utf-16le';
  if (a === 0 && b === 0x3c) return 'utf-16be';
  const start = String.fromCharCode(...head.subarray(0, HEAD));
  const named = /^<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)["']/u.exec(start)?.[1] ?? 'utf-8';
  // A file that can be read up to here is no UTF-16, whatever it says.
  return /^utf-?16/iu.test(named) ? 'utf-8' : named;
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
