/**
 * Aligns two sequences of texts by length and anchors: Gale & Church, "A Program for Aligning Sentences in
 * Bilingual Corpora" (1993), with what both sides must share (numbers, dates, countries) added to the cost.
 */
import type { Range } from '../text/range.ts';

/** Indexes of a run of items on each side, half-open; one of them may be empty. */
export interface Bead {
  readonly source: Range;
  readonly target: Range;
}

export interface Item {
  /** In characters. */
  readonly length: number;
  /** Keys that a counterpart would share. */
  readonly anchors: ReadonlySet<string>;
  /** Cheap to leave without counterpart: text of the page, a repeat. */
  readonly loose: boolean;
}

/** English characters per Arabic character in news, and the variance of their difference per character. */
const RATIO = 1.07;
const VARIANCE = 3.3;
const SKIP = 7;
const SKIP_LOOSE = 1.5;
const SHARED_ANCHOR = 1.5;
const MISSED_ANCHOR = 1.2;
const TELLING = 3;
/** Lengths so far apart that no anchor mends it. */
const HOPELESS = 20;

/** Of the band around the slope of the two lengths, beside what is always searched. */
const WIDEST = 100;

/** Sizes of runs that may face each other, with what each costs beside its lengths. */
const SHAPES: readonly (readonly [source: number, target: number, cost: number])[] = [
  [1, 1, 0],
  [1, 2, 1.8],
  [2, 1, 1.8],
  [2, 2, 4.5],
  [1, 3, 3.5],
  [3, 1, 3.5],
  [1, 4, 5],
  [4, 1, 5],
];

/** Beads that cover both sides in order, each item once, at the least cost. Linear in length times band. */
export function alignItems(source: readonly Item[], target: readonly Item[]): Bead[] {
  const width = Math.min(WIDEST, Math.abs(source.length - target.length)) + 40;
  const slope = target.length / Math.max(1, source.length);
  const low = (row: number): number => Math.max(0, Math.floor(row * slope) - width);
  const size = Math.min(2 * width + Math.ceil(slope) + 2, target.length + 1);
  const costs = Array.from({ length: source.length + 1 }, () => new Float64Array(size).fill(Infinity));
  const steps = Array.from({ length: source.length + 1 }, () => new Int8Array(size).fill(-1));
  const costAt = (row: number, column: number): number => costs[row]?.[column - low(row)] ?? Infinity;
  const relax = (row: number, column: number, cost: number, step: number): void => {
    const at = column - low(row);
    const rowCosts = costs[row];
    if (!rowCosts || at < 0 || at >= size || cost >= (rowCosts[at] ?? 0)) return;
    rowCosts[at] = cost;
    const rowSteps = steps[row];
    if (rowSteps) rowSteps[at] = step;
  };
  relax(0, 0, 0, 0);
  for (let row = 0; row <= source.length; row++) {
    for (let column = low(row); column <= Math.min(target.length, low(row) + size - 1); column++) {
      const sofar = costAt(row, column);
      if (sofar === Infinity) continue;
      relax(row + 1, column, sofar + skipCost(source[row]), SHAPES.length);
      if (column < target.length) relax(row, column + 1, sofar + skipCost(target[column]), SHAPES.length + 1);
      SHAPES.forEach(([wide, high, shape], step) => {
        if (row + wide > source.length || column + high > target.length) return;
        const cost = matchCost(source.slice(row, row + wide), target.slice(column, column + high));
        relax(row + wide, column + high, sofar + shape + cost, step);
      });
    }
  }
  return walkBack(source.length, target.length, (row, column) => steps[row]?.[column - low(row)] ?? -1);
}

function walkBack(rows: number, columns: number, stepAt: (row: number, column: number) => number): Bead[] {
  const beads: Bead[] = [];
  let [row, column] = [rows, columns];
  while (row > 0 || column > 0) {
    const step = stepAt(row, column);
    const [wide, high] = SHAPES[step] ?? (step === SHAPES.length ? [1, 0] : [0, 1]);
    beads.push({
      source: { start: row - wide, end: row },
      target: { start: column - high, end: column },
    });
    row -= wide;
    column -= high;
  }
  return beads.reverse();
}

function skipCost(item: Item | undefined): number {
  return item?.loose === true ? SKIP_LOOSE : SKIP;
}

/** How unlikely it is that two runs say the same: by length, less what they share, more what they do not. */
export function matchCost(source: readonly Item[], target: readonly Item[]): number {
  const cost = lengthCost(totalLength(source), totalLength(target));
  return cost > HOPELESS ? cost : cost + anchorCost(source, target);
}

/** How far the English is longer than its Arabic makes expect, in standard deviations; negative: shorter. */
export function deviation(source: readonly Item[], target: readonly Item[]): number {
  return lengthDeviation(totalLength(source), totalLength(target));
}

function totalLength(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + item.length, 0);
}

function lengthDeviation(source: number, target: number): number {
  return (target - RATIO * source) / Math.sqrt(VARIANCE * Math.max(20, source));
}

/** −ln of the two-sided tail of the length difference. */
function lengthCost(source: number, target: number): number {
  const spread = Math.sqrt(VARIANCE * Math.max(20, (source + target / RATIO) / 2));
  return -Math.log(Math.max(1e-12, tail(Math.abs(target - RATIO * source) / spread)));
}

function anchorCost(source: readonly Item[], target: readonly Item[]): number {
  const here = joined(source);
  const there = joined(target);
  let shared = 0;
  for (const anchor of here) if (there.has(anchor)) shared += 1;
  const missed = Math.max(here.size, there.size) - shared;
  return MISSED_ANCHOR * Math.min(TELLING, missed) - SHARED_ANCHOR * Math.min(TELLING, shared);
}

function joined(items: readonly Item[]): ReadonlySet<string> {
  const [first] = items;
  if (first && items.length === 1) return first.anchors;
  const all = new Set<string>();
  for (const item of items) for (const anchor of item.anchors) all.add(anchor);
  return all;
}

/** Two-sided tail of the normal distribution (Abramowitz & Stegun 7.1.26, error below 1.5e-7). */
function tail(deviations: number): number {
  const x = deviations / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const poly =
    t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return poly * Math.exp(-x * x);
}
