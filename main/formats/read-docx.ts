import { documentIn } from '../../core/formats/docx/custom.ts';
import { readDocxComments, type DocxComment } from '../../core/formats/docx/read-comments.ts';
import { readDocxText, type DocxText, type Taking } from '../../core/formats/docx/read.ts';
import { FILE_LIMIT } from '../../core/formats/decode.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import { openZip } from './unzip.ts';

const DOCUMENT = 'word/document.xml';
const COMMENTS = 'word/comments.xml';
const THREADS = 'word/commentsExtended.xml';
const CUSTOM = 'docProps/custom.xml';
const MEGABYTE = 1024 * 1024;

/** By its first bytes: Word documents are archives, and so is nothing that is read as text. */
export function isArchive(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

export interface DocxFile extends DocxText {
  /** What its comments say; none where they cannot be read. */
  readonly said: readonly DocxComment[];
  /** Id of the document that it went out from, as a library knows it. */
  readonly origin: string | null;
}

/** Errors: `file-too-large`, `file-docx`. */
export function readDocx(bytes: Buffer, taking: Taking): Result<DocxFile> {
  if (bytes.length > FILE_LIMIT) {
    const size = Math.round((bytes.length / MEGABYTE) * 10) / 10;
    return fail('file-too-large', { limit: FILE_LIMIT / MEGABYTE, size });
  }
  const archive = openZip(bytes);
  if (!archive.ok) return archive;
  const part = archive.value.read(DOCUMENT);
  if (!part.ok) return part;
  const xml = part.value && decoded(part.value);
  const text = xml === null ? fail('file-docx', { part: DOCUMENT }) : readDocxText(xml, taking);
  if (!text.ok) return text;
  const [comments, extended, custom] = [COMMENTS, THREADS, CUSTOM].map((name) => {
    const read = archive.value.read(name);
    return read.ok && read.value ? decoded(read.value) : null;
  });
  return done({
    ...text.value,
    said: comments ? readDocxComments(comments, extended ?? null) : [],
    origin: custom ? documentIn(custom) : null,
  });
}

/** XML of a package is UTF-8 or UTF-16 with its mark. */
function decoded(bytes: Buffer): string | null {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
