import { Checker } from '../../core/check/checker.ts';
import { done, type Result } from '../../core/model/result.ts';
import type { DocumentId } from '../../core/model/revision.ts';
import { qualityOf, type DocumentQuality } from '../../core/quality/tally.ts';
import type { Stores } from '../library/library.ts';
import { noDocument, type Context, type Handlers } from './context.ts';
import { profileOf } from './profiles.ts';
import { rulesFor } from './rules-for.ts';
import { readVersion } from './versions.ts';

/** Documents whose last reading is kept: a report is looked at, weighed anew and exported. */
const KEPT = 1000;

export function qualityCalls({ library }: Context): Handlers<'quality.read'> {
  const readings = new Map<DocumentId, { readonly of: string; readonly quality: DocumentQuality }>();

  /** Checks the draft under the rules that hold for it; the former reading while neither changed. */
  async function read(stores: Stores, document: DocumentId): Promise<Result<DocumentQuality>> {
    const record = await stores.documents.find(document);
    if (!record) return noDocument(document);
    const draft = await readVersion(stores, document, { kind: 'draft' });
    if (!draft.ok) return draft;
    const { segments, dismissals } = draft.value;
    const profile = await profileOf(stores, document);
    const of = JSON.stringify([record.draftVersion, profile, dismissals.map(({ key }) => key)]);
    const former = readings.get(document);
    if (former?.of === of) return done(former.quality);

    const rules = await rulesFor(profile);
    const flags = (sourceOnly: boolean) => {
      const checker = new Checker(rules, { profile, sourceOnly });
      checker.load(segments);
      return checker.check(dismissals).flags;
    };
    const quality = qualityOf(segments, flags(true), flags(false));
    readings.delete(document);
    readings.set(document, { of, quality });
    for (const oldest of readings.keys()) {
      if (readings.size <= KEPT) break;
      readings.delete(oldest);
    }
    return done(quality);
  }

  return { 'quality.read': ({ document }) => library.read((stores) => read(stores, document)) };
}
