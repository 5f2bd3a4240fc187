import type { ExportRequest } from '../../core/contract/outgoing.ts';
import { fill } from '../../core/locales/fill.ts';
import { qualityTexts } from '../../core/locales/quality-words.ts';
import { done, type Result } from '../../core/model/result.ts';
import type { ReportedDocument } from '../../core/quality/report.ts';
import { qualityFile } from '../formats/quality-file.ts';
import type { Stores } from '../library/library.ts';
import type { OutgoingFile } from '../../core/contract/outgoing.ts';
import { noDocument, type Context, type Handlers } from './context.ts';
import type { QualityReader } from './quality-reader.ts';
import { readSettings } from './settings.ts';

export function qualityCalls({ library }: Context, read: QualityReader): Handlers<'quality.read'> {
  return { 'quality.read': ({ document }) => library.read((stores) => read(stores, document)) };
}

/** The report over documents, as a file; those that are gone meanwhile are answered `not-found`. */
export async function renderQuality(
  stores: Stores,
  read: QualityReader,
  { documents, format, since, language }: Extract<ExportRequest, { what: 'quality' }>,
  now: number,
): Promise<Result<OutgoingFile>> {
  const reported: ReportedDocument[] = [];
  const standings = await stores.stages.standings();
  for (const id of documents) {
    const record = await stores.documents.find(id);
    if (!record) return noDocument(id);
    const quality = await read(stores, id);
    if (!quality.ok) return quality;
    const stage = standings.get(id)?.kind ?? 'in-work';
    reported.push({ title: record.title, at: record.updatedAt, quality: quality.value, stage });
  }
  const { scoring } = await readSettings(stores);
  const texts = qualityTexts(language);
  const heading = since === null ? texts.allTime : fill(texts.period, { from: dayOf(since), to: dayOf(now) });
  return done(qualityFile({ documents: reported, scoring }, format, { language, heading }));
}

const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);
