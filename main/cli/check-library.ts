import { resolve } from 'node:path';
import { isSound, type LibraryReport } from '../../core/contract/backup.ts';
import type { CliTexts } from '../../core/locales/cli-texts.ts';
import { fill } from '../../core/locales/fill.ts';
import { checkLibrary } from '../library/check.ts';
import { libraryFile } from '../library/file.ts';
import { requireArguments, type Command } from './command.ts';
import { homeOf } from './library.ts';
import { accept } from './load.ts';

export const checkLibraryCommand: Command = {
  name: 'check-library',
  arguments: [],
  isOpenEnded: true,
  options: { values: { format: ['text', 'json'] } },
  async run({ given, texts, terminal, language }) {
    const [file, ...more] = given.arguments;
    requireArguments({ ...checkLibraryCommand, isOpenEnded: false }, { ...given, arguments: more }, texts);
    const path = file === undefined ? libraryFile(homeOf(terminal)) : resolve(terminal.folder, file);
    const report = accept(language, checkLibrary(path));
    const sound = isSound(report);
    await terminal.out(
      given.value('format') === 'json'
        ? `${JSON.stringify({ sound, ...report }, null, 2)}\n`
        : `${linesOf(report, texts).join('\n')}\n`,
    );
    return sound ? 0 : 1;
  },
};

function linesOf(report: LibraryReport, { checkLibrary: texts }: CliTexts): string[] {
  const { path, documents, texts: count, revisions, file, damaged } = report;
  if (isSound(report)) return [fill(texts.sound, { path, documents, texts: count, revisions })];
  return [
    fill(texts.damaged, { path }),
    ...file.map((problem) => `  ${fill(texts.file, { problem })}`),
    ...damaged.flatMap(({ title, texts: lost, revisions: numbers }) => [
      ...(lost > 0 ? [`  ${fill(texts.texts, { title, texts: lost })}`] : []),
      ...(numbers.length > 0 ? [`  ${fill(texts.revisions, { title, numbers: numbers.join(', ') })}`] : []),
    ]),
    texts.remedy,
  ];
}
