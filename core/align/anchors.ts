/** What a text and its translation share whatever their words: numbers, months, weekdays, countries, Latin words. */
import type { Side } from '../model/segment.ts';
import { arabicCountries, englishCountries } from '../names/countries.ts';
import type { Range } from '../text/range.ts';
import type { TextView } from '../text/view.ts';
import { arabicQuantities } from '../values/arabic.ts';
import { englishQuantities } from '../values/english.ts';
import type { Quantities } from '../values/value.ts';
import type { CountryMention } from '../names/countries.ts';

interface Anchor extends Range {
  readonly key: string;
}

/** Keys of the anchors of a text or of a stretch of it. */
export function anchorsOf(view: TextView, side: Side, start = 0, end = view.text.length): Set<string> {
  const anchors = view.derive(side === 'source' ? sourceAnchors : targetAnchors);
  const found = new Set<string>();
  for (let at = firstFrom(anchors, start); at < anchors.length; at++) {
    const anchor = anchors[at];
    if (!anchor || anchor.start >= end) break;
    if (anchor.end <= end) found.add(anchor.key);
  }
  return found;
}

const sourceAnchors = (view: TextView): readonly Anchor[] => {
  const latin = view.words.filter((word) => word.script === 'latin' && word.text.length > 1);
  return sorted([
    ...shared(view.derive(arabicQuantities), view.derive(arabicCountries)),
    ...latin.map(({ start, end, text }) => ({ start, end, key: text })),
  ]);
};
const targetAnchors = (view: TextView): readonly Anchor[] =>
  sorted(shared(view.derive(englishQuantities), view.derive(englishCountries)));

function shared({ values, names }: Quantities, countries: readonly CountryMention[]): Anchor[] {
  return [
    ...values
      .filter((value) => value.weight !== 'loose' && value.amount !== 0)
      .map(({ start, end, readings }) => ({ start, end, key: `v${readings[0] ?? ''}` })),
    ...names.map(({ start, end, kind, value }) => ({ start, end, key: `${kind}${value}` })),
    ...countries
      .filter((mention) => !mention.doubtful)
      .map(({ start, end, codes }) => ({ start, end, key: `c${codes[0] ?? ''}` })),
  ];
}

const sorted = (anchors: Anchor[]): Anchor[] => anchors.sort((a, b) => a.start - b.start);

/** Index of the first anchor at or behind a place, by halving. */
function firstFrom(anchors: readonly Anchor[], start: number): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((anchors[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
