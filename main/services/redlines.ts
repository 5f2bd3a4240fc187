import { Checker } from '../../core/check/checker.ts';
import { consequencesOf } from '../../core/check/consequences.ts';
import type { VersionRef } from '../../core/contract/calls.ts';
import { notesBetween, revisionAbout } from '../../core/formats/redline-version.ts';
import { redlineOfVersions, type Redline } from '../../core/formats/redline.ts';
import type { Consequence } from '../../core/check/consequences.ts';
import type { Flag } from '../../core/model/flag.ts';
import type { Profile } from '../../core/model/profile.ts';
import { done, type Result } from '../../core/model/result.ts';
import type { DocumentId, Version } from '../../core/model/revision.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { Rule } from '../../core/rules/rule.ts';
import type { Stores } from '../library/library.ts';
import { readHouseRules } from './house-rules.ts';
import { readNamed } from './named-versions.ts';
import { profileOf } from './profiles.ts';
import { rulesFor } from './rules-for.ts';

/** Two versions of a document as a redline, with the faults that went and came. Errors: `not-found`. */
export async function readRedline(
  stores: Stores,
  document: DocumentId,
  before: VersionRef,
  after: VersionRef,
): Promise<Result<Redline>> {
  const old = await readNamed(stores, document, before);
  if (!old.ok) return old;
  const now = await readNamed(stores, document, after);
  if (!now.ok) return now;
  const [was, is] = [old.value.about, now.value.about];
  const revisions = (await stores.revisions.list(document)).map(revisionAbout);
  const profile = await profileOf(stores, document);
  const consequences = consequenceReader(profile, await rulesFor(profile, await readHouseRules(stores)));
  consequences(old.value.version);
  return done(
    redlineOfVersions({
      title: now.value.title,
      before: was,
      after: is,
      notes: notesBetween(revisions, was, is),
      old: old.value.version,
      now: now.value.version,
      consequences: consequences(now.value.version),
      comments: await stores.comments.list(document),
    }),
  );
}

/**
 * Takes versions one after the other and says of each which faults went and came since the one before; of the first
 * nothing. What stays the same between two is read once.
 */
export function consequenceReader(profile: Profile, rules: readonly Rule[]) {
  const checker = new Checker(rules, { profile });
  let former: readonly Flag[] | null = null;
  return ({ segments, dismissals }: Version): ReadonlyMap<SegmentId, Consequence> => {
    checker.load(segments);
    const { flags } = checker.check(dismissals);
    const found = former ? consequencesOf(former, flags) : new Map<SegmentId, Consequence>();
    former = flags;
    return found;
  };
}
