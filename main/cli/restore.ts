import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fill } from '../../core/locales/fill.ts';
import { backupFolder, listBackups } from '../library/backups.ts';
import { libraryFile } from '../library/file.ts';
import { restoreBackup } from '../library/restore.ts';
import { requireArguments, type Command, type CommandContext } from './command.ts';
import { homeOf } from './library.ts';
import { accept } from './load.ts';
import { Refusal } from './refusal.ts';

export const restore: Command = {
  name: 'restore',
  arguments: ['FILE|latest'],
  options: { values: { as: null } },
  async run(context) {
    const { given, texts, terminal, language } = context;
    requireArguments(restore, given, texts);
    const [name = ''] = given.arguments;
    const present = homeOf(terminal);
    const file = fileOf(context, present, name);
    const as = given.value('as');
    const home = as === undefined ? present : resolve(terminal.folder, as);
    if (as !== undefined && existsSync(libraryFile(home)))
      throw new Refusal(fill(texts.restore.exists, { path: libraryFile(home) }));
    const { path, kept } = accept(language, await restoreBackup(home, file, { at: Date.now() }));
    await terminal.out(`${fill(texts.restore.done, { file, path })}\n`);
    if (kept !== null) await terminal.out(`${fill(texts.restore.kept, { kept })}\n`);
    if (as !== undefined) await terminal.out(`${fill(texts.restore.elsewhere, { folder: home })}\n`);
    return 0;
  },
};

/** A path, a name among the backups, or the newest that was made to be gone back to. */
function fileOf({ texts, terminal }: CommandContext, home: string, name: string): string {
  const folder = backupFolder(home);
  if (name === 'latest') {
    const latest = listBackups(home).find(({ kind }) => kind !== 'replaced');
    if (!latest) throw new Refusal(fill(texts.backup.none, { folder }));
    return join(folder, latest.name);
  }
  const path = resolve(terminal.folder, name);
  return existsSync(path) ? path : join(folder, name);
}
