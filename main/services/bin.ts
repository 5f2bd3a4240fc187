import { done, fail } from '../../core/model/result.ts';
import { noDocument, type Context, type Handlers } from './context.ts';

export function binCalls({ library }: Context): Handlers<'bin.list' | 'bin.restore' | 'bin.delete'> {
  return {
    'bin.list': () => library.read(async ({ documents }) => done(await documents.binned())),
    'bin.restore': ({ document }) =>
      library.write(async ({ documents }) => {
        if (!(await documents.isBinned(document))) return noDocument(document);
        await documents.bin(document, null);
        return done(null);
      }),
    'bin.delete': async ({ documents: ids }) => {
      const deleted = await library.write(async ({ documents, texts }) => {
        for (const id of ids) {
          // Only from the bin: a document in use is not deleted by a window that shows an old list.
          if (!(await documents.isBinned(id))) return fail('not-found', { what: 'document', id });
          await texts.release(await documents.remove(id));
        }
        return done(ids.length);
      });
      if (!deleted.ok) return deleted;
      const wiped = await library.wipe();
      return done({ deleted: deleted.value, wiped: wiped.ok });
    },
  };
}
