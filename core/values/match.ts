/** Pairs the quantities of two sides by value. */
import { converts, measuresAgree } from './measures.ts';
import { readingOf, type Value } from './value.ts';

/** A value with its place among the paragraphs of its side. */
export interface Placed {
  readonly value: Value;
  readonly paragraph: number;
  /** Place on the whole side, 0 to 1. */
  readonly position: number;
}

export interface Matches {
  /** Equal in amount; measures may differ. */
  readonly equal: readonly { readonly source: Placed; readonly target: Placed }[];
  /** Values without an equal, in order. */
  readonly sourceOnly: readonly Placed[];
  readonly targetOnly: readonly Placed[];
}

/** How far apart in rank two equal values may stand and still be paired; bounds the work on long tables. */
const WINDOW = 8;
/** Of what is left over, as much is compared pair by pair; more than that is no slip. */
const MOST = 64;

function index(side: readonly Placed[]): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const placed of side) {
    for (const reading of placed.value.readings) {
      const list = found.get(reading);
      if (list) list.push(placed);
      else found.set(reading, [placed]);
    }
  }
  return found;
}

/**
 * Pairs values one to one where it can (same measure first, then the nearest place); a value that finds
 * all its equals taken still counts as met, since a text may say a number twice where the other says it once.
 */
export function matchValues(source: readonly Placed[], target: readonly Placed[]): Matches {
  const byReading = index(target);
  const equal: { source: Placed; target: Placed }[] = [];
  const taken = new Set<Placed>();
  for (const strict of [true, false]) {
    const ranks = new Map<string, number>();
    for (const one of source) {
      const near = one.value.readings.flatMap((reading) => {
        const rank = ranks.get(reading) ?? 0;
        ranks.set(reading, rank + 1);
        return (byReading.get(reading) ?? []).slice(Math.max(0, rank - WINDOW), rank + WINDOW);
      });
      if (taken.has(one)) continue;
      const best = nearest(
        one,
        near.filter((other) => !taken.has(other) && (!strict || suits(one.value, other.value))),
      );
      if (!best) continue;
      taken.add(one).add(best);
      equal.push({ source: one, target: best });
    }
  }
  const bySource = index(source);
  const met = new Set<Placed>([
    ...source.filter(({ value }) => value.readings.some((reading) => byReading.has(reading))),
    ...target.filter(({ value }) => value.readings.some((reading) => bySource.has(reading))),
  ]);
  const sourceLeft = source.filter((one) => !met.has(one));
  const targetLeft = target.filter((one) => !met.has(one));
  for (const one of sourceLeft.slice(0, MOST)) {
    for (const other of targetLeft.slice(0, MOST)) {
      if (converts(one.value.amount, one.value.measures, other.value.amount, other.value.measures)) {
        met.add(one).add(other);
      }
    }
  }
  return {
    equal,
    sourceOnly: sourceLeft.filter((one) => !met.has(one) && !composed(one.value, byReading)),
    targetOnly: targetLeft.filter((one) => !met.has(one) && !composed(one.value, bySource)),
  };
}

function suits(a: Value, b: Value): boolean {
  return a.measures.length > 0 && b.measures.length > 0 && measuresAgree(a.measures, b.measures);
}

function nearest(one: Placed, others: readonly Placed[]): Placed | undefined {
  let best: Placed | undefined;
  for (const other of others) {
    if (!best || distance(one, other) < distance(one, best)) best = other;
  }
  return best;
}

const distance = (a: Placed, b: Placed): number => Math.abs(a.position - b.position);

/** 3:35 is met where 3 and 35 stand (three minutes and 35 seconds), and so is 2.53 by nothing less. */
function composed(value: Value, others: ReadonlyMap<string, unknown>): boolean {
  if (value.kind !== 'time') return false;
  const clock = value.readings.find((reading) => reading.startsWith('c'));
  if (!clock) return false;
  return clock
    .slice(1)
    .split(':')
    .every((part) => others.has(readingOf(Number(part))));
}

/**
 * Pairs up what was left on both sides, as the likely halves of one error: same kind of thing first, then
 * the nearest place.
 */
export function pairSurplus(
  source: readonly Placed[],
  target: readonly Placed[],
): {
  readonly pairs: readonly (readonly [Placed, Placed])[];
  readonly source: readonly Placed[];
  readonly target: readonly Placed[];
} {
  const free = new Set(source.slice(0, MOST));
  const pairs: [Placed, Placed][] = [];
  const alone: Placed[] = [];
  for (const one of target.slice(0, MOST)) {
    let best: Placed | undefined;
    for (const other of free) {
      if (!best || likeness(one, other) > likeness(one, best)) best = other;
    }
    if (best) {
      free.delete(best);
      pairs.push([best, one]);
    } else alone.push(one);
  }
  return { pairs, source: [...free], target: alone };
}

function likeness(a: Placed, b: Placed): number {
  const unit = suits(a.value, b.value) ? 1 : 0;
  const kind = a.value.kind === b.value.kind ? 0.5 : 0;
  const written = a.value.digits === b.value.digits ? 0.25 : 0;
  return unit + kind + written - distance(a, b);
}
