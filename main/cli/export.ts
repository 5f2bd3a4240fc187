import { resolve } from 'node:path';
import { renderExport, TEXT_FORMATS } from '../../core/formats/export.ts';
import { fill } from '../../core/locales/fill.ts';
import { sayNotice } from '../../core/locales/messages.ts';
import type { Version } from '../../core/model/revision.ts';
import { standingTarget } from '../../core/model/segment.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { requireArguments, type Command, type CommandContext } from './command.ts';
import { accept, isDocumentFile, loadSource } from './load.ts';
import { badUsage, Refusal } from './refusal.ts';
import { isFile, withVersions } from './versions.ts';

export const exportText: Command = {
  name: 'export',
  arguments: ['DOCUMENT|SOURCE'],
  options: { values: { target: null, format: TEXT_FORMATS, out: null, revision: null } },
  async run(context) {
    const { given, texts, terminal, language } = context;
    requireArguments(exportText, given, texts);
    const format = TEXT_FORMATS.find((known) => known === given.value('format'));
    if (!format) throw badUsage(texts, 'missing', { what: '--format' });
    const { title, version } = await chosen(context, given.arguments[0] ?? '');
    const hasEnglish = version.segments.some((segment) => standingTarget(segment).length > 0);
    if (!hasEnglish && format !== 'json')
      throw new Refusal(`${given.arguments[0] ?? ''}: ${texts.export.noEnglish}`);
    const rendered = renderExport(title, version, format);

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

interface Chosen {
  readonly title: string;
  readonly version: Version;
}

/** A text with its English, or a version of a document. */
async function chosen(context: CommandContext, name: string): Promise<Chosen> {
  const { given, texts, terminal, language } = context;
  const target = given.value('target');
  const revision = given.value('revision');
  if (isDocumentFile(name) || !(await isFile(context, name))) {
    if (target !== undefined) throw badUsage(texts, 'together', { a: name, b: '--target' });
    return withVersions(context, name, async ({ title, read }) => ({
      title,
      version: (await read(revision ?? 'draft', '--revision')).version,
    }));
  }
  if (revision !== undefined) throw badUsage(texts, 'together', { a: name, b: '--revision' });
  const { title, segments, dismissals, notices } = await loadSource(context, name, target);
  for (const notice of notices) terminal.note(sayNotice(language, notice));
  return { title, version: { segments, dismissals } };
}
