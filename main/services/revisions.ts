import { wordChanges } from '../../core/diff/word-changes.ts';
import { done } from '../../core/model/result.ts';
import type { DocumentId, RevisionOrigin, RevisionSummary } from '../../core/model/revision.ts';
import { RULE_SET } from '../../core/rules/registry.ts';
import { changedEntries, splitParagraphs, type Entry } from '../library/entry.ts';
import type { Stores } from '../library/library.ts';
import type { RevisionContent } from '../library/revisions.ts';
import { newId, noDocument, type Context, type Handlers } from './context.ts';
import { readSettings } from './settings.ts';
import { readVersion } from './versions.ts';

export function revisionCalls({
  library,
  now,
}: Context): Handlers<'revision.save' | 'revision.list' | 'version.read'> {
  return {
    'revision.save': ({ document, note }) =>
      library.write(async (stores) => {
        if (!(await stores.documents.find(document))) return noDocument(document);
        const at = now();
        const content = {
          entries: await stores.draft.read(document),
          dismissals: await stores.dismissals.list(document),
        };
        const { author } = await readSettings(stores);
        const summary = await addRevision(stores, document, content, { origin: 'manual', author, at, note });
        await stores.documents.touch(document, at);
        return done(summary);
      }),
    'revision.list': ({ document }) =>
      library.read(async (stores) => {
        if (!(await stores.documents.find(document))) return noDocument(document);
        return done(await stores.revisions.list(document));
      }),
    'version.read': ({ document, version }) =>
      library.read((stores) => readVersion(stores, document, version)),
  };
}

export interface Signature {
  readonly origin: RevisionOrigin;
  readonly author: string;
  readonly at: number;
  readonly note: string;
}

/** Adds a revision after the document's latest, counting what changed since then. */
export async function addRevision(
  stores: Stores,
  document: DocumentId,
  content: RevisionContent,
  { origin, author, at, note }: Signature,
): Promise<RevisionSummary> {
  const parent = await stores.revisions.latest(document);
  const former = parent ? ((await stores.revisions.read(document, parent.id))?.entries ?? []) : [];
  const changed = changedEntries(former, content.entries);
  const words = await countChanges(stores, former, changed);
  const summary: RevisionSummary = {
    id: newId(),
    number: (parent?.number ?? 0) + 1,
    parent: parent?.id ?? null,
    origin,
    author,
    at,
    note,
    ruleSet: RULE_SET,
    wordsAdded: words.added,
    wordsRemoved: words.removed,
    segmentsChanged: changed.length,
  };
  await stores.revisions.add(document, summary, content);
  return summary;
}

/** Words of the standing English, segment by segment: an omission counts as words removed. */
async function countChanges(
  stores: Stores,
  former: readonly Entry[],
  changed: readonly Entry[],
): Promise<{ readonly added: number; readonly removed: number }> {
  const before = new Map(former.map((entry) => [entry.segment, entry]));
  const pairs = changed.map((entry) => [before.get(entry.segment), entry] as const);
  const texts = await stores.texts.read(new Set(pairs.flat().flatMap((entry) => entry?.target ?? [])));
  const english = (entry: Entry | undefined): readonly string[] =>
    !entry?.target || entry.state === 'left-out' ? [] : splitParagraphs(texts.get(entry.target) ?? null);
  const total = { added: 0, removed: 0 };
  for (const [old, entry] of pairs) {
    const { added, removed } = wordChanges(english(old), english(entry));
    total.added += added;
    total.removed += removed;
  }
  return total;
}
