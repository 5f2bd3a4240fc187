/** Quotations, by what they say; where nothing of it is to be found, by their order and length. */
import { anchorsOf } from '../align/anchors.ts';
import { alignItems, type Item } from '../align/beads.ts';
import type { Place } from '../model/flag.ts';
import type { Side } from '../model/segment.ts';
import { inSource, inTarget, type SegmentView } from '../rules/rule.ts';
import { quotationOf } from '../rules/support/quote-marks.ts';
import { overlaps } from '../text/range.ts';
import type { TextView } from '../text/view.ts';
import type { Pairing } from './entry.ts';
import { positionOf } from './position.ts';
import { agreement, QuotedWords, type Agreement, type Said } from './quoted-words.ts';

interface Quote {
  readonly place: Place;
  readonly item: Item;
}

/** The least that two quotations have in common to be one, and that a part of one has with the whole. */
const SAME = 0.4;
const PART = 0.5;
/** Two that stand alone say so many things each before having none in common parts them. */
const CONTRARY = 3;
/** So many quotations of one side are weighed against those of the other; what is beyond is paired by order and length. */
const MOST = 40;

export function* quotationPairings(segment: SegmentView, names: readonly Pairing[]): Iterable<Pairing> {
  const source = quotesIn(segment.source, 'source', (start, end) => inSource(segment, start, end));
  const target = segment.target.flatMap((view, paragraph) =>
    quotesIn(view, 'target', (start, end) => inTarget(segment, paragraph, start, end)),
  );
  if (source.length + target.length === 0) return;
  const { pairs, isContrary } = bySense(segment, names, source, target);
  const met = new Set(pairs.flat());
  /* What says nothing that is to be found on the other side goes by its place. */
  for (const [one, other] of inOrder(source, target)) {
    const isFree = !met.has(one) && !met.has(other);
    if ((met.has(one) && met.has(other)) || isContrary(one, other, isFree ? CONTRARY : 1)) continue;
    pairs.push([one, other]);
    met.add(one).add(other);
  }
  const placeOf = ({ place }: Quote): number => positionOf(segment, place);
  pairs.sort((a, b) => placeOf(a[0]) - placeOf(b[0]) || placeOf(a[1]) - placeOf(b[1]));
  for (const [one, other] of pairs)
    yield { kind: 'quotation', status: 'matched', source: one.place, target: other.place };
  for (const { place } of source.filter((one) => !met.has(one) && !isNamed(segment, one, names)))
    yield { kind: 'quotation', status: 'missing', source: place, target: null };
  for (const { place } of target.filter((one) => !met.has(one) && !isNamed(segment, one, names)))
    yield { kind: 'quotation', status: 'extra', source: null, target: place };
}

interface BySense {
  readonly pairs: (readonly [source: Quote, target: Quote])[];
  /** Whether both say `least` things that are to be found on the other side, and none of them in one another. */
  readonly isContrary: (source: Quote, target: Quote, least: number) => boolean;
}

/** The likest first; then the parts of a quotation that the other side interrupts. */
function bySense(
  segment: SegmentView,
  names: readonly Pairing[],
  source: readonly Quote[],
  target: readonly Quote[],
): BySense {
  const words = new QuotedWords(segment, names);
  const said = new Map(
    [...source, ...target].slice(0, 2 * MOST).map((quote) => [quote, words.of(quote.place)]),
  );
  const between = (one: Quote, other: Quote): Agreement =>
    agreement(said.get(one) ?? NOTHING_SAID, said.get(other) ?? NOTHING_SAID);
  const all = source.slice(0, MOST).flatMap((one, at) =>
    target.slice(0, MOST).map((other, place) => ({
      ...{ one, other, agreed: between(one, other) },
      apart: Math.abs(at / source.length - place / target.length),
    })),
  );
  const pairs: (readonly [Quote, Quote])[] = [];
  const met = new Set<Quote>();
  const likest = all
    .filter(({ agreed }) => (agreed.both ?? 0) >= SAME)
    .sort((a, b) => (b.agreed.both ?? 0) - b.apart * NEAR - (a.agreed.both ?? 0) + a.apart * NEAR);
  for (const { one, other } of likest) {
    if (met.has(one) || met.has(other)) continue;
    met.add(one).add(other);
    pairs.push([one, other]);
  }
  for (const { one, other, agreed } of all) {
    const isPart =
      (!met.has(one) && met.has(other) && (agreed.source ?? 0) >= PART) ||
      (!met.has(other) && met.has(one) && (agreed.target ?? 0) >= PART);
    if (!isPart) continue;
    met.add(one).add(other);
    pairs.push([one, other]);
  }
  return {
    pairs,
    isContrary: (one, other, least) =>
      between(one, other).both === 0 &&
      [one, other].every((quote) => (said.get(quote)?.keys.size ?? 0) >= least),
  };
}

