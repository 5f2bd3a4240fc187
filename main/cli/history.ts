import { resolve } from 'node:path';
import { fill } from '../../core/locales/fill.ts';
import { redlineWords } from '../../core/formats/redline-words.ts';
import { stepRows } from '../../core/formats/step-words.ts';
import { writeFileWhole } from '../files/write-file.ts';
import { contentOf } from '../formats/outgoing.ts';
import { requireArguments, type Command, type CommandContext, type ExitStatus } from './command.ts';
import { findDocument, withLibrary } from './library.ts';
import { accept } from './load.ts';
import { flagsOf, renderTurns } from './history-flags.ts';
import { searchHistory } from './history-search.ts';
import { renderTable, renderTime } from './table.ts';

export const history: Command = {
  name: 'history',
  arguments: ['DOCUMENT'],
  options: { values: { format: ['text', 'json'], report: null, search: null } },
  async run(context) {
    const { given, texts, terminal, language } = context;
    requireArguments(history, given, texts);
    const [name = ''] = given.arguments;
    const report = given.value('report');
    if (report !== undefined) return writeReport(context, name, report);
    const words = given.value('search');
    if (words !== undefined) return searchHistory(context, name, words);
    const { document, revisions, events, flags } = await withLibrary(context, async (library) => {
      const found = await findDocument(context, library, name);
      const list = await library.ask('revision.list', { document: found.id });
      const { events } = await library.ask('stage.read', { document: found.id });
      return { document: found, revisions: list, events, flags: await flagsOf(library, found.id, list) };
    });
    if (given.value('format') === 'json') {
      const { id, title } = document;
      const dated = revisions.map((revision) => ({
        ...revision,
        at: new Date(revision.at).toISOString(),
        flags: flags.get(revision.id) ?? null,
      }));
      const steps = events.map((event) => ({ ...event, at: new Date(event.at).toISOString() }));
      const file = { document: { id, title }, revisions: dated, steps };
      await terminal.out(`${JSON.stringify(file, null, 2)}\n`);
      return 0;
    }
    const { number, at, author, change, segments, note, why, tags, flags: turns } = texts.library.revision;
    const rows = revisions.map((revision) => [
      String(revision.number),
      renderTime(revision.at),
      revision.author,
      `+${revision.wordsAdded} -${revision.wordsRemoved}`,
      String(revision.segmentsChanged),
      renderTurns(flags.get(revision.id)),
      revision.occasion ?? revision.origin,
      revision.tags.join(', '),
      revision.note,
    ]);
    const head = [number, at, author, change, segments, turns, why, tags, note];
    await terminal.out(renderTable([head, ...rows]));
    if (events.length > 0)
      await terminal.out(
        `\n${renderTable(stepRows(events, { ...redlineWords(language), moment: renderTime }))}`,
      );
    return 0;
  },
};

/** A page to print and to sign, in the language of the messages. */
async function writeReport(context: CommandContext, name: string, file: string): Promise<ExitStatus> {
  const { texts, terminal, language } = context;
  const rendered = await withLibrary(context, async (library) => {
    const { id: document } = await findDocument(context, library, name);
    return library.ask('export.render', { what: 'report', document, language });
  });
  accept(language, await writeFileWhole(resolve(terminal.folder, file), contentOf(rendered)));
  terminal.note(fill(texts.export.written, { file }));
  return 0;
}
