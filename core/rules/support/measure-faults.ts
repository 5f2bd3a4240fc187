/** Equal amounts whose currency or unit differs. */
import { isMoney, measuresAgree, sayMeasure } from '../../values/measures.ts';
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
  for (const { source, target } of ledger.equal) {
    if (!ofKind(source) || !ofKind(target)) continue;
    if (measuresAgree(source.value.measures, target.value.measures)) continue;
    if (!isSingle(source, ledger.source) || !isSingle(target, ledger.target)) continue;
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

function isSingle(one: Placed, side: readonly Placed[]): boolean {
  return side.every(
    (other) => other === one || !other.value.readings.some((reading) => one.value.readings.includes(reading)),
  );
}