const NOTHING_SAID: Said = { keys: new Set() };
/** How much the distance of two places weighs against what is said. */
const NEAR = 0.1;

/** By order, length and figures. A quotation that the other side interrupts meets each of its parts. */
function inOrder(source: readonly Quote[], target: readonly Quote[]): (readonly [Quote, Quote])[] {
  const items = (quotes: readonly Quote[]): Item[] => quotes.map(({ item }) => item);
  return alignItems(items(source), items(target)).flatMap((bead) => {
    const here = source.slice(bead.source.start, bead.source.end);
    const there = target.slice(bead.target.start, bead.target.end);
    return Array.from({ length: Math.max(here.length, there.length) }, (_, at) => {
      const [one, other] = [here[at] ?? here.at(-1), there[at] ?? there.at(-1)];
      return one && other ? ([one, other] as const) : null;
    }).filter((pair) => pair !== null);
  });
}

/** Whether every word is of a name that both texts have: marks around a name are a matter of style. */
function isNamed(segment: SegmentView, { place }: Quote, names: readonly Pairing[]): boolean {
  const view = place.side === 'source' ? segment.source : segment.target[place.paragraph];
  const words = view?.words.filter(({ start, end }) => start >= place.start && end <= place.end) ?? [];
  return (
    words.length > 0 &&
    words.every((word) =>
      names.some(({ status, source, target }) => {
        const there = place.side === 'source' ? source : target;
        return status === 'matched' && there?.paragraph === place.paragraph && overlaps(there, word);
      }),
    )
  );
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Single marks that no letter touches from outside: headlines of news quote with them. */
const SINGLE =
  /(?<![\p{L}\p{Nd}])[‘'](?=\S)(?:[^‘’'"“”]|(?<=\p{L})[’'](?=\p{L})){2,}(?<=\S)[’'](?![\p{L}\p{Nd}])/gu;

/** Outermost quotations with their marks, in order. */
function quotesIn(view: TextView, side: Side, placeOf: (start: number, end: number) => Place): Quote[] {
  const quotes: Quote[] = [];
  let last = 0;
  for (const { start, end } of stretches(view).sort((a, b) => a.start - b.start)) {
    if (start < last) continue;
    last = end;
    const item = { length: end - start, anchors: anchorsOf(view, side, start, end), loose: false };
    quotes.push({ place: placeOf(start, end), item });
  }
  return quotes;
}

/** A quotation that runs on over paragraphs reaches to the end of this one, or from its beginning. */
function stretches(view: TextView): Stretch[] {
  const { text } = view;
  const { pairs, unclosed, unopened } = quotationOf(view);
  const closed = pairs.map(({ open, close }) => ({ start: open.at, end: close.at + 1 }));
  const [opened, ended] = [unclosed[0], unopened.at(-1)];
  return [
    ...closed.filter(({ start, end }) => end - start > 3),
    ...(opened ? [{ start: opened.at, end: text.length }] : []),
    ...(ended ? [{ start: 0, end: ended.at + 1 }] : []),
    ...[...text.matchAll(SINGLE)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  ];
}
