import { resolve } from 'node:path';
import { statSync } from 'node:fs';
import { fill } from '../../core/locales/fill.ts';
import { backUp, backUpTo } from '../library/back-up.ts';
import { backupFolder, listBackups } from '../library/backups.ts';
import { requireArguments, type Command, type CommandContext, type ExitStatus } from './command.ts';
import { homeOf } from './library.ts';
import { accept } from './load.ts';
import { badUsage } from './refusal.ts';
import { renderSize, renderTable, renderTime } from './table.ts';

export const backup: Command = {
  name: 'backup',
  arguments: [],
  options: { values: { out: null, format: ['text', 'json'] }, switches: ['list'] },
  async run(context) {
    const { given, texts, terminal, language } = context;
    requireArguments(backup, given, texts);
    if (given.isOn('list')) return list(context);
    if (given.value('format') !== undefined)
      throw badUsage(texts, 'onlyWith', { a: '--format', b: '--list' });
    const home = homeOf(terminal);
    const out = given.value('out');
    let file = out ?? '';
    if (out === undefined) {
      const made = accept(language, await backUp(home, { kind: 'manual', at: Date.now() }));
      file = resolve(backupFolder(home), made.name);
    } else accept(language, await backUpTo(home, resolve(terminal.folder, out)));
    const { size } = statSync(resolve(terminal.folder, file));
    await terminal.out(`${fill(texts.backup.made, { file, size: renderSize(size) })}\n`);
    return 0;
  },
};

async function list({ given, texts, terminal }: CommandContext): Promise<ExitStatus> {
  if (given.value('out') !== undefined) throw badUsage(texts, 'together', { a: '--list', b: '--out' });
  const home = homeOf(terminal);
  const folder = backupFolder(home);
  const backups = listBackups(home);
  if (given.value('format') === 'json') {
    const dated = backups.map((each) => ({ ...each, at: new Date(each.at).toISOString() }));
    await terminal.out(`${JSON.stringify({ folder, backups: dated }, null, 2)}\n`);
  } else if (backups.length === 0) terminal.note(fill(texts.backup.none, { folder }));
  else {
    const { at, kind, size, name } = texts.backup.columns;
    const rows = backups.map((each) => [
      renderTime(each.at),
      texts.backup.kinds[each.kind],
      renderSize(each.bytes),
      each.name,
    ]);
    await terminal.out(renderTable([[at, kind, size, name], ...rows]));
  }
  return 0;
}
