/**
 * Bytes of a text file as text. UTF-8 and UTF-16 prove themselves (marks at the start, or well-formedness); the
 * one-byte encodings cannot, so the reading with the fewest impossible words wins.
 */
import { done, fail, type Result } from '../model/result.ts';

export interface Decoded {
  readonly text: string;
  /** Label of the Encoding Standard. */
  readonly encoding: string;
}

/** Largest text file that is read, in bytes. */
export const FILE_LIMIT = 20 * 1024 * 1024;

/** One-byte encodings in which Arabic or English news text comes, likeliest first. */
const ONE_BYTE = ['windows-1256', 'iso-8859-6', 'windows-1252'] as const;

/** Marks that word processors, archives and pictures begin with; their text is elsewhere. */
const BINARY_STARTS = ['%PDF', 'PK\u0003\u0004', '\u0089PNG', 'GIF8', '{\\rtf', '\u00d0\u00cf\u0011\u00e0'];

const CONTROL = /[\u0000-\u0008\u000b\u000e-\u001a\u001c-\u001f\u007f]/gu;
/** A Latin letter grown together with an Arabic one, or a code that the encoding does not define. */
const IMPOSSIBLE =
  /[A-Za-z\u00c0-\u024f](?=[\u0600-\u06ff])|[\u0600-\u06ff](?=[A-Za-z\u00c0-\u024f])|[\u0080-\u009f\ufffd]/gu;

/**
 * Errors: `file-empty`; `file-too-large` (limit and size in megabytes); `file-binary`; `file-encoding` for text in an
 * encoding that cannot be told.
 */
export function decodeText(bytes: Uint8Array): Result<Decoded> {
  if (bytes.length > FILE_LIMIT) {
    return fail('file-too-large', { limit: megabytes(FILE_LIMIT), size: megabytes(bytes.length) });
  }
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  if (BINARY_STARTS.some((mark) => start.startsWith(mark))) return fail('file-binary');

  const unicode = decodeUnicode(bytes);
  if (unicode) return unicode.text.trim() === '' ? fail('file-empty') : judge(unicode);
  if (bytes.includes(0)) return fail('file-binary');

  const readings = ONE_BYTE.map((encoding) => {
    const text = decodeAs(bytes, encoding, false) ?? '';
    return { text, encoding, impossible: count(text, IMPOSSIBLE) };
  });
  const best = readings.reduce((a, b) => (b.impossible < a.impossible ? b : a));
  if (count(best.text, CONTROL) > best.text.length / 100) return fail('file-binary');
  if (best.impossible > best.text.length / 50) return fail('file-encoding');
  return done({ text: best.text, encoding: best.encoding });
}

function decodeUnicode(bytes: Uint8Array): Decoded | null {
  const [a, b, c] = bytes;
  const label =
    a === 0xff && b === 0xfe
      ? 'utf-16le'
      : a === 0xfe && b === 0xff
        ? 'utf-16be'
        : a === 0xef && b === 0xbb && c === 0xbf
          ? 'utf-8'
          : (unmarkedUtf16(bytes) ?? 'utf-8');
  const text = decodeAs(bytes, label, true);
  return text === null ? null : { text, encoding: label };
}

/** High bytes of Latin (00), Arabic (06) and punctuation (20): what one half of UTF-16 news text consists of. */
const HIGH_BYTES = new Set([0x00, 0x06, 0x20]);

/**
 * UTF-16 without its mark: one half of the bytes is nearly all high bytes, some of them zero (for spaces, digits, line
 * ends), the other half has no zero. Judged on the first 4 KB.
 */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes.length % 2 === 1) return null;
  const sample = bytes.subarray(0, 4096);
  const isHighHalf = (half: number): boolean => {
    let [high, zeros, otherZeros] = [0, 0, 0];
    sample.forEach((byte, at) => {
      if (at % 2 !== half) otherZeros += byte === 0 ? 1 : 0;
      else {
        zeros += byte === 0 ? 1 : 0;
        high += HIGH_BYTES.has(byte) ? 1 : 0;
      }
    });
    return otherZeros === 0 && zeros > 0 && high > sample.length * 0.4;
  };
  if (isHighHalf(1)) return 'utf-16le';
  return isHighHalf(0) ? 'utf-16be' : null;
}

function decodeAs(bytes: Uint8Array, encoding: string, fatal: boolean): string | null {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return null;
  }
}

function judge(decoded: Decoded): Result<Decoded> {
  const controls = count(decoded.text, CONTROL);
  return controls > decoded.text.length / 100 ? fail('file-binary') : done(decoded);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

const megabytes = (bytes: number): number => Math.round((bytes / (1024 * 1024)) * 10) / 10;
