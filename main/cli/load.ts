/** What a command works on: segments read from files. */
import { resolve } from 'node:path';
import { documentOf, readDocumentFile, type StoredDocument } from '../../core/formats/document-file.ts';
import { englishParagraphs } from '../../core/formats/docx/texts.ts';
import { draftFromText } from '../../core/formats/import-text.ts';
import type { Notice } from '../../core/formats/notice.ts';
import { locateParagraphs, splitParagraphs, type LocatedParagraph } from '../../core/formats/paragraphs.ts';
import { sayError, type MessageLanguage } from '../../core/locales/messages.ts';
import type { Dismissal } from '../../core/model/flag.ts';
import { fail, type Result } from '../../core/model/result.ts';
import { standingTarget, type Segment, type Side } from '../../core/model/segment.ts';
import { readDocx } from '../formats/read-docx.ts';
import { readBytes, readTextFile } from '../files/read-text.ts';
import type { CommandContext } from './command.ts';
import { Refusal } from './refusal.ts';

export interface Loaded {
  readonly title: string;
  readonly segments: readonly Segment[];
  readonly dismissals: readonly Dismissal[];
  readonly notices: readonly Notice[];
  /** Names of the files that hold the Arabic and the English, whichever was named first. */
  readonly files: { readonly source: string; readonly target: string | undefined };
  /** Paragraphs as they stand in those files; null for a Muraji document. */
  readonly located: Readonly<Record<Side, readonly LocatedParagraph[]>> | null;
}

export function isDocumentFile(name: string): boolean {
  return /\.json$/iu.test(name);
}

/** A Muraji document, or Arabic text with or without its English. Throws a `Refusal` that names the file. */
export async function loadSource(
  context: CommandContext,
  source: string,
  target: string | undefined,
): Promise<Loaded> {
  const notices: Notice[] = [];
  const text = await loadText(context, source, notices);
  if (isDocumentFile(source)) {
    const { title, draft } = loadDocument(context.language, source, text);
    return { title, notices, files: { source, target: undefined }, located: null, ...draft };
  }
  const english = target === undefined ? undefined : await loadText(context, target, notices);
  const drafted = draftFromText(english === undefined ? { source: text } : { source: text, target: english });
  const { segments, notices: more } = accept(context.language, inFile(drafted, source));
  const isSwapped = more.some((notice) => notice.code === 'sides-swapped');
  const files = isSwapped && target !== undefined ? { source: target, target: source } : { source, target };
  const [first, second] = [locateParagraphs(text), locateParagraphs(english ?? '')];
  return {
    title: files.source.replace(/^.*[/\\]/u, '').replace(/\.[^.]*$/u, ''),
    segments: segments.map((segment, at) => ({ id: `s${at + 1}`, ...segment })),
    dismissals: [],
    notices: [...notices, ...more],
    files,
    located: isSwapped ? { source: second, target: first } : { source: first, target: second },
  };
}

/** Paragraphs of a text file, or the English of a Word document (its changes accepted) or of a Muraji document. */
export async function loadParagraphs(context: CommandContext, name: string): Promise<readonly string[]> {
  if (/\.docx$/iu.test(name)) {
    const { language, terminal } = context;
    const bytes = accept(language, await readBytes(resolve(terminal.folder, name), name));
    return englishParagraphs(accept(language, inFile(readDocx(bytes, 'accept'), name)).blocks);
  }
  const text = await loadText(context, name, []);
  if (!isDocumentFile(name)) return splitParagraphs(text);
  return loadDocument(context.language, name, text).draft.segments.flatMap(standingTarget);
}

/** A Muraji document; its segments are `s1`, `s2` …. Throws a `Refusal` that names the file. */
export async function loadDocumentFile(context: CommandContext, name: string): Promise<StoredDocument> {
  return loadDocument(context.language, name, await loadText(context, name, []));
}

function loadDocument(language: MessageLanguage, name: string, text: string): StoredDocument {
  let count = 0;
  return documentOf(accept(language, inFile(readDocumentFile(text), name)), () => `s${(count += 1)}`);
}

async function loadText(
  { terminal, language }: CommandContext,
  name: string,
  notices: Notice[],
): Promise<string> {
  const { text, encoding } = accept(language, await readTextFile(resolve(terminal.folder, name), name));
  if (encoding !== 'utf-8') notices.push({ code: 'other-encoding', params: { file: name, encoding } });
  return text;
}

/** Names the file of an error that does not know it. */
function inFile<T>(result: Result<T>, file: string): Result<T> {
  return result.ok ? result : fail(result.error.code, { ...result.error.params, file });
}

export function accept<T>(language: MessageLanguage, result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refusal(sayError(language, result.error));
}
