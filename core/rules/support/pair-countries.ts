/** Countries of both sides, and what each side has that the other lacks. */
import type { Place } from '../../model/flag.ts';
import {
  arabicCountries,
  englishCountries,
  kinCountries,
  type CountryMention,
} from '../../names/countries.ts';
import { likeness, SAME_NAME } from '../../names/likeness.ts';
import type { Token } from '../../text/tokens.ts';
import type { TextView } from '../../text/view.ts';
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
  const codes = [...new Map(other.map(({ mention }) => [mention.codes.join(), mention.codes])).values()];
  return side.filter(({ mention }) => !codes.some((one) => kinCountries(mention.codes, one)));
}

/** Different words of one segment that are looked for; what is beyond counts as found. */
const MOST_WORDS = 100;

/**
 * Tells whether the words of a place stand on the other side all the same, as a name: a person called Jordan,
 * Air Indonesia. Each is looked for once.
 */
export function spelledOut(segment: SegmentView): (place: Place) => boolean {
  const known = new Map<string, boolean>();
  const latin = distinct(segment.target, (word) => /^\p{Lu}/u.test(word.text));
  const arabic = distinct([segment.source], (word) => word.script === 'arabic');
  return ({ side, paragraph, start, end }) => {
    const fromSource = side === 'source';
    const text = (fromSource ? segment.source : segment.target[paragraph])?.text.slice(start, end) ?? '';
    const seen = known.get(text) ?? known.size > MOST_WORDS;
    if (seen || known.has(text)) return seen;
    const others = fromSource ? segment.target : [segment.source];
    const words = text.match(/\p{L}{3,}/gu) ?? [];
    const found =
      others.some((other) => other.text.includes(text)) ||
      words.some((word) =>
        fromSource
          ? latin.some((other) => likeness(other, word) >= SAME_NAME)
          : arabic.some((other) => likeness(word, other) >= SAME_NAME),
      );
    known.set(text, found);
    return found;
  };
}

function distinct(views: readonly TextView[], wanted: (word: Token) => boolean): readonly string[] {
  return [...new Set(views.flatMap((view) => view.words.filter(wanted).map((word) => word.text)))];
}

/** Abbreviations may hide a country: BBC, TCM, BST. */
export function hasAbbreviation(segment: SegmentView): boolean {
  return segment.target.some(({ text }) => /(?<![\p{L}.])\p{Lu}{2,}(?!\p{L})/u.test(text));
}
