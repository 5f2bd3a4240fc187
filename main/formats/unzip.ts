/** Reads parts of ZIP archives that may have been made to harm: everything in them is checked before it is used. */
import { crc32, inflateRawSync } from 'node:zlib';
import { done, fail, type Result } from '../../core/model/result.ts';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const END_LENGTH = 22;
/** Longest comment that may follow the end of the directory. */
const COMMENT = 0xffff;
const ENCRYPTED = 1;
const DEFLATED = 8;

/** Most bytes that a part may unfold to: text of a story is far below it. */
const PART_LIMIT = 32 * 1024 * 1024;

export interface Archive {
  /** Null where there is no such part. Error: `file-docx`, naming the part. */
  read(name: string): Result<Buffer | null>;
}

interface Entry {
  readonly method: number;
  readonly flags: number;
  readonly packed: number;
  readonly size: number;
  readonly checksum: number;
  readonly offset: number;
}

/** Error: `file-docx`. */
export function openZip(bytes: Buffer): Result<Archive> {
  const entries = directoryOf(bytes);
  if (!entries) return fail('file-docx', { part: 'zip' });
  return done({
    read: (name) => {
      const entry = entries.get(name);
      if (!entry) return done(null);
      const content = contentOf(bytes, entry);
      return content ? done(content) : fail('file-docx', { part: name });
    },
  });
}

/** Null where the bytes are no archive, are cut short, or need what is newer than files of four gigabytes. */
function directoryOf(bytes: Buffer): ReadonlyMap<string, Entry> | null {
  const from = Math.max(0, bytes.length - END_LENGTH - COMMENT);
  let end = bytes.length - END_LENGTH;
  while (end >= from && bytes.readUInt32LE(end) !== END) end -= 1;
  if (end < from) return null;
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  const entries = new Map<string, Entry>();
  for (let each = 0; each < count; each++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) return null;
    const [name, extra, comment] = [28, 30, 32].map((place) => bytes.readUInt16LE(at + place));
    const next = at + 46 + (name ?? 0);
    if (next > end) return null;
    entries.set(bytes.toString('utf8', at + 46, next), {
      flags: bytes.readUInt16LE(at + 8),
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      offset: bytes.readUInt32LE(at + 42),
    });
    at = next + (extra ?? 0) + (comment ?? 0);
  }
  return entries;
}

/** Never unfolds more than the limit, whatever the directory says of the size; null where the checksum is another. */
function contentOf(bytes: Buffer, { method, flags, packed, size, offset, checksum }: Entry): Buffer | null {
  if ((flags & ENCRYPTED) !== 0 || size > PART_LIMIT || packed > PART_LIMIT) return null;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL) return null;
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const stored = bytes.subarray(start, start + packed);
  if (stored.length !== packed) return null;
  const content = method === 0 ? stored : method === DEFLATED ? inflated(stored) : null;
  return content && crc32(content) === checksum ? content : null;
}

function inflated(bytes: Buffer): Buffer | null {
  try {
    return inflateRawSync(bytes, { maxOutputLength: PART_LIMIT });
  } catch {
    return null;
  }
}
