import { Checker } from '../../core/check/checker.ts';
import { done, type Result } from '../../core/model/result.ts';
import type { DocumentId } from '../../core/model/revision.ts';
import { qualityOf, type DocumentQuality } from '../../core/quality/tally.ts';
import type { Stores } from '../library/library.ts';
import { noDocument } from './context.ts';
import { glossaryVersion } from './glossary.ts';
import { readHouseRules } from './house-rules.ts';
import { readOwnRules } from './own-rules.ts';
import { profileOf } from './profiles.ts';
import { rulesFor } from './rules-for.ts';
import { readVersion } from './versions.ts';

/** Checks the draft of a document under the rules that hold for it. */
export type QualityReader = (stores: Stores, document: DocumentId) => Promise<Result<DocumentQuality>>;

/** Documents whose last reading is kept: a report is looked at, weighed anew and exported. */
const KEPT = 1000;

/** A reader that answers as before while neither the draft nor its rules have changed. */
export function qualityReader(): QualityReader {
  const readings = new Map<DocumentId, { readonly of: string; readonly quality: DocumentQuality }>();
  return async (stores, document) => {
    const record = await stores.documents.find(document);
    if (!record) return noDocument(document);
    const draft = await readVersion(stores, document, { kind: 'draft' });
    if (!draft.ok) return draft;
    const { segments, dismissals } = draft.value;
    const profile = await profileOf(stores, document);
    const own = await readOwnRules(stores);
    const names = await stores.names.list();
    const glossary = await glossaryVersion(stores);
    const keys = dismissals.map(({ key }) => key);
    const of = JSON.stringify([record.draftVersion, profile, own, names, glossary, keys]);
    const former = readings.get(document);
    if (former?.of === of) return done(former.quality);

    const rules = await rulesFor(profile, await readHouseRules(stores));
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
  };
}
