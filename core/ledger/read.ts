/** The ledger of one segment. */
import { flagKey } from '../check/key.ts';
import type { Place } from '../model/flag.ts';
import type { SegmentView } from '../rules/rule.ts';
import { overlaps } from '../text/range.ts';
import { acronymPairings } from './acronyms.ts';
import { countryPairings } from './countries.ts';
import { datePairings } from './dates.ts';
import { LEDGER_RULE, type LedgerEntry, type Pairing, type Spot } from './entry.ts';
import { joinDates } from './join-dates.ts';
import { grown, isOfPerson } from './join-names.ts';
import { pairedNames } from './names.ts';
import { organisationPairings } from './organisations.ts';
import { positionOf } from './position.ts';
import { quotationPairings } from './quotations.ts';
import { valuePairings } from './values.ts';

const READ = new WeakMap<SegmentView, readonly LedgerEntry[]>();

/** In the order of the Arabic; the same list while the segment stays. Empty while there is nothing to compare. */
export function readLedger(segment: SegmentView): readonly LedgerEntry[] {
  const known = READ.get(segment);
  if (known) return known;
  const entries = isComparable(segment) ? entriesOf(segment) : [];
  READ.set(segment, entries);
  return entries;
}

const isComparable = ({ source, target }: SegmentView): boolean =>
  target.length > 0 && source.text.trim() !== '';

function entriesOf(segment: SegmentView): readonly LedgerEntry[] {
  const order = ({ source, target }: Pairing): number => {
    const place = source ?? target;
    return place ? positionOf(segment, place) : 0;
  };
  const { names, organisations, countries } = namesAndPlaces(segment);
  return [
    ...joinDates(segment, [...valuePairings(segment), ...datePairings(segment)]),
    ...grown(segment, names),
    ...organisations,
    ...countries,
    ...quotationPairings(segment),
  ]
    .toSorted((a, b) => order(a) - order(b))
    .map((pairing) => entryOf(segment, pairing));
}

export interface NamesAndPlaces {
  /** Word by word. */
  readonly names: readonly Pairing[];
  readonly organisations: readonly Pairing[];
  readonly countries: readonly Pairing[];
}

/** Each told once: an organisation before a country in its name, and that before a name; but a person may be called like a place. */
export function namesAndPlaces(segment: SegmentView): NamesAndPlaces {
  const names = pairedNames(segment);
  const known = organisationPairings(segment);
  const isTold = (one: Pairing, told: readonly Pairing[]): boolean =>
    told.some((other) => meets(one.source, other.source) || meets(one.target, other.target));
  const organisations = [...known, ...acronymPairings(segment).filter((acronym) => !isTold(acronym, known))];
  const countries = [...countryPairings(segment)].filter(
    (country) => !isTold(country, organisations) && !isOfPerson(segment, country, names),
  );
  return {
    names: names.filter((name) => !isTold(name, [...countries, ...organisations])),
    organisations,
    countries,
  };
}

/** A capital is a name too: what stands as a country is not told twice. */
function meets(a: Place | null, b: Place | null): boolean {
  return a !== null && b !== null && a.paragraph === b.paragraph && overlaps(a, b);
}

function entryOf(segment: SegmentView, { kind, status, source, target }: Pairing): LedgerEntry {
  const keyOf = (said: string, place: Place): string => {
    const view = viewOf(segment, place);
    return view ? flagKey(LEDGER_RULE, said, place, view) : said;
  };
  const english = target ? keyOf(`${kind} ${status}`, target) : `${kind} ${status}`;
  return {
    key: source ? keyOf(english, source) : english,
    segment: segment.id,
    kind,
    status,
    source: source && spotOf(segment, source),
    target: target && spotOf(segment, target),
  };
}

function spotOf(segment: SegmentView, place: Place): Spot {
  return { place, text: viewOf(segment, place)?.text.slice(place.start, place.end) ?? '' };
}

const viewOf = (segment: SegmentView, { side, paragraph }: Place) =>
  side === 'source' ? segment.source : segment.target[paragraph];
