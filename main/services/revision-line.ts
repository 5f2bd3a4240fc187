/** Adding to a document's line of revisions, and what each step of it changed. */
import { wordChanges } from '../../core/diff/word-changes.ts';
import type {
  DocumentId,
  RevisionOccasion,
  RevisionOrigin,
  RevisionSummary,
} from '../../core/model/revision.ts';
import { ruleSetWith } from '../../core/rules/own/compile.ts';
import { RULE_SET } from '../../core/rules/registry.ts';
import { changedDismissals } from '../library/dismissal-changes.ts';
import { changedEntries, splitParagraphs, type Entry } from '../library/entry.ts';
import type { Stores } from '../library/library.ts';
import type { RevisionContent, RevisionSize } from '../library/revisions.ts';
import { newId } from './context.ts';
import { glossaryVersion } from './glossary.ts';
import { readOwnRules } from './own-rules.ts';

export interface Signature {
  readonly origin: RevisionOrigin;
  readonly author: string;
  readonly at: number;
  readonly note: string;
  /** Of an automatic one. */
  readonly occasion?: RevisionOccasion;
  readonly tags?: readonly string[];
}

/** The latest revision of a document and what it says; nothing where there is none. */
export interface Latest {
  readonly summary: RevisionSummary | null;
  readonly content: RevisionContent;
}

const NOTHING: RevisionContent = { entries: [], dismissals: [] };

export async function readLatest(stores: Stores, document: DocumentId): Promise<Latest> {
  const summary = await stores.revisions.latest(document);
  const content = summary && (await stores.revisions.read(document, summary.id));
  return { summary, content: content ?? NOTHING };
}

/** What the draft says now, as a revision would keep it. */
export async function draftContent(stores: Stores, document: DocumentId): Promise<RevisionContent> {
  return {
    entries: await stores.draft.read(document),
    dismissals: await stores.dismissals.list(document),
  };
}

export function isSameContent(a: RevisionContent, b: RevisionContent): boolean {
  return (
    a.entries.length === b.entries.length &&
    changedEntries(a.entries, b.entries).length === 0 &&
    changedDismissals(a.dismissals, b.dismissals).size === 0
  );
}

/** Adds a revision after the document's latest, counting what changed since then. */
export async function addRevision(
  stores: Stores,
  document: DocumentId,
  content: RevisionContent,
  signature: Signature,
  latest?: Latest,
): Promise<RevisionSummary> {
  const { summary: parent, content: former } = latest ?? (await readLatest(stores, document));
  const { origin, author, at, note, occasion = null, tags = [] } = signature;
  const summary: RevisionSummary = {
    id: newId(),
    number: (parent?.number ?? 0) + 1,
    parent: parent?.id ?? null,
    origin,
    occasion,
    author,
    at,
    note,
    tags: sortedTags(tags),
    ruleSet: ruleSetWith(
      RULE_SET,
      { own: await readOwnRules(stores), names: await stores.names.list() },
      await glossaryVersion(stores),
    ),
    ...(await sizeOf(stores, former, content)),
  };
  await stores.revisions.add(document, summary, content, former);
  await stores.documents.settle(document);
  await stores.draft.settleFormer(document);
  return summary;
}

/** Each once, in order. */
export const sortedTags = (tags: readonly string[]): string[] => [...new Set(tags)].sort();

/** Words of the standing English, segment by segment: an omission counts as words removed. */
export async function sizeOf(
  stores: Stores,
  former: RevisionContent,
  content: RevisionContent,
): Promise<RevisionSize> {
  const changed = changedEntries(former.entries, content.entries);
  const before = new Map(former.entries.map((entry) => [entry.segment, entry]));
  const pairs = changed.map((entry) => [before.get(entry.segment), entry] as const);
  const texts = await stores.texts.read(new Set(pairs.flat().flatMap((entry) => entry?.target ?? [])));
  const english = (entry: Entry | undefined): readonly string[] =>
    !entry?.target || entry.state === 'left-out' ? [] : splitParagraphs(texts.get(entry.target) ?? null);
  let [wordsAdded, wordsRemoved] = [0, 0];
  for (const [old, entry] of pairs) {
    const { added, removed } = wordChanges(english(old), english(entry));
    wordsAdded += added;
    wordsRemoved += removed;
  }
  return { wordsAdded, wordsRemoved, segmentsChanged: changed.length };
}
