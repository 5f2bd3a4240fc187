/**
 * The MQM scorecard (themqm.org, linear scoring): every fault costs the points of its severity, and the points per
 * 1,000 words are held against a pass mark.
 */
import { SEVERITIES } from '../model/flag.ts';
import { addCounts, NO_FAULTS, totalOf, type SeverityCounts, type Tally } from './tally.ts';

export interface Scoring {
  /** Points that one fault costs. */
  readonly weights: SeverityCounts;
  /** Most points per 1,000 words with which a text passes. */
  readonly passMark: number;
}

/** MQM's own weights; the mark is ours: two major faults in a thousand words are what a desk puts up with. */
export const DEFAULT_SCORING: Scoring = {
  weights: { critical: 25, major: 5, minor: 1, neutral: 0 },
  passMark: 10,
};

export interface Score {
  readonly words: number;
  readonly counts: SeverityCounts;
  /** Points of all faults together. */
  readonly penalty: number;
  /** Points per 1,000 words; null for a text without words, which neither passes nor fails. */
  readonly perThousand: number | null;
  readonly passed: boolean | null;
}

export function scoreOf(tally: Tally, scoring: Scoring): Score {
  const counts = totalOf(tally);
  const penalty = penaltyOf(counts, scoring);
  const perThousand = tally.words === 0 ? null : (penalty * 1000) / tally.words;
  return {
    words: tally.words,
    counts,
    penalty,
    perThousand,
    passed: perThousand === null ? null : perThousand <= scoring.passMark,
  };
}

export function penaltyOf(counts: SeverityCounts, { weights }: Scoring): number {
  return SEVERITIES.reduce((sum, severity) => sum + counts[severity] * weights[severity], 0);
}

/** A dimension of MQM, or one of its types, with its faults. */
export interface ScoreLine {
  readonly name: string;
  readonly counts: SeverityCounts;
  readonly penalty: number;
}

export interface DimensionLine extends ScoreLine {
  readonly types: readonly ScoreLine[];
}

/** Dimensions and types that have faults, the costliest first. */
export function linesOf({ faults }: Tally, scoring: Scoring): readonly DimensionLine[] {
  const byDimension = new Map<string, ScoreLine[]>();
  for (const [category, counts] of Object.entries(faults)) {
    const [dimension = category, type = category] = category.split(' / ');
    const types = byDimension.get(dimension) ?? [];
    types.push({ name: type, counts, penalty: penaltyOf(counts, scoring) });
    byDimension.set(dimension, types);
  }
  return [...byDimension]
    .map(([name, types]) => {
      const counts = types.map((type) => type.counts).reduce(addCounts, NO_FAULTS);
      return { name, counts, penalty: penaltyOf(counts, scoring), types: types.sort(costliestFirst) };
    })
    .sort(costliestFirst);
}

function costliestFirst(a: ScoreLine, b: ScoreLine): number {
  return b.penalty - a.penalty || (a.name < b.name ? -1 : 1);
}
