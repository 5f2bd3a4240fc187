import { withInsertions } from '../../core/changes/insertions.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import type { CallInput } from '../../core/contract/calls.ts';
import type { Corrected, ReadArabic } from '../../core/contract/correction.ts';
import type { DocumentId, RevisionOccasion } from '../../core/model/revision.ts';
import type { Segment } from '../../core/model/segment.ts';
import { correct, type CorrectedSegment, type FormerArabic } from '../../core/review/correct.ts';
import { layBack } from '../../core/review/lay-back.ts';
import type { DocumentRecord } from '../library/documents.ts';
import { stateOf } from '../../core/review/transitions.ts';
import { joinParagraphs } from '../library/entry.ts';
import type { Stores } from '../library/library.ts';
import { keepRevision } from './automatic.ts';
import { newId, type Context, type Handlers } from './context.ts';
import { recordAt } from './drafts.ts';
import { readFiles, readText, type ReadImport } from './read-import.ts';
import { addRevision, draftContent } from './revision-line.ts';
import { readSettings } from './settings.ts';
import { keepEntries, readFormer, readVersion } from './versions.ts';

/** New Arabic is read before the library is touched; the English that may come with it is left aside. */
export function correctionCalls({
  library,
  now,
}: Context): Handlers<
  'arabic.from-text' | 'arabic.from-file' | 'document.correct' | 'document.insert' | 'document.lay-back'
> {
  return {
    'arabic.from-text': ({ source }) => Promise.resolve(arabicOf(readText({ title: '', source }))),
    'arabic.from-file': ({ file, changes }) =>
      Promise.resolve(arabicOf(readFiles({ title: '', source: file, ...(changes && { changes }) }))),
    'document.correct': (input) => library.write((stores) => applyCorrection(stores, input, now())),
    'document.insert': (input) => library.write((stores) => insert(stores, input, now())),
    'document.lay-back': (input) => library.write((stores) => takeBack(stores, input, now())),
  };
}

function arabicOf(read: Result<ReadImport>): Result<ReadArabic> {
  if (!read.ok) return read;
  const { document, notices } = read.value;
  const arabic = document.draft.segments.filter(({ source }) => source.trim() !== '');
  return done({
    arabic: arabic.map(({ kind, source }) => ({ kind, source })),
    notices: notices.filter(({ code }) => code !== 'comments-taken'),
  });
}

interface Review {
  readonly record: DocumentRecord;
  readonly own: readonly Segment[];
  readonly former: FormerArabic;
}

/** The review, if nobody has changed it since. Errors: `not-found`, `draft-conflict`. */
async function reviewAt(stores: Stores, document: DocumentId, base: number): Promise<Result<Review>> {
  const record = await recordAt(stores, document, base);
  if (!record.ok) return record;
  const draft = await readVersion(stores, document, { kind: 'draft' });
  if (!draft.ok) return draft;
  const former = await readFormer(stores, document);
  return done({ record: record.value, own: draft.value.segments, former });
}

/** The review as it stands becomes a revision where it is none; then the Arabic changes, which is one as well. */
async function applyCorrection(
  stores: Stores,
  { document, base, arabic, note }: CallInput<'document.correct'>,
  at: number,
): Promise<Result<Corrected>> {
  const review = await reviewAt(stores, document, base);
  if (!review.ok) return review;
  const { record, own, former } = review.value;
  const { segments, isNothing } = correct(own, former, arabic, newId);
  if (isNothing) return done({ draftVersion: base, revisions: [], back: null });
  return done(await step(stores, record, segments, { former, occasion: 'before-import', at, note }));
}

/** What only another text has becomes segments of this one, drafts as they read there. */
async function insert(
  stores: Stores,
  { document, base, note, insertions }: CallInput<'document.insert'>,
  at: number,
): Promise<Result<Corrected>> {
  const review = await reviewAt(stores, document, base);
  if (!review.ok) return review;
  const { record, own, former } = review.value;
  const known = new Set(own.map(({ id }) => id));
  const homeless = insertions.find(({ after }) => after !== null && !known.has(after));
  if (homeless) return fail('not-found', { what: 'segment', id: homeless.after ?? '' });
  const put = insertions.map(({ after, kind, source, target }) => ({
    after,
    segment: { id: newId(), kind, source, target, state: stateOf(target), leftOut: null },
  }));
  const segments = withInsertions(own, put).map((segment): CorrectedSegment => ({
    segment,
    fate: known.has(segment.id) ? 'unchanged' : 'new',
    isMoved: false,
    before: known.has(segment.id) ? segment.source : null,
    former: former.get(segment.id) ?? null,
  }));
  return done(await step(stores, record, segments, { former, occasion: 'before-import', at, note }));
}

/** The review as it stood before a step. Errors: `not-found`, `draft-conflict`. */
async function takeBack(
  stores: Stores,
  { document, base, step: { revision, former: waiting } }: CallInput<'document.lay-back'>,
  at: number,
): Promise<Result<Corrected>> {
  const review = await reviewAt(stores, document, base);
  if (!review.ok) return review;
  const { record, own, former } = review.value;
  const then = await readVersion(stores, document, { kind: 'revision', id: revision });
  if (!then.ok) return then;
  const segments = layBack(own, then.value.segments, new Map(Object.entries(waiting)));
  const taken = { former, occasion: 'before-restore', at, note: '' } as const;
  return done(await step(stores, record, segments, taken));
}

interface Step {
  /** As it waits before the step. */
  readonly former: FormerArabic;
  readonly occasion: RevisionOccasion;
  readonly at: number;
  readonly note: string;
}

async function step(
  stores: Stores,
  { id: document, draftVersion }: DocumentRecord,
  segments: readonly CorrectedSegment[],
  { former, occasion, at, note }: Step,
): Promise<Corrected> {
  const { author } = await readSettings(stores);
  const kept = await keepRevision(stores, document, occasion, at);
  const latest = await stores.revisions.latest(document);
  await layOver(stores, document, segments, {
    ...{ until: latest?.number ?? 0, at, draftVersion: draftVersion + 1 },
  });
  const signature = { origin: 'wire', author, at, note } as const;
  const after = await addRevision(stores, document, await draftContent(stores, document), signature);
  return {
    draftVersion: draftVersion + 1,
    revisions: kept ? [after, kept] : [after],
    back: latest && { revision: latest.id, former: Object.fromEntries(former) },
  };
}

async function layOver(
  stores: Stores,
  document: DocumentId,
  segments: readonly CorrectedSegment[],
  { until, at, draftVersion }: { readonly until: number; readonly at: number; readonly draftVersion: number },
): Promise<void> {
  const arabic = [];
  for (const { segment } of segments)
    arabic.push({ id: segment.id, source: await stores.texts.keep(segment.source) });
  await stores.segments.replace(document, arabic, until);
  const touched = segments.filter(({ fate }) => fate !== 'unchanged' && fate !== 'absent');
  const entries = await keepEntries(
    stores,
    touched.map(({ segment }) => ({ ...segment, text: joinParagraphs(segment.target) })),
  );
  const by = await stores.draft.write(entries);
  const former = new Map<string, string>();
  for (const { segment, former: text } of segments)
    if (text !== null) former.set(segment.id, await stores.texts.keep(text));
  await stores.draft.setFormer(document, former);
  await stores.documents.advance(document, at, draftVersion, by);
}
