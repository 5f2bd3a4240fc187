/** Quotations, by their order, length and what is named in them. */
import { anchorsOf } from '../align/anchors.ts';
import { alignItems, type Item } from '../align/beads.ts';
import type { Place } from '../model/flag.ts';
import type { Side } from '../model/segment.ts';
import { inSource, inTarget, type SegmentView } from '../rules/rule.ts';
import { quotationOf } from '../rules/support/quote-marks.ts';
import type { TextView } from '../text/view.ts';
import type { Pairing } from './entry.ts';

interface Quote {
  readonly place: Place;
  readonly item: Item;
}

export function* quotationPairings(segment: SegmentView): Iterable<Pairing> {
  const source = quotesIn(segment.source, 'source', (start, end) => inSource(segment, start, end));
  const target = segment.target.flatMap((view, paragraph) =>
    quotesIn(view, 'target', (start, end) => inTarget(segment, paragraph, start, end)),
  );
  if (source.length + target.length === 0) return;
  const items = (quotes: readonly Quote[]): Item[] => quotes.map(({ item }) => item);
  for (const bead of alignItems(items(source), items(target))) {
    const here = source.slice(bead.source.start, bead.source.end);
    const there = target.slice(bead.target.start, bead.target.end);
    /* A quotation that the other side interrupts meets each of its parts. */
    for (let at = 0; at < Math.max(here.length, there.length); at++) {
      const one = (here[at] ?? here.at(-1))?.place ?? null;
      const other = (there[at] ?? there.at(-1))?.place ?? null;
      const status = one && other ? 'matched' : one ? 'missing' : 'extra';
      yield { kind: 'quotation', status, source: one, target: other };
    }
  }
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Single marks that no letter touches from outside: headlines of news quote with them. */
const SINGLE = /(?<![\p{L}\p{Nd}])[‘'](?=\S)[^‘’'"“”]{2,}(?<=\S)[’'](?![\p{L}\p{Nd}])/gu;

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
