/** Numbers, amounts of money and of units, days, years and clock times, by value. */
import type { Place } from '../model/flag.ts';
import type { SegmentView } from '../rules/rule.ts';
import { measureFaults } from '../rules/support/measure-faults.ts';
import { ledgerOf, sourcePlace, targetPlace } from '../rules/support/pair-values.ts';
import { valueFaults } from '../rules/support/value-faults.ts';
import type { Placed } from '../values/match.ts';
import { converts, isMoney } from '../values/measures.ts';
import type { Value } from '../values/value.ts';
import type { LedgerKind, LedgerStatus, Pairing } from './entry.ts';
import { nearest } from './met.ts';

/** For so many values that are met more than once a counterpart is looked for, among so many. */
const MOST = 200;

export function* valuePairings(segment: SegmentView): Iterable<Pairing> {
  const ledger = ledgerOf(segment);
  if (!ledger) return;
  const pairing = (status: LedgerStatus, source: Placed | null, target: Placed | null): Pairing => ({
    kind: kindOf(source?.value, target?.value),
    status,
    source: source && sourcePlace(segment, source),
    target: target && targetPlace(segment, target),
  });
  const told = new Set<Placed>();
  const wrong = new Set(
    [true, false].flatMap((money) => [...measureFaults(segment, money)].map(({ place }) => spotOf(place))),
  );
  for (const { source, target } of ledger.equal) {
    told.add(source).add(target);
    if (isLoose(source) && isLoose(target) && !isWritten(source.value, target.value)) continue;
    const differs = wrong.has(spotOf(targetPlace(segment, target)));
    yield pairing(differs ? 'differing' : 'matched', source, target);
  }
  for (const [source, target] of valueFaults(segment).pairs) {
    told.add(source).add(target);
    yield pairing('differing', source, target);
  }
  for (const source of ledger.sourceOnly) {
    if (!told.has(source) && !isLoose(source) && !isCentury(segment, source, ledger.source))
      yield pairing('missing', source, null);
    told.add(source);
  }
  for (const target of ledger.targetOnly) {
    if (!told.has(target) && !isLoose(target) && !isQuoted(segment, target))
      yield pairing('extra', null, target);
    told.add(target);
  }
  /* The rest is met: said twice where the other side says it once, converted, or put together. */
  const isLeft = (one: Placed): boolean => !told.has(one) && !isLoose(one);
  for (const source of ledger.source.filter(isLeft).slice(0, MOST)) {
    const target = counterpart(source, ledger.target);
    if (target) told.add(target);
    yield pairing('matched', source, target);
  }
  for (const target of ledger.target.filter(isLeft).slice(0, MOST)) {
    yield pairing('matched', counterpart(target, ledger.source), target);
  }
}

/** The century that Arabic names behind a decade: ثمانينيات القرن العشرين is the 1980s. */
function isCentury(segment: SegmentView, source: Placed, all: readonly Placed[]): boolean {
  const { start } = sourcePlace(segment, source);
  return all.some((decade) => {
    if (decade.value.kind !== 'decade') return false;
    const { end } = sourcePlace(segment, decade);
    return end <= start && /^\s+القرن\s+$/u.test(segment.source.text.slice(end, start));
  });
}

/** A word of a title that the Arabic leaves in English: Five Lives. */
function isQuoted(segment: SegmentView, target: Placed): boolean {
  const { paragraph, start, end } = targetPlace(segment, target);
  const text = segment.target[paragraph]?.text.slice(start, end) ?? '';
  return /^\p{L}+$/u.test(text) && segment.source.words.some((word) => word.text === text);
}

/** 1 and 0 in figures: words for them are often others. */
const isWritten = (one: Value, other: Value): boolean => one.digits && other.digits && one.amount <= 1;

const isLoose = ({ value }: Placed): boolean => value.weight === 'loose';
const spotOf = ({ paragraph, start }: Place): string => `${paragraph}:${start}`;

function counterpart(one: Placed, others: readonly Placed[]): Placed | null {
  const equal: Placed[] = [];
  const converted: Placed[] = [];
  for (const other of others) {
    if (equal.length === MOST) break;
    if (other.value.readings.some((reading) => one.value.readings.includes(reading))) equal.push(other);
    else if (converts(one.value.amount, one.value.measures, other.value.amount, other.value.measures))
      converted.push(other);
  }
  return nearest(one, equal) ?? nearest(one, converted) ?? null;
}

/** As the Arabic has it; what is bare there may have its unit in the English. */
function kindOf(source: Value | undefined, target: Value | undefined): LedgerKind {
  const kinds = [source, target].flatMap((value) => (value ? [kindOfOne(value)] : []));
  return kinds.find((kind) => kind !== 'number') ?? 'number';
}

function kindOfOne({ kind, measures }: Value): LedgerKind {
  if (kind === 'time') return 'time';
  if (kind === 'year' || kind === 'decade' || kind === 'day') return 'date';
  if (kind === 'percent' || measures.length === 0) return 'number';
  return measures.some(isMoney) ? 'currency' : 'unit';
}
