/** `check --jsonl`: one document a line in, its flags a line out, whatever the number of lines. */
import { draftFromParagraphs } from '../../core/formats/import-text.ts';
import { splitParagraphs } from '../../core/formats/paragraphs.ts';
import { fill } from '../../core/locales/fill.ts';
import type { Flag } from '../../core/model/flag.ts';
import { checkDocument, type Checked } from './check-document.ts';
import type { CommandContext, ExitStatus } from './command.ts';
import { flagRecorder } from './flag-record.ts';
import { LINE_LIMIT, linesOf, type Line } from './lines.ts';

interface Pair {
  /** As it came: string, number or nothing. */
  readonly id: unknown;
  readonly ar: string;
  readonly en?: string;
}

type Read = { readonly pair: Pair } | { readonly id: unknown; readonly error: string };

/**
 * Answers in the order of the lines, while it reads. A line that cannot be used is answered with its number and what is
 * wrong, and makes the exit status 2 at the end. Blank lines are passed over.
 */
export async function checkLines(
  context: CommandContext,
  isFailed: (flags: readonly Flag[]) => boolean,
): Promise<ExitStatus> {
  const { terminal, texts, language } = context;
  const answer = (value: unknown): Promise<void> => terminal.out(`${JSON.stringify(value)}\n`);
  let status: ExitStatus = 0;
  let unread = 0;
  for await (const line of linesOf(terminal.input)) {
    if (line.text?.trim() === '') continue;
    const read = readLine(context, line);
    if ('pair' in read) {
      const { flags, segments } = checkPair(read.pair);
      if (isFailed(flags)) status = 1;
      await answer({ id: read.pair.id, flags: flags.map(flagRecorder(segments, language)) });
    } else {
      unread += 1;
      await answer({ id: read.id, line: line.number, error: read.error });
    }
  }
  if (unread === 0) return status;
  terminal.note(fill(texts.check.linesUnread, { lines: unread }));
  return 2;
}

function readLine({ texts }: CommandContext, { text, number }: Line): Read {
  const words = texts.check.line;
  if (text === null) {
    return { id: null, error: fill(words.tooLong, { limit: LINE_LIMIT / (1024 * 1024) }) };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { id: null, error: fill(words.noJson, { line: number }) };
  }
  const record = typeof value === 'object' && value !== null ? value : {};
  const id = 'id' in record ? (record.id ?? null) : null;
  if (!('ar' in record) || typeof record.ar !== 'string') {
    return { id, error: fill(words.noString, { field: 'ar' }) };
  }
  const en = 'en' in record ? (record.en ?? undefined) : undefined;
  if (en !== undefined && typeof en !== 'string') return { id, error: fill(words.noString, { field: 'en' }) };
  return { pair: { id, ar: record.ar, ...(en === undefined ? {} : { en }) } };
}

/** The sides are known, so nothing is judged: Arabic in the English is for the rules to flag. */
function checkPair({ ar, en }: Pair): Checked {
  const drafted = draftFromParagraphs(splitParagraphs(ar), splitParagraphs(en ?? ''));
  const segments = drafted.map((segment, at) => ({ id: `s${at + 1}`, ...segment }));
  return checkDocument({ segments, sourceOnly: en === undefined });
}
