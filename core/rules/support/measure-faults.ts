/** Equal amounts whose currency or unit differs. */
import { converts, isMoney, measuresAgree, sayMeasure } from '../../values/measures.ts';
import type { Value } from '../../values/value.ts';
import type { Placed } from '../../values/match.ts';
import type { Report, SegmentView } from '../rule.ts';
import { ledgerOf, sourcePlace, targetPlace, wordsAt } from './pair-values.ts';

/**
 * Reports pairs of equal amounts with measures that cannot be one, all of money or all of units. A pair is
 * trusted when neither side has another value of the same amount.
 */
export function* measureFaults(segment: SegmentView, money: boolean): Iterable<Report> {
  const ledger = ledgerOf(segment);
  if (!ledger) return;
  const ofKind = ({ value }: Placed): boolean => value.measures.some((id) => isMoney(id) === money);
  const isSingleSource = singles(ledger.source);
  const isSingleTarget = singles(ledger.target);
  for (const { source, target } of ledger.equal) {
    if (!ofKind(source) || !ofKind(target)) continue;
    if (measuresAgree(source.value.measures, target.value.measures)) continue;
    if (isConverted(source.value, target.value)) continue;
    if (!isSingleSource(source) || !isSingleTarget(target)) continue;
    const place = targetPlace(segment, target);
    const counterpart = sourcePlace(segment, source);
    yield {
      place,
      messageId: 'differs',
      data: {
        english: wordsAt(segment, place),
        arabic: wordsAt(segment, counterpart),
        measure: sayMeasure(source.value.measures[0] ?? '') ?? '',
      },
      related: [counterpart],
    };
  }
}

/** Thirty years are three decades. */
const isConverted = (a: Value, b: Value): boolean => converts(a.amount, a.measures, b.amount, b.measures);

/** Whether a value is the only one of its side with any of its readings. */
function singles(side: readonly Placed[]): (one: Placed) => boolean {
  const counts = new Map<string, number>();
  for (const { value } of side) {
    for (const reading of value.readings) counts.set(reading, (counts.get(reading) ?? 0) + 1);
  }
  return ({ value }) => value.readings.every((reading) => counts.get(reading) === 1);
}
