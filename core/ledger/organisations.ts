/** Organisations and regions that Arabic translates. */
import type { Place } from '../model/flag.ts';
import { arabicCountries, englishCountries, type CountryMention } from '../names/countries.ts';
import {
  arabicOrganisations,
  englishOrganisations,
  type OrganisationMention,
} from '../names/organisations.ts';
import { inSource, inTarget, type SegmentView } from '../rules/rule.ts';
import type { Range } from '../text/range.ts';
import type { Pairing } from './entry.ts';
import { grownPhrase } from './grown-places.ts';
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
    .filter((mention) => !isOfCountry(mention, segment.source.derive(arabicCountries)))
    .map((mention) => thing(mention, inSource(segment, mention.start, mention.end)));
  const target = segment.target.flatMap((view, paragraph) =>
    view
      .derive(englishOrganisations)
      .filter((mention) => !isOfCountry(mention, view.derive(englishCountries)))
      .map((mention) => thing(mention, inTarget(segment, paragraph, mention.start, mention.end))),
  );
  const { pairs, targetOnly } = meet(
    source,
    target,
    (one, other) => one.mention.all.some((organisation) => other.mention.all.includes(organisation)),
    (one, other) => one.mention.organisation === other.mention.organisation,
  );
  const paired = (source: Place, target: Place): Pairing => ({
    kind: 'name',
    status: 'matched',
    source,
    target,
  });
  return [
    ...pairs.map(([one, other]) => paired(one.place, other.place)),
    ...targetOnly.flatMap(({ mention, place }) => {
      const grown = grownPhrase(
        segment,
        mention.all.flatMap(({ ar }) => ar),
      );
      return grown ? [paired(grown, place)] : [];
    }),
  ];
}

/** A word of a longer name: Arab in the United Arab Emirates. */
const isOfCountry = ({ start, end }: Range, countries: readonly CountryMention[]): boolean =>
  countries.some(
    (country) => country.start <= start && end <= country.end && country.end - country.start > end - start,
  );
