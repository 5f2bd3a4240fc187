import { done, fail } from '../../core/model/result.ts';
import type { DocumentId, RevisionSummary } from '../../core/model/revision.ts';
import type { Stores } from '../library/library.ts';
import { keepRevision } from './automatic.ts';
import { noDocument, type Context, type Handlers } from './context.ts';
import { addRevision, draftContent, isSameContent, readLatest, sortedTags } from './revision-line.ts';
import { readSettings } from './settings.ts';
import { readVersion } from './versions.ts';

type RevisionCall =
  | 'revision.save'
  | 'revision.keep'
  | 'revision.describe'
  | 'revision.list'
  | 'revision.find'
  | 'revision.tags'
  | 'version.read';

export function revisionCalls({ library, now }: Context): Handlers<RevisionCall> {
  return {
    'revision.save': ({ document, note, tags = [] }) =>
      library.write(async (stores) => {
        if (!(await stores.documents.find(document))) return noDocument(document);
        const at = now();
        const saved = await saveByHand(stores, document, { note, tags, at });
        await stores.documents.touch(document, at);
        return done(saved);
      }),
    'revision.keep': ({ document, occasion }) =>
      library.write(async (stores) => {
        if (!(await stores.documents.find(document))) return noDocument(document);
        return done(await keepRevision(stores, document, occasion, now()));
      }),
    'revision.describe': ({ document, revision, note, tags }) =>
      library.write(async (stores) => {
        const found = await stores.revisions.find(document, revision);
        if (!found) return fail('not-found', { what: 'revision', id: revision });
        await stores.revisions.describe(revision, { origin: found.origin, note, tags: sortedTags(tags) });
        await stores.documents.touch(document, now());
        return done({ ...found, note, tags: sortedTags(tags) });
      }),
    'revision.list': ({ document, ...query }) =>
      library.read(async (stores) => {
        if (!(await stores.documents.find(document))) return noDocument(document);
        return done(await stores.revisions.list(document, query));
      }),
    'revision.find': ({ document, revision }) =>
      library.read(async (stores) => {
        const found = await stores.revisions.find(document, revision);
        return found ? done(found) : fail('not-found', { what: 'revision', id: revision });
      }),
    'revision.tags': ({ document }) =>
      library.read(async (stores) => {
        if (!(await stores.documents.find(document))) return noDocument(document);
        return done(await stores.revisions.tags(document));
      }),
    'version.read': ({ document, version }) =>
      library.read((stores) => readVersion(stores, document, version)),
  };
}

interface ByHand {
  readonly note: string;
  readonly tags: readonly string[];
  readonly at: number;
}

/** Where nothing changed since the latest revision, that one gets the name and the tags, and counts as made by hand. */
export async function saveByHand(
  stores: Stores,
  document: DocumentId,
  { note, tags, at }: ByHand,
): Promise<RevisionSummary> {
  const content = await draftContent(stores, document);
  const latest = await readLatest(stores, document);
  const { summary } = latest;
  if (summary && isSameContent(latest.content, content)) {
    const origin = summary.origin === 'automatic' ? 'manual' : summary.origin;
    const both = joinedNotes(summary.note, note);
    const description = { origin, note: both, tags: sortedTags([...summary.tags, ...tags]) };
    await stores.revisions.describe(summary.id, description);
    await stores.documents.settle(document);
    return { ...summary, occasion: null, ...description };
  }
  const { author } = await readSettings(stores);
  return addRevision(stores, document, content, { origin: 'manual', author, at, note, tags }, latest);
}

/** A name that stands is never lost to another. */
function joinedNotes(old: string, note: string): string {
  if (note === '' || old.split(' · ').includes(note)) return old;
  return old === '' ? note : `${old} · ${note}`;
}
