import type { DocumentSummary } from '../../core/contract/library.ts';
import { done } from '../../core/model/result.ts';
import type { StoredSummary } from '../library/document-list.ts';
import type { Stores } from '../library/library.ts';
import { noDocument, type Context, type Handlers } from './context.ts';

type ListCall =
  | 'library.list'
  | 'library.page'
  | 'library.ids'
  | 'library.tags'
  | 'library.tag'
  | 'library.archive'
  | 'library.bin';

export function documentListCalls({ library, now }: Context): Handlers<ListCall> {
  return {
    'library.list': () =>
      library.read(async (stores) => done(await withStages(stores, await stores.documentList.all()))),
    'library.page': (query) =>
      library.read(async (stores) => {
        const page = await stores.documentList.page(query);
        return done({ ...page, documents: await withStages(stores, page.documents) });
      }),
    'library.ids': (query) => library.read(async ({ documentList }) => done(await documentList.ids(query))),
    'library.tags': ({ documents = null }) =>
      library.read(async ({ documentList }) => done(await documentList.tags(documents))),
    'library.tag': ({ changes }) =>
      library.write(async ({ documentList }) => {
        const made = [];
        for (const { tag, on, documents } of changes) {
          const changed = await documentList.tag(tag, on, documents);
          if (changed.length > 0) made.push({ tag, on, documents: [...changed] });
        }
        return done(made);
      }),
    'library.archive': ({ documents, archived }) =>
      library.write(async ({ documentList }) =>
        done(await documentList.archive(documents, archived ? now() : null)),
      ),
    'library.bin': ({ documents: ids, binned }) =>
      library.write(async ({ documents }) => {
        for (const id of ids) {
          if (!(await documents.find(id))) return noDocument(id);
          await documents.bin(id, binned ? now() : null);
        }
        return done(null);
      }),
  };
}

/** What stands elsewhere of documents: whose hands they are in, and what is asked in them. */
async function withStages(
  { stages, comments }: Stores,
  summaries: readonly StoredSummary[],
): Promise<readonly DocumentSummary[]> {
  const standings = await stages.standings();
  const queries = await comments.openQueries();
  return summaries.map((summary) => ({
    ...summary,
    standing: standings.get(summary.id) ?? { kind: 'in-work', event: null },
    openQueries: queries.get(summary.id) ?? 0,
  }));
}
