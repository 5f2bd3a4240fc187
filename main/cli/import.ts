import { resolve } from 'node:path';
import {
  TRACKED_CHANGES,
  type CallInput,
  type Imported,
  type IncomingFile,
} from '../../core/contract/calls.ts';
import { decodeText } from '../../core/formats/decode.ts';
import { plainParagraphs } from '../../core/formats/docx/texts.ts';
import type { Notice } from '../../core/formats/notice.ts';
import { NOTICE_CODES } from '../../core/formats/notice.ts';
import { fill } from '../../core/locales/fill.ts';
import { sayNotice } from '../../core/locales/messages.ts';
import { hasArabic } from '../../core/text/arabic.ts';
import { readBytes } from '../files/read-text.ts';
import { isArchive, readDocx } from '../formats/read-docx.ts';
import { requireArguments, type Command, type CommandContext } from './command.ts';
import { withLibrary } from './library.ts';
import { accept, isDocumentFile } from './load.ts';
import { badUsage } from './refusal.ts';

export const importFiles: Command = {
  name: 'import',
  arguments: ['FILE'],
  isOpenEnded: true,
  options: { values: { target: null, title: null, changes: TRACKED_CHANGES } },
  async run(context) {
    const { given, texts, terminal } = context;
    requireArguments(importFiles, given, texts);
    const inputs = await inputsOf(context);
    await withLibrary(context, async (library) => {
      for (const input of inputs) {
        const { document, title, segments, notices } = await library.ask('import.files', input);
        noteAll(context, notices);
        await terminal.out(`${fill(texts.library.imported, { title, segments, id: document })}\n`);
      }
    });
    return 0;
  },
};

/** Everything is read before the library is opened: a file that is missing leaves it as it was. */
async function inputsOf(context: CommandContext): Promise<readonly CallInput<'import.files'>[]> {
  const { given, texts } = context;
  const names = given.arguments;
  const target = given.value('target');
  const title = given.value('title');
  const changes = TRACKED_CHANGES.find((known) => known === given.value('changes'));
  const taking = changes ? { changes } : {};
  if (target !== undefined && names.length > 1)
    throw badUsage(texts, 'tooMany', { argument: names[1] ?? '' });
  const files = await Promise.all(names.map((name) => readIncoming(context, name)));
  const pair = files.length === 2 ? pairOf(files) : null;
  if (pair) return [{ title: title ?? '', ...pair, ...taking }];
  if (title !== undefined && names.length > 1) throw badUsage(texts, 'tooMany', { argument: names[1] ?? '' });
  const english = target === undefined ? {} : { target: await readIncoming(context, target) };
  return files.map((source) => ({ title: title ?? '', source, ...english, ...taking }));
}

async function readIncoming({ terminal, language }: CommandContext, name: string): Promise<IncomingFile> {
  const bytes = accept(language, await readBytes(resolve(terminal.folder, name), name));
  return { name, base64: bytes.toString('base64') };
}

/** Two text files of which just one holds Arabic are a text and its English, whichever was named first. */
function pairOf(files: readonly IncomingFile[]): { source: IncomingFile; target: IncomingFile } | null {
  const isArabic = ({ name, base64 }: IncomingFile): boolean | null => {
    const text = isDocumentFile(name) ? null : textOf(Buffer.from(base64, 'base64'));
    return text === null ? null : hasArabic(text);
  };
  const source = files.find((file) => isArabic(file) === true);
  const target = files.find((file) => isArabic(file) === false);
  return source && target ? { source, target } : null;
}

/** Null for what cannot be read, which the import says in its own words. */
function textOf(bytes: Buffer): string | null {
  if (!isArchive(bytes)) {
    const decoded = decodeText(bytes);
    return decoded.ok ? decoded.value.text : null;
  }
  const read = readDocx(bytes, 'accept');
  return read.ok ? plainParagraphs(read.value.blocks).join('\n') : null;
}

/** What an editor should know of a text that was read, a line each on standard error. */
export function noteAll({ terminal, language }: CommandContext, notices: Imported['notices']): void {
  for (const notice of notices) if (isNotice(notice)) terminal.note(sayNotice(language, notice));
}

function isNotice(notice: { readonly code: string; readonly params: Notice['params'] }): notice is Notice {
  return NOTICE_CODES.some((code) => code === notice.code);
}
