import { resolve } from 'node:path';
import { REDLINE_FORMATS, type RedlineFormat } from '../../core/contract/outgoing.ts';
import { redlineWords } from '../../core/formats/redline-words.ts';
import { isUnchanged, type Redline } from '../../core/formats/redline.ts';
import { fill } from '../../core/locales/fill.ts';
import { contentOf, redlineFile } from '../formats/outgoing.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { requireArguments, type Command, type CommandContext } from './command.ts';
import { renderRedline } from './diff-text.ts';
import { accept } from './load.ts';
import { badUsage } from './refusal.ts';
import { redlineOfDocument, redlineOfFiles } from './versions.ts';

export const diff: Command = {
  name: 'diff',
  arguments: ['OLD', 'NEW'],
  options: {
    values: { format: ['text', ...REDLINE_FORMATS], out: null, from: null, to: null },
    switches: ['exit-code', 'arabic'],
  },
  async run(context) {
    const { given } = context;
    const format = REDLINE_FORMATS.find((known) => known === given.value('format'));
    const redline = await compared(context);
    await write(context, format, redline);
    return !isUnchanged(redline) && given.isOn('exit-code') ? 1 : 0;
  },
};

/** `DOCUMENT` with `--from` or `--to`, or two files. */
async function compared(context: CommandContext): Promise<Redline> {
  const { given, texts } = context;
  const [from, to] = [given.value('from'), given.value('to')];
  if (from === undefined && to === undefined) {
    requireArguments(diff, given, texts);
    const [old = '', now = ''] = given.arguments;
    return redlineOfFiles(context, old, now);
  }
  requireArguments({ ...diff, arguments: ['DOCUMENT'] }, given, texts);
  return redlineOfDocument(context, given.arguments[0] ?? '', from ?? 'latest', to ?? 'draft');
}

async function write(
  context: CommandContext,
  format: RedlineFormat | undefined,
  redline: Redline,
): Promise<void> {
  const { given, texts, terminal, language } = context;
  const out = given.value('out');
  const content = format
    ? contentOf(redlineFile(redline, format, redlineWords(language), { arabic: given.isOn('arabic') }))
    : renderRedline(context, redline, out === undefined && terminal.isColourful);
  if (out !== undefined) {
    accept(language, await writeFileWhole(resolve(terminal.folder, out), content));
    terminal.note(fill(texts.export.written, { file: out }));
  } else if (typeof content === 'string') await terminal.out(content);
  else throw badUsage(texts, 'missing', { what: '--out' });
}
