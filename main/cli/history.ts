import { requireArguments, type Command } from './command.ts';
import { findDocument, withLibrary } from './library.ts';
import { renderTable, renderTime } from './table.ts';

export const history: Command = {
  name: 'history',
  arguments: ['DOCUMENT'],
  options: { values: { format: ['text', 'json'] } },
  async run(context) {
    const { given, texts, terminal } = context;
    requireArguments(history, given, texts);
    const [name = ''] = given.arguments;
    const { document, revisions } = await withLibrary(context, async (library) => {
      const found = await findDocument(context, library, name);
      return { document: found, revisions: await library.ask('revision.list', { document: found.id }) };
    });
    if (given.value('format') === 'json') {
      const { id, title } = document;
      const dated = revisions.map((revision) => ({ ...revision, at: new Date(revision.at).toISOString() }));
      await terminal.out(`${JSON.stringify({ document: { id, title }, revisions: dated }, null, 2)}\n`);
      return 0;
    }
    const { number, at, author, change, segments, note } = texts.library.revision;
    const rows = revisions.map((revision) => [
      String(revision.number),
      renderTime(revision.at),
      revision.author,
      `+${revision.wordsAdded} -${revision.wordsRemoved}`,
      String(revision.segmentsChanged),
      revision.note,
    ]);
    await terminal.out(renderTable([[number, at, author, change, segments, note], ...rows]));
    return 0;
  },
};
