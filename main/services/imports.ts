import type { Imported } from '../../core/contract/calls.ts';
import { done, type Result } from '../../core/model/result.ts';
import type { Stores } from '../library/library.ts';
import type { Context, Handlers } from './context.ts';
import { addDocument } from './new-document.ts';
import { originOf, readFiles, readIncoming, readText, type ReadImport } from './read-import.ts';
import { readSettings } from './settings.ts';

/** Input is read before the library is touched, so that what cannot be read harms nothing. */
export function importCalls({
  library,
  now,
}: Context): Handlers<'import.text' | 'import.files' | 'import.origin' | 'version.from-files'> {
  const store = (read: Result<ReadImport>): Promise<Result<Imported>> =>
    read.ok
      ? library.write(async (stores) => done(await storeImport(stores, read.value, now())))
      : Promise.resolve(read);
  return {
    'import.text': (input) => store(readText(input)),
    'import.files': (input) => store(readFiles(input)),
    'import.origin': ({ file }) => {
      const id = originOf(file);
      if (id === null) return Promise.resolve(done(null));
      return library.read(async ({ documents }) => {
        const record = await documents.find(id);
        if (!record || (await documents.isBinned(id))) return done(null);
        return done({ document: record.id, title: record.title });
      });
    },
    'version.from-files': (input) => Promise.resolve(readIncoming(input)),
  };
}

/** Text becomes its document's first revision; a document file brings its own history. */
export async function storeImport(
  stores: Stores,
  { document, notices }: ReadImport,
  at: number,
): Promise<Imported> {
  const { title, draft } = document;
  const { author } = await readSettings(stores);
  const first = { origin: 'import', author, at, note: '', version: draft } as const;
  const revisions = document.revisions.length > 0 ? document.revisions : [first];
  const id = await addDocument(stores, { title, draft, revisions, comments: document.comments }, at);
  return { document: id, title, segments: draft.segments.length, notices };
}
