import type { StoredDocument } from '../../core/formats/document-file.ts';
import type { DocumentId, Version } from '../../core/model/revision.ts';
import { joinParagraphs } from '../library/entry.ts';
import type { Stores } from '../library/library.ts';
import type { RevisionContent } from '../library/revisions.ts';
import { newId } from './context.ts';
import { rememberReviewed } from './memory.ts';
import { addRevision } from './revision-line.ts';
import { keepEntries } from './versions.ts';

/**
 * Stores a document that is new to the library, with its history and draft; its segments have their ids, the
 * same in every version.
 */
export async function addDocument(
  stores: Stores,
  { title, draft, revisions, comments }: StoredDocument,
  at: number,
): Promise<DocumentId> {
  const id = newId();
  await stores.documents.add({ id, title, createdAt: at, updatedAt: at, draftVersion: 0 });
  const arabic = [];
  for (const segment of draft.segments)
    arabic.push({ id: segment.id, source: await stores.texts.keep(segment.source) });
  await stores.segments.add(id, arabic);
  for (const { version, ...signature } of revisions)
    await addRevision(stores, id, await keepVersion(stores, version), signature);
  const { entries, dismissals } = await keepVersion(stores, draft);
  await stores.documents.advance(id, at, 0, await stores.draft.write(entries));
  const reviewed = draft.segments.flatMap(({ id: segment, state }) =>
    state === 'reviewed' ? [segment] : [],
  );
  await rememberReviewed(stores, id, reviewed, at);
  for (const dismissal of dismissals) await stores.dismissals.put(id, dismissal);
  for (const comment of comments) await stores.comments.put(id, comment);
  return id;
}

async function keepVersion(stores: Stores, version: Version): Promise<RevisionContent> {
  const segments = version.segments.map((segment) => ({ ...segment, text: joinParagraphs(segment.target) }));
  return { entries: await keepEntries(stores, segments), dismissals: version.dismissals };
}
