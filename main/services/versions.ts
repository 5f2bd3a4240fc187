import { done, fail, type Result } from '../../core/model/result.ts';
import type { VersionRef } from '../../core/contract/calls.ts';
import type { DocumentId, Version } from '../../core/model/revision.ts';
import type { Segment, SegmentId } from '../../core/model/segment.ts';
import { splitParagraphs, type Entry } from '../library/entry.ts';
import type { Stores } from '../library/library.ts';
import type { SegmentRecord } from '../library/segments.ts';
import { noDocument } from './context.ts';

/**
 * A version of a document with its texts, dismissals oldest first. A revision has the Arabic, and the order, that it
 * was made on.
 */
export async function readVersion(
  stores: Stores,
  document: DocumentId,
  version: VersionRef,
): Promise<Result<Version>> {
  if (!(await stores.documents.find(document))) return noDocument(document);
  const content =
    version.kind === 'draft'
      ? {
          entries: await stores.draft.read(document),
          dismissals: await stores.dismissals.list(document),
        }
      : await stores.revisions.read(document, version.id);
  if (!content)
    return fail('not-found', { what: 'revision', id: version.kind === 'draft' ? '' : version.id });
  return done({
    segments: await withTexts(
      stores,
      await stores.segments.list(document, version.kind === 'draft' ? undefined : version.id),
      content.entries,
    ),
    dismissals: content.dismissals.toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1)),
  });
}

async function withTexts(
  stores: Stores,
  order: readonly SegmentRecord[],
  entries: readonly Entry[],
): Promise<Segment[]> {
  const texts = await stores.texts.read(
    new Set([...order.map(({ source }) => source), ...entries.flatMap(({ target }) => target ?? [])]),
  );
  const bySegment = new Map(entries.map((entry) => [entry.segment, entry]));
  return order.flatMap(({ id, source }) => {
    const entry = bySegment.get(id);
    if (!entry) return [];
    const { kind, state, leftOut, target } = entry;
    const english = target === null ? null : (texts.get(target) ?? null);
    return [{ id, kind, state, source: texts.get(source) ?? '', target: splitParagraphs(english), leftOut }];
  });
}

/** Arabic that English was made from, of segments that wait for another look after a correction. */
export async function readFormer(
  stores: Stores,
  document: DocumentId,
): Promise<ReadonlyMap<SegmentId, string>> {
  const hashes = await stores.draft.former(document);
  const texts = await stores.texts.read(new Set(hashes.values()));
  return new Map([...hashes].map(([segment, hash]) => [segment, texts.get(hash) ?? '']));
}

/** Keeps the English of segments and answers what a draft or a revision says of them. */
export async function keepEntries(
  stores: Stores,
  segments: readonly (Pick<Segment, 'id' | 'kind' | 'state' | 'leftOut'> & {
    readonly text: string | null;
  })[],
): Promise<Entry[]> {
  const entries: Entry[] = [];
  for (const { id, kind, state, leftOut, text } of segments) {
    const target = text === null ? null : await stores.texts.keep(text);
    entries.push({ segment: id, kind, state, leftOut, target });
  }
  return entries;
}
