/** Organisations and regions that Arabic translates. */
import type { Place } from '../model/flag.ts';
import {
  arabicOrganisations,
  englishOrganisations,
  type OrganisationMention,
} from '../names/organisations.ts';
import { inSource, inTarget, type SegmentView } from '../rules/rule.ts';
import type { Pairing } from './entry.ts';
import { meet, type Thing } from './met.ts';
import { positionOf } from './position.ts';

interface Organised extends Thing {
  readonly mention: OrganisationMention;
}

/** Only what both sides have: translations name such things freely. */
export function organisationPairings(segment: SegmentView): Pairing[] {
  const thing = (mention: OrganisationMention, place: Place): Organised => ({
    mention,
    place,
    position: positionOf(segment, place),
  });
  const source = segment.source
    .derive(arabicOrganisations)
    .map((mention) => thing(mention, inSource(segment, mention.start, mention.end)));
  const target = segment.target.flatMap((view, paragraph) =>
    view
      .derive(englishOrganisations)
      .map((mention) => thing(mention, inTarget(segment, paragraph, mention.start, mention.end))),
  );
  const { pairs } = meet(
    source,
    target,
    (one, other) => one.mention.organisation === other.mention.organisation,
  );
  return pairs.map(([one, other]) => ({
    kind: 'name',
    status: 'matched',
    source: one.place,
    target: other.place,
  }));
}
