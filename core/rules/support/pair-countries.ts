/** Countries of both sides, and what each side has that the other lacks. */
import type { Place } from '../../model/flag.ts';
import {
  arabicCountries,
  englishCountries,
  kinCountries,
  type CountryMention,
} from '../../names/countries.ts';
import { likeness, SAME_NAME } from '../../names/likeness.ts';
import { inSource, inTarget, type SegmentView } from '../rule.ts';

export interface PlacedCountry {
  readonly mention: CountryMention;
  readonly place: Place;
}

export interface CountryBalance {
  readonly sourceOnly: readonly PlacedCountry[];
  readonly targetOnly: readonly PlacedCountry[];
}

export function countryBalance(segment: SegmentView): CountryBalance {
  const source = segment.source
    .derive(arabicCountries)
    .map((mention) => ({ mention, place: inSource(segment, mention.start, mention.end) }));
  const target = segment.target.flatMap((view, paragraph) =>
    view
      .derive(englishCountries)
      .map((mention) => ({ mention, place: inTarget(segment, paragraph, mention.start, mention.end) })),
  );
  return { sourceOnly: lacking(source, target), targetOnly: lacking(target, source) };
}

function lacking(side: readonly PlacedCountry[], other: readonly PlacedCountry[]): PlacedCountry[] {
  return side.filter((one) => !other.some(({ mention }) => kinCountries(one.mention.codes, mention.codes)));
}

/** Whether the words stand on the other side all the same, as a name: a person called Jordan, Air Indonesia. */
export function isSpelledOut(segment: SegmentView, place: Place): boolean {
  const fromSource = place.side === 'source';
  const view = fromSource ? segment.source : segment.target[place.paragraph];
  const text = view?.text.slice(place.start, place.end) ?? '';
  const others = fromSource ? segment.target : [segment.source];
  if (others.some((other) => other.text.includes(text))) return true;
  const words = text.match(/\p{L}{3,}/gu) ?? [];
  const script = fromSource ? 'latin' : 'arabic';
  const candidates = others.flatMap((other) =>
    other.words.filter((word) => word.script === script && (!fromSource || /^\p{Lu}/u.test(word.text))),
  );
  return words.some((word) =>
    candidates.some(
      (other) => (fromSource ? likeness(other.text, word) : likeness(word, other.text)) >= SAME_NAME,
    ),
  );
}

/** Abbreviations may hide a country: BBC, TCM, BST. */
export function hasAbbreviation(segment: SegmentView): boolean {
  return segment.target.some(({ text }) => /(?<![\p{L}.])\p{Lu}{2,}(?!\p{L})/u.test(text));
}
