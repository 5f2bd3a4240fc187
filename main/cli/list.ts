import { requireArguments, type Command } from './command.ts';
import { withLibrary } from './library.ts';
import { renderTable, renderTime } from './table.ts';

export const list: Command = {
  name: 'list',
  arguments: [],
  options: { values: { format: ['text', 'json'] } },
  async run(context) {
    const { given, texts, terminal } = context;
    requireArguments(list, given, texts);
    const documents = await withLibrary(context, (library) => library.ask('library.list', {}));
    if (given.value('format') === 'json') {
      const dated = documents.map((document) => ({
        ...document,
        updatedAt: new Date(document.updatedAt).toISOString(),
      }));
      await terminal.out(`${JSON.stringify({ documents: dated }, null, 2)}\n`);
    } else if (documents.length === 0) {
      terminal.note(texts.library.empty);
    } else {
      const { id, settled, words, revisions, stage, updated, title } = texts.library.columns;
      const rows = documents.map((document) => [
        document.id,
        `${document.settled}/${document.segments}`,
        String(document.words),
        String(document.revisions),
        texts.library.stages[document.standing.kind],
        renderTime(document.updatedAt),
        document.title,
      ]);
      await terminal.out(renderTable([[id, settled, words, revisions, stage, updated, title], ...rows]));
    }
    return 0;
  },
};
