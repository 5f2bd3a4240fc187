/** What stands in the way of a sign-off. */
import { isOpenQuery, type Comment } from '../comments/comment.ts';
import { isUnclear, type LedgerEntry } from '../ledger/entry.ts';
import type { Dismissal, Flag } from '../model/flag.ts';
import type { Segment } from '../model/segment.ts';

export interface ObstacleCounts {
  /** Segments that are neither reviewed nor left out. */
  readonly segments: number;
  /** Open critical and major flags. */
  readonly flags: number;
  readonly queries: number;
  /** Unclear entries of the ledger. */
  readonly ledger: number;
}

export interface Obstacles {
  readonly segments: readonly Segment[];
  readonly flags: readonly Flag[];
  readonly queries: readonly Comment[];
  readonly ledger: readonly LedgerEntry[];
}

export interface Reviewed {
  readonly segments: readonly Segment[];
  readonly flags: readonly Flag[];
  readonly comments: readonly Comment[];
  readonly ledger: Iterable<LedgerEntry>;
  readonly dismissals: readonly Pick<Dismissal, 'key'>[];
}

/** Each kind in the order it came. */
export function obstaclesOf({ segments, flags, comments, ledger, dismissals }: Reviewed): Obstacles {
  const confirmed = new Set(dismissals.map(({ key }) => key));
  const standing = new Set(segments.flatMap(({ id, state }) => (state === 'left-out' ? [] : [id])));
  return {
    segments: segments.filter(({ state }) => state === 'todo' || state === 'draft'),
    flags: flags.filter(
      ({ status, severity }) => status === 'open' && (severity === 'critical' || severity === 'major'),
    ),
    queries: comments.filter(isOpenQuery),
    ledger: [...ledger].filter((entry) => standing.has(entry.segment) && isUnclear(entry, confirmed)),
  };
}

export const countsOf = ({ segments, flags, queries, ledger }: Obstacles): ObstacleCounts => ({
  segments: segments.length,
  flags: flags.length,
  queries: queries.length,
  ledger: ledger.length,
});

export const isClear = ({ segments, flags, queries, ledger }: ObstacleCounts): boolean =>
  segments + flags + queries + ledger === 0;
