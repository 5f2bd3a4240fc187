import { MOST_NAMES, nameGroups } from '../../core/contract/names.ts';
import type { NameDecision, NameGroups, RememberedName } from '../../core/model/name.ts';
import { done, fail } from '../../core/model/result.ts';
import type { DocumentId } from '../../core/model/revision.ts';
import { keyOfArabic } from '../../core/names/arabic-key.ts';
import type { Stores } from '../library/library.ts';
import { newId, noDocument, type Context, type Handlers } from './context.ts';
import { readSettings } from './settings.ts';

export function nameCalls({
  library,
  now,
}: Context): Handlers<'names.list' | 'names.save' | 'names.groups' | 'names.group'> {
  return {
    'names.list': () => library.read(async ({ names }) => done(await names.list())),
    'names.save': ({ keep, remove }) =>
      library.write(async (stores) => {
        const { names } = stores;
        const { author } = await readSettings(stores);
        for (const id of remove) await names.remove(id);
        for (const decision of keep) await names.put(decided(decision, author, now()));
        if ((await names.count()) > MOST_NAMES) return fail('names-many', { limit: MOST_NAMES });
        return done(await names.list());
      }),
    'names.groups': ({ document }) => library.read(async (stores) => done(await groupsOf(stores, document))),
    'names.group': ({ document, groups }) =>
      library.write(async (stores) => {
        if (!(await stores.documents.find(document))) return noDocument(document);
        await stores.names.writeGroups(document, groups);
        return done(await groupsOf(stores, document));
      }),
  };
}

/** Groupings that this version cannot read count as none. */
async function groupsOf({ names }: Stores, document: DocumentId): Promise<NameGroups> {
  const parsed = nameGroups.safeParse(await names.readGroups(document));
  return parsed.success ? parsed.data : [];
}

/** Who says so, and each spelling once. */
function decided(decision: NameDecision, author: string, at: number): RememberedName {
  const byKey = new Map(decision.arabic.map((spelling) => [keyOfArabic(spelling), spelling]));
  return {
    id: decision.id ?? newId(),
    english: decision.english,
    arabic: [...byKey.values()],
    author: decision.author ?? author,
    at: decision.at ?? at,
  };
}
