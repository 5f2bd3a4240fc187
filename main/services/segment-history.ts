/** What became of segments from revision to revision, and when words came and went. */
import {
  DRAFT_ID,
  MOST_HITS,
  type HistoryHit,
  type HistoryHits,
  type SegmentHistories,
  type SegmentStep,
} from '../../core/contract/history.ts';
import { findWords, searched } from '../../core/history/find-words.ts';
import { spansOf, type Standing } from '../../core/history/spans.ts';
import { done, fail } from '../../core/model/result.ts';
import type { DocumentId, RevisionId } from '../../core/model/revision.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import { entryValues, splitParagraphs } from '../library/entry.ts';
import type { Stores } from '../library/library.ts';
import type { StoredStep } from '../library/revisions.ts';
import { noDocument, type Context, type Handlers } from './context.ts';
import { SearchableTexts } from './searchable-texts.ts';

export function segmentHistoryCalls({ library }: Context): Handlers<'segment.history' | 'history.search'> {
  const known = new SearchableTexts();
  return {
    'segment.history': ({ document, segments, upTo }) =>
      library.read(async (stores) => {
        if (!(await stores.documents.find(document))) return noDocument(document);
        const last = upTo === undefined ? null : await stores.revisions.find(document, upTo);
        if (upTo !== undefined && !last) return fail('not-found', { what: 'revision', id: upTo });
        return done(await readHistories(stores, document, segments, last?.number));
      }),
    'history.search': ({ document, words }) =>
      library.read(async (stores) => {
        if (!(await stores.documents.find(document))) return noDocument(document);
        return done(await search(stores, document, searched(words), known));
      }),
  };
}

async function readHistories(
  stores: Stores,
  document: DocumentId,
  segments: readonly SegmentId[],
  upTo: number | undefined,
): Promise<SegmentHistories> {
  const lines = await readLines(stores, document, segments, upTo);
  const stored = [...lines.values()].flat();
  const texts = await stores.texts.read(new Set(stored.flatMap(({ target }) => target ?? [])));
  const stepOf = ({ revision, kind, state, leftOut, target }: StoredStep): SegmentStep => ({
    ...{ revision, kind, state, leftOut },
    target: splitParagraphs(target === null ? null : (texts.get(target) ?? null)),
  });
  return {
    segments: segments.map((segment) => ({ segment, steps: (lines.get(segment) ?? []).map(stepOf) })),
    revisions: await stores.revisions.findAll(new Set(stored.map(({ revision }) => revision))),
  };
}

/** Steps of each segment, oldest first, without those that say what the one before said. */
async function readLines(
  stores: Stores,
  document: DocumentId,
  segments: readonly SegmentId[],
  upTo?: number,
): Promise<ReadonlyMap<SegmentId, readonly StoredStep[]>> {
  const lines = new Map<SegmentId, StoredStep[]>();
  for (const step of await stores.revisions.steps(document, segments, upTo)) {
    const line = lines.get(step.segment);
    const last = line?.at(-1);
    if (!line) lines.set(step.segment, [step]);
    else if (last && JSON.stringify(entryValues(last)) !== JSON.stringify(entryValues(step))) line.push(step);
  }
  return lines;
}

/** Each text is looked at once, however many revisions have it; lines are read of segments that ever had the words. */
async function search(
  stores: Stores,
  document: DocumentId,
  wanted: string,
  known: SearchableTexts,
): Promise<HistoryHits> {
  if (wanted.trim() === '') return { hits: [], total: 0, inArabic: [], revisions: [] };
  const order = await stores.segments.list(document);
  const draft = await stores.draft.read(document);
  const had = [
    ...(await stores.revisions.texts(document)),
    ...draft.flatMap(({ segment, target }) => (target === null ? [] : [{ segment, target }])),
  ];
  const hashes = new Set([...had.map(({ target }) => target), ...order.map(({ source }) => source)]);
  const matching = await known.having(stores.texts, hashes, wanted);
  const segments = new Set(had.filter(({ target }) => matching.has(target)).map(({ segment }) => segment));
  const lines = await readLines(stores, document, [...segments]);
  const now = new Map(draft.map((entry) => [entry.segment, { ...entry, revision: DRAFT_ID }]));
  const texts = await stores.texts.read(matching);

  const hits: HistoryHit[] = [];
  for (const { id: segment } of order) {
    if (!segments.has(segment)) continue;
    for (const span of spansOf(
      standings([...(lines.get(segment) ?? []), ...asList(now.get(segment))]),
      (hash) => matching.has(hash),
    )) {
      const text = texts.get(span.text) ?? '';
      const range = findWords(text, wanted);
      if (range) hits.push({ ...span, segment, text, range });
    }
  }
  const shown = hits.slice(0, MOST_HITS);
  return {
    hits: shown,
    total: hits.length,
    inArabic: order.filter(({ source }) => matching.has(source)).map(({ id }) => id),
    revisions: await named(stores, shown),
  };
}

const asList = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value]);

const standings = (line: readonly StoredStep[]): Standing<RevisionId>[] =>
  line.map(({ revision, state, target }) => ({ by: revision, text: state === 'left-out' ? null : target }));

async function named(stores: Stores, hits: readonly HistoryHit[]) {
  const revisions = await stores.revisions.findAll(
    new Set(hits.flatMap(({ came, went }) => (went === null ? [came] : [came, went]))),
  );
  const parents = new Set(revisions.flatMap(({ parent }) => parent ?? []));
  for (const { id } of revisions) parents.delete(id);
  return [...revisions, ...(await stores.revisions.findAll(parents))];
}
