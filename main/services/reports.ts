import type { Comment } from '../../core/comments/comment.ts';
import { draftAbout, revisionAbout } from '../../core/formats/redline-version.ts';
import { isUnchanged, redlineOfVersions } from '../../core/formats/redline.ts';
import {
  REPORT_LIMIT,
  type NumberedComment,
  type Report,
  type ReportEntry,
  type Verdict,
} from '../../core/formats/report.ts';
import { done, type Result } from '../../core/model/result.ts';
import type { DocumentId, RevisionSummary, Version } from '../../core/model/revision.ts';
import type { Stores } from '../library/library.ts';
import { noDocument } from './context.ts';
import { profileOf } from './profiles.ts';
import { readHouseRules } from './house-rules.ts';
import { consequenceReader } from './redlines.ts';
import { rulesFor } from './rules-for.ts';
import { readSettings } from './settings.ts';
import { readVersion } from './versions.ts';

/** Everything that became of a document up to its draft. Errors: `not-found`. */
export async function readReport(
  stores: Stores,
  document: DocumentId,
  madeAt: number,
): Promise<Result<Report>> {
  const record = await stores.documents.find(document);
  if (!record) return noDocument(document);
  const revisions = await stores.revisions.list(document);
  const told = revisions.slice(0, REPORT_LIMIT).reverse();
  const draft = await readVersion(stores, document, { kind: 'draft' });
  if (!draft.ok) return draft;
  const { author } = await readSettings(stores);
  const profile = await profileOf(stores, document);
  const consequences = consequenceReader(profile, await rulesFor(profile, await readHouseRules(stores)));

  const entries: ReportEntry[] = [];
  let former: Version | null = null;
  const add = (version: Version, about: ReportEntry['about'], summary: RevisionSummary | null): void => {
    const found = consequences(version);
    const before = entries.at(-1)?.about;
    const redline =
      former && before
        ? redlineOfVersions({
            ...{ title: record.title, before, after: about, notes: [] },
            ...{ old: former, now: version, consequences: found },
          })
        : null;
    former = version;
    if (!summary && (!redline || isUnchanged(redline))) return;
    const { wordsAdded, wordsRemoved, segmentsChanged } = summary ?? redline ?? NOTHING;
    entries.push({ about, wordsAdded, wordsRemoved, segmentsChanged, redline });
  };
  for (const summary of told) {
    const version = await readVersion(stores, document, { kind: 'revision', id: summary.id });
    if (!version.ok) return version;
    add(version.value, revisionAbout(summary), summary);
  }
  add(draft.value, draftAbout(author, record.updatedAt), null);
  return done({
    title: record.title,
    madeAt,
    entries,
    omitted: revisions.length - told.length,
    verdicts: verdictsOf(draft.value),
    comments: numbered(await stores.comments.list(document), draft.value),
    steps: await stores.stages.events(document),
  });
}

const NOTHING = { wordsAdded: 0, wordsRemoved: 0, segmentsChanged: 0 };

function numbered(comments: readonly Comment[], { segments }: Version): readonly NumberedComment[] {
  return comments.map((comment) => ({
    ...comment,
    number: segments.findIndex(({ id }) => id === comment.anchor.segment) + 1,
  }));
}

function verdictsOf({ segments, dismissals }: Version): readonly Verdict[] {
  const numbers = new Map(segments.map(({ id }, at) => [id, at + 1]));
  return dismissals
    .map((dismissal) => ({ ...dismissal, number: numbers.get(dismissal.segment) ?? 0 }))
    .sort((a, b) => a.number - b.number || a.at - b.at);
}
