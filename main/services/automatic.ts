/** Revisions that the program makes of itself, and thins out as they grow old. */
import { thinnedOut } from '../../core/history/thinning.ts';
import type { DocumentId, RevisionOccasion, RevisionSummary } from '../../core/model/revision.ts';
import type { DocumentRecord } from '../library/documents.ts';
import type { Stores } from '../library/library.ts';
import { addRevision, draftContent, isSameContent, readLatest, sizeOf } from './revision-line.ts';
import { readSettings } from './settings.ts';

/** Milliseconds of work after which the draft is kept while editing goes on. */
export const EDITING_MS = 10 * 60_000;

/** Most revisions dropped at one occasion, so that no call takes long; the rest follows at the next. */
const MOST_DROPPED = 32;

/** Whether the draft has been worked on long enough since its latest revision. */
export function isEditingDue({ changedSince }: DocumentRecord, at: number): boolean {
  return changedSince !== null && at - changedSince >= EDITING_MS;
}

/**
 * Keeps the draft as it is stored, where it says something else than the latest revision; null where it does not.
 * Old automatic revisions are thinned out on the way.
 */
export async function keepRevision(
  stores: Stores,
  document: DocumentId,
  occasion: RevisionOccasion,
  at: number,
): Promise<RevisionSummary | null> {
  const record = await stores.documents.find(document);
  if (!record) return null;
  const kept = record.changedSince === null ? null : await keepChanged(stores, document, occasion, at);
  await thinOut(stores, document, at);
  return kept;
}

async function keepChanged(
  stores: Stores,
  document: DocumentId,
  occasion: RevisionOccasion,
  at: number,
): Promise<RevisionSummary | null> {
  const content = await draftContent(stores, document);
  const latest = await readLatest(stores, document);
  if (isSameContent(latest.content, content)) {
    await stores.documents.settle(document);
    return null;
  }
  const { author } = await readSettings(stores);
  const signature = { origin: 'automatic', occasion, author, at, note: '' } as const;
  return addRevision(stores, document, content, signature, latest);
}

async function thinOut(stores: Stores, document: DocumentId, now: number): Promise<void> {
  const old = thinnedOut(await stores.revisions.thinnable(document), now);
  for (const id of old.slice(0, MOST_DROPPED)) {
    const child = await stores.revisions.child(id);
    await stores.texts.release(await stores.revisions.drop(id));
    if (child === null) continue;
    await measureAnew(stores, document, child);
    await stores.revisionFlags.forget(child);
  }
}

/** How much a revision changed is said against its parent, which is another one now. */
async function measureAnew(stores: Stores, document: DocumentId, id: string): Promise<void> {
  const summary = await stores.revisions.find(document, id);
  const content = await stores.revisions.read(document, id);
  const parent = summary?.parent ? await stores.revisions.read(document, summary.parent) : null;
  if (content && parent) await stores.revisions.measure(id, await sizeOf(stores, parent, content));
}
