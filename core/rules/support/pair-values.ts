/** The ledger of a segment: the quantities of its Arabic against those of its English. */
import { arabicQuantities } from '../../values/arabic.ts';
import { englishQuantities } from '../../values/english.ts';
import { matchValues, type Matches, type Placed } from '../../values/match.ts';
import type { Place } from '../../model/flag.ts';
import { inSource, inTarget, type SegmentView } from '../rule.ts';

export interface Ledger extends Matches {
  readonly source: readonly Placed[];
  readonly target: readonly Placed[];
}

const LEDGERS = new WeakMap<SegmentView, Ledger>();

/** Null while there is nothing to compare. Kept per view, since several rules read it. */
export function ledgerOf(segment: SegmentView): Ledger | null {
  if (segment.target.length === 0 || segment.source.text.trim() === '') return null;
  const known = LEDGERS.get(segment);
  if (known) return known;
  const source = placed(segment.source.derive(arabicQuantities).values, 0, 0, segment.source.text.length);
  const whole = segment.target.reduce((sum, view) => sum + view.text.length, 0);
  let before = 0;
  const target = segment.target.flatMap((view, paragraph) => {
    const found = placed(view.derive(englishQuantities).values, paragraph, before, whole);
    before += view.text.length;
    return found;
  });
  const ledger = { source, target, ...matchValues(source, target) };
  LEDGERS.set(segment, ledger);
  return ledger;
}

function placed(
  values: readonly Placed['value'][],
  paragraph: number,
  before: number,
  whole: number,
): Placed[] {
  return values.map((value) => ({ value, paragraph, position: (before + value.start) / Math.max(1, whole) }));
}

export function sourcePlace(segment: SegmentView, { value }: Placed): Place {
  return inSource(segment, value.start, value.end);
}

export function targetPlace(segment: SegmentView, { value, paragraph }: Placed): Place {
  return inTarget(segment, paragraph, value.start, value.end);
}

/** The words of a value as its text has them. */
export function wordsAt(segment: SegmentView, place: Place): string {
  const view = place.side === 'source' ? segment.source : segment.target[place.paragraph];
  return view?.text.slice(place.start, place.end) ?? '';
}
