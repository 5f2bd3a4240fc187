import { fill } from '../../core/locales/fill.ts';
import type { CommandContext, ExitStatus } from './command.ts';
import { findDocument, withLibrary } from './library.ts';
import { renderTime } from './table.ts';

/** When words came into a document and when they went; exit status 1 where they never were in it. */
export async function searchHistory(
  context: CommandContext,
  name: string,
  words: string,
): Promise<ExitStatus> {
  const { given, texts, terminal } = context;
  const { found, order } = await withLibrary(context, async (library) => {
    const { id: document } = await findDocument(context, library, name);
    const { draft } = await library.ask('document.open', { document });
    const order = draft.segments.map(({ id }) => id);
    return { found: await library.ask('history.search', { document, words }), order };
  });
  const revisions = new Map(found.revisions.map((revision) => [revision.id, revision]));
  const hits = found.hits.map(({ segment, came, went, text }) => ({
    segment: order.indexOf(segment) + 1,
    came: revisions.get(came)?.number ?? came,
    went: went === null ? null : (revisions.get(went)?.number ?? went),
    text,
  }));
  const status = hits.length > 0 ? 0 : 1;
  if (given.value('format') === 'json') {
    await terminal.out(`${JSON.stringify({ words, total: found.total, hits }, null, 2)}\n`);
    return status;
  }
  const { search } = texts.library;
  const say = (id: string): string => {
    const revision = revisions.get(id);
    if (!revision) return search.draft;
    const { number, at, author, note } = revision;
    return fill(search.revision, {
      number,
      at: renderTime(at),
      by: [author, note].filter(Boolean).join(', '),
    });
  };
  for (const [index, { came, went, text }] of found.hits.entries()) {
    const from = fill(search.came, { by: say(came) });
    const to = went === null ? search.still : fill(search.went, { by: say(went) });
    const place = fill(search.segment, { number: hits[index]?.segment ?? 0 });
    await terminal.out(`${place} ${from}; ${to}\n  ${text.replaceAll('\n', '\n  ')}\n`);
  }
  if (hits.length === 0) terminal.note(search.none);
  return status;
}
