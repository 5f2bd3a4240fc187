import type { CheckResult } from '../../core/check/checker.ts';
import type { NameCluster } from '../../core/clusters/cluster.ts';
import type { LedgerEntry } from '../../core/ledger/entry.ts';
import type { HouseRules } from '../../core/model/house-rules.ts';
import type { NameGroups } from '../../core/model/name.ts';
import type { FlagUpdate } from './flag-line.ts';
import type { Profile } from '../../core/model/profile.ts';
import type { Segment, SegmentId } from '../../core/model/segment.ts';

/** Which rules speak: those of the profile, and those of the house. */
export interface Rulebook extends HouseRules {
  readonly profile: Profile;
}

/** To the checking worker: segments to take, all or the changed ones, and the keys of dismissed flags. */
export interface CheckRequest {
  readonly ticket: number;
  /** Which rules speak from now on; what was loaded is forgotten with it, and `load` comes along. */
  readonly follow?: Rulebook;
  readonly load?: readonly Segment[];
  readonly update?: readonly Segment[];
  readonly dismissed: readonly string[];
  /** Names are asked for too, with what was grouped by hand; null while nobody looks at them. */
  readonly groups: NameGroups | null;
}

/** Ledgers of segments that were read anew; `all`: of a document that was loaded, and of no other segments. */
export interface LedgerUpdate {
  readonly all: boolean;
  readonly segments: readonly (readonly [SegmentId, readonly LedgerEntry[]])[];
}

export interface CheckAnswer {
  readonly ticket: number;
  readonly flags: FlagUpdate;
  readonly failed: CheckResult['failed'];
  readonly ledger: LedgerUpdate;
  /** Null where they were not asked for. */
  readonly clusters: readonly NameCluster[] | null;
}
