import { REVISION_PAGE } from '../../core/contract/history.ts';
import { done } from '../../core/model/result.ts';
import { noDocument, type Context, type Handlers } from './context.ts';
import { readOwnRules } from './own-rules.ts';
import { profileOf } from './profiles.ts';
import { readFormer, readVersion } from './versions.ts';

export function documentCalls({
  library,
  now,
}: Context): Handlers<'library.rename' | 'library.remove' | 'document.open'> {
  return {
    'library.rename': ({ document, title }) =>
      library.write(async (stores) => {
        if (!(await stores.documents.find(document))) return noDocument(document);
        await stores.documents.rename(document, title, now());
        return done(null);
      }),
    'library.remove': ({ document }) =>
      library.write(async ({ documents }) => {
        if (!(await documents.find(document))) return noDocument(document);
        await documents.bin(document, now());
        return done(null);
      }),
    'document.open': ({ document }) =>
      library.read(async (stores) => {
        const record = await stores.documents.find(document);
        if (!record || (await stores.documents.isBinned(document))) return noDocument(document);
        const draft = await readVersion(stores, document, { kind: 'draft' });
        if (!draft.ok) return draft;
        const { id, title, draftVersion } = record;
        const revisions = await stores.revisions.list(document, { limit: REVISION_PAGE });
        const revisionCount = await stores.revisions.count(document);
        const profile = await profileOf(stores, document);
        const ownRules = await readOwnRules(stores);
        const names = await stores.names.list();
        const former = Object.fromEntries(await readFormer(stores, document));
        const about = { id, title, draft: draft.value, former, draftVersion };
        return done({ ...about, revisions, revisionCount, profile, ownRules, names });
      }),
  };
}
