/** Countries, nationalities and capitals. */
import type { Place } from '../model/flag.ts';
import {
  arabicCountries,
  englishCountries,
  kinCountries,
  sameCountry,
  type CountryMention,
} from '../names/countries.ts';
import { isNative } from '../names/foreign-look.ts';
import { likeness } from '../names/likeness.ts';
import { inSource, inTarget, type SegmentView } from '../rules/rule.ts';
import { spelledOut } from '../rules/support/pair-countries.ts';
import { overlaps } from '../text/range.ts';
import type { Pairing } from './entry.ts';
import { grownPlace } from './grown-places.ts';
import { leftOver, meet, type Thing } from './met.ts';
import { positionOf } from './position.ts';

interface Country extends Thing {
  readonly mention: CountryMention;
}

/** Of what no other pairing holds: a country in the name of an organisation is that. */
export function* countryPairings(segment: SegmentView, isTold: (place: Place) => boolean): Iterable<Pairing> {
  const thing = (mention: CountryMention, place: Place): Country => ({
    mention,
    place,
    position: positionOf(segment, place),
  });
  const source = segment.source
    .derive(arabicCountries)
    .map((mention) => thing(mention, inSource(segment, mention.start, mention.end)))
    .filter(({ place }) => !isTold(place));
  const target = segment.target.flatMap((view, paragraph) =>
    view
      .derive(englishCountries)
      .map((mention) => thing(mention, inTarget(segment, paragraph, mention.start, mention.end)))
      .filter(({ place }) => !isTold(place)),
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
  const lacking: Country[] = [];
  for (const one of met.targetOnly.filter(stray)) {
    const grown = grownPlace(segment, one.mention);
    if (grown) yield { kind: 'country', status: 'matched', source: grown, target: one.place };
    else lacking.push(one);
  }
  for (const one of met.targetOnly) {
    const misspelled = lacking.includes(one) ? null : misspelledCountry(segment, one);
    if (misspelled) yield { kind: 'country', status: 'matched', source: misspelled, target: one.place };
  }
  yield* leftOver('country', met.sourceOnly.filter(stray), lacking);
}

/** A slip of the hand in the Arabic: إندونسيا. */
function misspelledCountry(segment: SegmentView, { mention, place }: Country): Place | null {
  const text = segment.target[place.paragraph]?.text ?? '';
  // New England is another place.
  const isPart = /\p{Lu}[\p{L}.]* $/u.test(text.slice(0, mention.start));
  if (mention.doubtful || mention.form !== 'name' || isPart) return null;
  const name = text.slice(mention.start, mention.end);
  const others = segment.source.derive(arabicCountries);
  const word = segment.source.words.find(
    (one) =>
      one.script === 'arabic' &&
      !others.some((other) => overlaps(other, one)) &&
      !isNative(one.text) &&
      likeness(name, one.text) >= MISSPELLED,
  );
  return word ? inSource(segment, word.start, word.end) : null;
}

const MISSPELLED = 0.85;
