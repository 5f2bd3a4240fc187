/** What the ledger of a segment finds wrong with its numbers, before the rules divide it among them. */
import { pairSurplus, type Placed } from '../../values/match.ts';
import type { SegmentView } from '../rule.ts';
import { ledgerOf } from './pair-values.ts';

export interface ValueFaults {
  /** Likely halves of one error: the Arabic says one, the English the other. */
  readonly pairs: readonly (readonly [source: Placed, target: Placed])[];
  /** Without any counterpart. */
  readonly source: readonly Placed[];
  readonly target: readonly Placed[];
}

const NONE: ValueFaults = { pairs: [], source: [], target: [] };
const FOUND = new WeakMap<SegmentView, ValueFaults>();

/**
 * Surplus of one side is told when it stands in digits; what is spelled out only beside a surplus of the
 * other side, and loose amounts (hundreds, millions) only against loose amounts.
 */
export function valueFaults(segment: SegmentView): ValueFaults {
  const known = FOUND.get(segment);
  if (known) return known;
  const ledger = ledgerOf(segment);
  const faults = ledger ? divide(ledger.sourceOnly, ledger.targetOnly) : NONE;
  FOUND.set(segment, faults);
  return faults;
}

function divide(source: readonly Placed[], target: readonly Placed[]): ValueFaults {
  const exact = pairSurplus(source.filter(isExact), target.filter(isExact));
  const vague = pairSurplus(source.filter(isVague), target.filter(isVague));
  const firm = ({ value }: Placed): boolean => value.weight === 'firm';
  return {
    pairs: [...exact.pairs, ...vague.pairs],
    source: exact.source.filter(firm),
    target: exact.target.filter(firm),
  };
}

const isVague = ({ value }: Placed): boolean => value.kind === 'vague' && value.weight !== 'loose';
const isExact = ({ value }: Placed): boolean => value.kind !== 'vague' && value.weight !== 'loose';

/** A fault of the calendar, not of a quantity. */
export function isDateFault(source: Placed, target: Placed): boolean {
  const calendar = (kind: string): boolean => kind === 'year' || kind === 'day';
  return calendar(source.value.kind) && calendar(target.value.kind);
}
