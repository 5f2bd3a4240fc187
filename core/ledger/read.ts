/** The ledger of one segment. */
import { flagKey } from '../check/key.ts';
import type { Place } from '../model/flag.ts';
import type { SegmentView } from '../rules/rule.ts';
import { overlaps } from '../text/range.ts';
import { arabicQuantities } from '../values/arabic.ts';
import { englishQuantities } from '../values/english.ts';
import { acronymPairings } from './acronyms.ts';
import { countryPairings } from './countries.ts';
import { datePairings } from './dates.ts';
import { LEDGER_RULE, type LedgerEntry, type Pairing, type Spot } from './entry.ts';
import { institutionPairings } from './institutions.ts';
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
    ...quotationPairings(segment, [...names, ...organisations, ...countries]),
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
  const known = withoutDoubles(organisationPairings(segment), names);
  const isTold = (one: Pairing, told: readonly Pairing[]): boolean =>
    told.some((other) => meets(one.source, other.source) || meets(one.target, other.target));
  const organisations = [...known, ...acronymPairings(segment).filter((acronym) => !isTold(acronym, known))];
  const isOfOrganisation = (place: Place): boolean =>
    organisations.some(({ source, target }) => meets(place, source) || meets(place, target));
  const countries = [...countryPairings(segment, isOfOrganisation)].filter(
    (country) => !isOfPerson(segment, country, names) && !isOfHome(segment, country, organisations),
  );
  const rest = names.filter(
    (name) => !isOfCalendar(segment, name) && !isTold(name, [...countries, ...organisations]),
  );
  const institutions = institutionPairings(segment, [...rest, ...countries, ...organisations]);
  return { names: rest, organisations: [...organisations, ...institutions], countries };
}

/** The nationality of what has been named already, where one side leaves it: مجلس الشيوخ الأمريكي is the Senate. */
function isOfHome(
  segment: SegmentView,
  { status, source, target }: Pairing,
  organisations: readonly Pairing[],
): boolean {
  const [place, side] = status === 'missing' ? [source, 'source' as const] : [target, 'target' as const];
  const text = place && viewOf(segment, place)?.text;
  if (!place || !text || (status !== 'missing' && status !== 'extra')) return false;
  if (status === 'missing' && !/^ال\p{L}+ية?$/u.test(text.slice(place.start, place.end))) return false;
  return organisations.some((one) => {
    const named = one[side];
    if (!named || one.status !== 'matched' || named.paragraph !== place.paragraph) return false;
    // Arabic has it behind the name, English before.
    return (
      (side === 'source' ? text.slice(named.end, place.start) : text.slice(place.end, named.start)) === ' '
    );
  });
}

/** A month that is spelled like a name is told among the dates; Mrs. May is none. */
function isOfCalendar(segment: SegmentView, { source, target }: Pairing): boolean {
  return (
    source !== null &&
    target !== null &&
    viewOf(segment, target)
      ?.derive(englishQuantities)
      .names.some((name) => overlaps(name, target)) === true &&
    segment.source.derive(arabicQuantities).names.some((name) => overlaps(name, source))
  );
}

/** An organisation that the Arabic says twice, where one of the two spells another name: نابولي is Naples, and Napoli. */
function withoutDoubles(organisations: readonly Pairing[], names: readonly Pairing[]): readonly Pairing[] {
  const isDouble = (one: Pairing): boolean =>
    organisations.some((other) => other !== one && meets(other.target, one.target));
  const isName = (one: Pairing): boolean =>
    names.some(
      ({ status, source, target }) =>
        status === 'matched' &&
        meets(source, one.source) &&
        !organisations.some((other) => meets(other.target, target)),
    );
  return organisations.filter((one) => !isDouble(one) || !isName(one));
}

/** A capital is a name too: what stands as a country is not told twice. */
function meets(a: Place | null, b: Place | null): boolean {
  return a !== null && b !== null && a.side === b.side && a.paragraph === b.paragraph && overlaps(a, b);
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
