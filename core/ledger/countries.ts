/** Countries, nationalities and capitals. */
import type { Place } from '../model/flag.ts';
import {
  arabicCountries,
  englishCountries,
  kinCountries,
  sameCountry,
  type CountryMention,
} from '../names/countries.ts';
import { inSource, inTarget, type SegmentView } from '../rules/rule.ts';
import { spelledOut } from '../rules/support/pair-countries.ts';
import type { Pairing } from './entry.ts';
import { leftOver, meet, type Thing } from './met.ts';
import { positionOf } from './position.ts';

interface Country extends Thing {
  readonly mention: CountryMention;
}

export function* countryPairings(segment: SegmentView): Iterable<Pairing> {
  const thing = (mention: CountryMention, place: Place): Country => ({
    mention,
    place,
    position: positionOf(segment, place),
  });
  const source = segment.source
    .derive(arabicCountries)
    .map((mention) => thing(mention, inSource(segment, mention.start, mention.end)));
  const target = segment.target.flatMap((view, paragraph) =>
    view
      .derive(englishCountries)
      .map((mention) => thing(mention, inTarget(segment, paragraph, mention.start, mention.end))),
  );
  const met = meet(
    source,
    target,
    (one, other) => kinCountries(one.mention.codes, other.mention.codes),
    // Beijing is بكين before it is China.
    (one, other) =>
      one.mention.form === other.mention.form && sameCountry(one.mention.codes, other.mention.codes),
  );
  for (const [one, other] of met.pairs)
    yield { kind: 'country', status: 'matched', source: one.place, target: other.place };
  if (met.sourceOnly.length + met.targetOnly.length === 0) return;
  /* What may be another word, or stands on the other side as a name, is no country that went. */
  const isSpelledOut = spelledOut(segment);
  const stray = ({ mention, place }: Country): boolean => !mention.doubtful && !isSpelledOut(place);
  yield* leftOver('country', met.sourceOnly.filter(stray), met.targetOnly.filter(stray));
}
