import type { Incoming } from '../../core/changes/adopt.ts';
import { decodeText } from '../../core/formats/decode.ts';
import { documentOf, readDocumentFile, type StoredDocument } from '../../core/formats/document-file.ts';
import type { Taking } from '../../core/formats/docx/read.ts';
import { placeComments } from '../../core/formats/docx/place-comments.ts';
import { bilingualRows, plainParagraphs, type DocxRow } from '../../core/formats/docx/texts.ts';
import { draftFromRows, draftFromText, type NewSegment } from '../../core/formats/import-text.ts';
import { joinParagraphs, splitParagraphs } from '../../core/formats/paragraphs.ts';
import type { CallInput, Imported, IncomingFile } from '../../core/contract/calls.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import { hasArabic } from '../../core/text/arabic.ts';
import { isArchive, readDocx, type DocxFile } from '../formats/read-docx.ts';
import { newId } from './context.ts';

/** What is to be imported, read and judged; nothing of the library is touched yet. */
export interface ReadImport {
  /** Without revisions where it came as text, which starts a history of its own. */
  readonly document: StoredDocument;
  readonly notices: Imported['notices'];
}

export function readText({ title, source, target }: CallInput<'import.text'>): Result<ReadImport> {
  const read = draftFromText(target === undefined ? { source } : { source, target });
  if (!read.ok) return read;
  const segments = read.value.segments.map((segment) => ({ id: newId(), ...segment }));
  const document = {
    title: title || beginning(read.value.segments),
    draft: { segments, dismissals: [] },
    revisions: [],
    comments: [],
  };
  return done({ document, notices: read.value.notices });
}

/** A Muraji document, or text: two files are Arabic and English, whichever was named first. */
export function readFiles({
  title,
  source,
  target,
  changes = 'accept',
}: CallInput<'import.files'>): Result<ReadImport> {
  const first = readFile(source, changes);
  if (!first.ok) return first;
  if (first.value.rows && !target) return readRows(title || bareName(source.name), source, first.value);
  if (isDocumentFile(source, first.value.text)) {
    const file = readDocumentFile(first.value.text);
    if (!file.ok) return naming(source, file);
    const document = documentOf(file.value, newId);
    return done({ document: { ...document, title: title || document.title }, notices: [] });
  }
  const second = target ? readFile(target, changes) : null;
  if (second && !second.ok) return second;
  const text = { title: title || bareName(source.name), source: first.value.text };
  const read = readText(second ? { ...text, target: second.value.text } : text);
  if (!read.ok) return naming(source, read);
  const notices = [...first.value.notices, ...(second?.value.notices ?? []), ...read.value.notices];
  return done(withComments({ ...read.value, notices }, [first.value, ...(second ? [second.value] : [])]));
}

/** Id of the document that a Word file went out from; null for any other file, and one that cannot be read. */
export function originOf(file: IncomingFile): string | null {
  const read = readFile(file, 'accept');
  return read.ok ? (read.value.word?.origin ?? null) : null;
}

/** Files as the text of a comparison: segments, or English alone. Errors: those of an import, `file-no-english`. */
export function readIncoming(input: CallInput<'version.from-files'>): Result<Incoming> {
  const first = readFile(input.source, input.changes ?? 'accept');
  if (!first.ok) return first;
  const { text, rows } = first.value;
  if (!input.target && !rows && !isDocumentFile(input.source, text)) {
    return hasArabic(text)
      ? naming(input.source, fail('file-no-english'))
      : englishOf(input.source, splitParagraphs(text));
  }
  const read = readFiles({ title: '', ...input });
  return read.ok ? done({ kind: 'segments', segments: read.value.document.draft.segments }) : read;
}

function englishOf(file: IncomingFile, paragraphs: readonly string[]): Result<Incoming> {
  return paragraphs.length === 0 ? naming(file, fail('file-empty')) : done({ kind: 'english', paragraphs });
}

interface ReadFile {
  readonly text: string;
  /** Of a Word document in two columns. */
  readonly rows: readonly DocxRow[] | null;
  /** Of a Word document. */
  readonly word: DocxFile | null;
  readonly notices: Imported['notices'];
}

const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/u;

function readFile(file: IncomingFile, changes: Taking): Result<ReadFile> {
  if (!BASE64.test(file.base64)) return fail('bad-request', { path: 'base64', file: file.name });
  const bytes = Buffer.from(file.base64, 'base64');
  if (isArchive(bytes)) return readWord(file, bytes, changes);
  const decoded = decodeText(bytes);
  if (!decoded.ok) return naming(file, decoded);
  const { text, encoding } = decoded.value;
  const notices = encoding === 'utf-8' ? [] : [{ code: 'other-encoding', params: { encoding } }];
  return done({ text, rows: null, word: null, notices });
}

function readWord(file: IncomingFile, bytes: Buffer, taking: Taking): Result<ReadFile> {
  const read = readDocx(bytes, taking);
  if (!read.ok) return naming(file, read);
  const { blocks, changes } = read.value;
  const code = taking === 'accept' ? 'changes-accepted' : 'changes-rejected';
  const notices = changes > 0 ? [{ code, params: { count: changes } }] : [];
  return done({
    text: joinParagraphs(plainParagraphs(blocks)),
    rows: bilingualRows(blocks),
    word: read.value,
    notices,
  });
}

function readRows(title: string, file: IncomingFile, from: ReadFile): Result<ReadImport> {
  const { rows, notices } = from;
  const read = draftFromRows(rows ?? []);
  if (!read.ok) return naming(file, read);
  const segments = read.value.segments.map((segment) => ({ id: newId(), ...segment }));
  const document = { title, draft: { segments, dismissals: [] }, revisions: [], comments: [] };
  return done(withComments({ document, notices }, [from]));
}

/** The import with the comments of its Word documents, and what became of them. */
function withComments({ document, notices }: ReadImport, files: readonly ReadFile[]): ReadImport {
  const placed = files.flatMap(({ word }) =>
    word ? [placeComments(word.said, word.remarks, document.draft.segments, newId, Date.now())] : [],
  );
  const comments = placed.flatMap((each) => each.comments);
  const taken = comments.reduce((sum, { entries }) => sum + entries.length, 0);
  const left = placed.reduce((sum, each) => sum + each.left, 0);
  return {
    document: { ...document, comments },
    notices: [
      ...notices,
      ...(taken > 0 ? [{ code: 'comments-taken', params: { count: taken } }] : []),
      ...(left > 0 ? [{ code: 'comments-left', params: { count: left } }] : []),
    ],
  };
}

/** An error with the name of the file it was met in. */
function naming({ name }: IncomingFile, { error }: Result<never> & { readonly ok: false }) {
  return fail(error.code, { ...error.params, file: name });
}

/** By its name, or by its first characters where the name was changed on the way. */
function isDocumentFile({ name }: IncomingFile, text: string): boolean {
  return /\.json$/iu.test(name) || /^\s*\{\s*"format"\s*:/u.test(text.slice(0, 1000));
}

/** A file's name without folders and without its ending. */
function bareName(name: string): string {
  return name.replace(/^.*[/\\]/u, '').replace(/\.[^.]*$/u, '');
}

const TITLE_LENGTH = 80;

/** A title for text that came without one. */
function beginning(segments: readonly NewSegment[]): string {
  const text = (segments.find(({ kind }) => kind === 'heading') ?? segments[0])?.source ?? '';
  if (text.length <= TITLE_LENGTH) return text;
  const cut = text.lastIndexOf(' ', TITLE_LENGTH);
  return `${text.slice(0, cut > 0 ? cut : TITLE_LENGTH)}…`;
}
