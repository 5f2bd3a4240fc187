import { done, type Result } from '../../core/model/result.ts';
import type { CallInput } from '../../core/contract/calls.ts';
import type { Corrected, ReadArabic } from '../../core/contract/correction.ts';
import type { DocumentId } from '../../core/model/revision.ts';
import { correct, type CorrectedSegment } from '../../core/review/correct.ts';
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
}: Context): Handlers<'arabic.from-text' | 'arabic.from-file' | 'document.correct'> {
  return {
    'arabic.from-text': ({ source }) => Promise.resolve(arabicOf(readText({ title: '', source }))),
    'arabic.from-file': ({ file, changes }) =>
      Promise.resolve(arabicOf(readFiles({ title: '', source: file, ...(changes && { changes }) }))),
    'document.correct': (input) => library.write((stores) => applyCorrection(stores, input, now())),
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

/** The review as it stands becomes a revision where it is none; then the Arabic changes, which is one as well. */
async function applyCorrection(
  stores: Stores,
  { document, base, arabic, note }: CallInput<'document.correct'>,
  at: number,
): Promise<Result<Corrected>> {
  const record = await recordAt(stores, document, base);
  if (!record.ok) return record;
  const draft = await readVersion(stores, document, { kind: 'draft' });
  if (!draft.ok) return draft;
  const { segments, isNothing } = correct(
    draft.value.segments,
    await readFormer(stores, document),
    arabic,
    newId,
  );
  const { draftVersion } = record.value;
  if (isNothing) return done({ draftVersion, revisions: [] });
  const { author } = await readSettings(stores);
  const before = await keepRevision(stores, document, 'before-import', at);
  const until = (await stores.revisions.latest(document))?.number ?? 0;
  await layOver(stores, document, segments, { until, at, draftVersion: draftVersion + 1 });
  const signature = { origin: 'wire', author, at, note } as const;
  const after = await addRevision(stores, document, await draftContent(stores, document), signature);
  return done({ draftVersion: draftVersion + 1, revisions: before ? [after, before] : [after] });
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
