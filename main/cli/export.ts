import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { renderExport, TEXT_FORMATS, type Rendered, type TextFormat } from '../../core/formats/export.ts';
import { fill } from '../../core/locales/fill.ts';
import { sayNotice } from '../../core/locales/messages.ts';
import { standingTarget } from '../../core/model/segment.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { requireArguments, type Command, type CommandContext } from './command.ts';
import { findDocument, withLibrary } from './library.ts';
import { accept, isDocumentFile, loadSource } from './load.ts';
import { badUsage, Refusal } from './refusal.ts';

export const exportText: Command = {
  name: 'export',
  arguments: ['DOCUMENT|SOURCE'],
  options: { values: { target: null, format: TEXT_FORMATS, out: null } },
  async run(context) {
    const { given, texts, terminal, language } = context;
    requireArguments(exportText, given, texts);
    const format = TEXT_FORMATS.find((known) => known === given.value('format'));
    if (!format) throw badUsage(texts, 'missing', { what: '--format' });
    const [name = ''] = given.arguments;
    const isFile = await stat(resolve(terminal.folder, name)).then(
      (found) => !found.isDirectory(),
      () => false,
    );
    const rendered = isFile
      ? await renderFile(context, name, format)
      : await renderFromLibrary(context, name, format);

    const file = given.value('out');
    if (file === undefined) await terminal.out(rendered.text);
    else {
      accept(language, await writeFileWhole(resolve(terminal.folder, file), rendered.text));
      terminal.note(fill(texts.export.written, { file }));
    }
    const { controlsRemoved: controls, leftOut, missing } = rendered;
    if (controls + leftOut + missing > 0) {
      terminal.note(fill(texts.export.counts, { controls, leftOut, missing }));
    }
    return 0;
  },
};

async function renderFile(context: CommandContext, source: string, format: TextFormat): Promise<Rendered> {
  const { given, texts, terminal, language } = context;
  const target = given.value('target');
  if (target !== undefined && isDocumentFile(source)) {
    throw badUsage(texts, 'together', { a: source, b: '--target' });
  }
  const { title, segments, dismissals, notices } = await loadSource(context, source, target);
  for (const notice of notices) terminal.note(sayNotice(language, notice));
  const hasEnglish = segments.some((segment) => standingTarget(segment).length > 0);
  if (!hasEnglish && format !== 'json') throw new Refusal(`${source}: ${texts.export.noEnglish}`);
  return renderExport(title, { segments, dismissals }, format);
}

async function renderFromLibrary(
  context: CommandContext,
  name: string,
  format: TextFormat,
): Promise<Rendered> {
  if (context.given.value('target') !== undefined) {
    throw badUsage(context.texts, 'together', { a: name, b: '--target' });
  }
  return withLibrary(context, async (library) => {
    const { id } = await findDocument(context, library, name);
    return library.ask('export.render', { document: id, version: { kind: 'draft' }, format });
  });
}
