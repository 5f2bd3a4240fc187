import type { DraftSaved, SegmentChange } from '../../core/contract/calls.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import type { RevisionSummary } from '../../core/model/revision.ts';
import type { DocumentRecord } from '../library/documents.ts';
import { joinParagraphs, type Entry } from '../library/entry.ts';
import type { Stores } from '../library/library.ts';
import { isEditingDue, keepRevision } from './automatic.ts';
import { followEdits } from './comments.ts';
import { noDocument, type Context, type Handlers } from './context.ts';
import { rememberReviewed } from './memory.ts';
import { addRevision, draftContent } from './revision-line.ts';
import { readSettings } from './settings.ts';
import { keepEntries } from './versions.ts';

export function draftCalls({ library, now }: Context): Handlers<'draft.save' | 'draft.merge'> {
  return {
    'draft.save': ({ document, base, changes }) =>
      library.write(async (stores) => {
        const record = await recordAt(stores, document, base);
        if (!record.ok) return record;
        const at = now();
        // Kept as it was before this change: after a pause that is how its editor left it.
        const isDue = isEditingDue(record.value, at);
        const revision = isDue ? await keepRevision(stores, document, 'editing', at) : null;
        const saved = await writeChanges(stores, record.value, changes, at);
        return saved.ok ? done({ ...saved.value, revision }) : saved;
      }),
    'draft.merge': ({ document, base, kept, changes, notes }) =>
      library.write(async (stores) => {
        const record = await recordAt(stores, document, base);
        if (!record.ok) return record;
        const at = now();
        const { author } = await readSettings(stores);
        const revisions: RevisionSummary[] = [];
        const keep = async (note: string): Promise<void> => {
          const signature = { origin: 'manual', author, at, note } as const;
          const content = await draftContent(stores, document);
          revisions.unshift(await addRevision(stores, document, content, signature));
        };
        const settled = new Map(changes.map((change) => [change.id, JSON.stringify(change)]));
        if (kept.some(({ id }) => !settled.has(id)))
          return fail('bad-request', { path: 'kept', problem: 'unsettled' });
        await keep(notes.stored);
        let standing = record.value;
        if (kept.some((change) => settled.get(change.id) !== JSON.stringify(change))) {
          const held = await writeChanges(stores, standing, kept, at);
          if (!held.ok) return held;
          standing = { ...standing, draftVersion: held.value.draftVersion };
          await keep(notes.kept);
        }
        const saved = await writeChanges(stores, standing, changes, at);
        return saved.ok ? done({ ...saved.value, revisions }) : saved;
      }),
  };
}

/** The document, where its draft is still the one that changes build on. */
export async function recordAt(
  stores: Stores,
  document: string,
  base: number,
): Promise<Result<DocumentRecord>> {
  const record = await stores.documents.find(document);
  if (!record) return noDocument(document);
  return base === record.draftVersion
    ? done(record)
    : fail('draft-conflict', { base, draftVersion: record.draftVersion });
}

async function writeChanges(
  stores: Stores,
  record: DocumentRecord,
  changes: readonly SegmentChange[],
  savedAt: number,
): Promise<Result<DraftSaved>> {
  const found = await stores.draft.find(record.id, namedSegments(changes));
  const former = new Map(found.map((entry) => [entry.segment, entry]));
  const sound = checkChanges(changes, former);
  if (!sound.ok) return sound;
  const entries = await keepEntries(
    stores,
    changes.map((change) => ({ ...change, text: joinParagraphs(change.target) })),
  );
  await followEdits(stores, record.id, changes, former);
  const by = await stores.draft.write(entries);
  await stores.texts.release(entries.flatMap(({ segment }) => former.get(segment)?.target ?? []));
  const draftVersion = record.draftVersion + 1;
  await stores.documents.advance(record.id, savedAt, draftVersion, by);
  const reviewed = changes.flatMap(({ id, state }) => (state === 'reviewed' ? [id] : []));
  await rememberReviewed(stores, record.id, reviewed, savedAt);
  return done({ draftVersion, savedAt, revision: null });
}

function namedSegments(changes: readonly SegmentChange[]): string[] {
  return changes.flatMap(({ id, leftOut }) => (leftOut?.code === 'repeats' ? [id, leftOut.segment] : [id]));
}

/** What the schema cannot say: known segments, one-line paragraphs, a reason exactly where it is left out. */
function checkChanges(changes: readonly SegmentChange[], known: ReadonlyMap<string, Entry>): Result<null> {
  for (const [index, { id, state, leftOut, target }] of changes.entries()) {
    const path = `changes.${index}`;
    if (!known.has(id)) return fail('not-found', { what: 'segment', id });
    if ((state === 'left-out') !== (leftOut !== null))
      return fail('bad-request', { path: `${path}.leftOut`, problem: 'state' });
    if (leftOut?.code === 'repeats' && !known.has(leftOut.segment))
      return fail('not-found', { what: 'segment', id: leftOut.segment });
    const broken = target.findIndex((paragraph) => /[\r\n]/u.test(paragraph));
    if (broken >= 0) return fail('bad-request', { path: `${path}.target.${broken}`, problem: 'line_break' });
  }
  return done(null);
}
