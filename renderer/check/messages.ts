import type { CheckResult } from '../../core/check/checker.ts';
import type { OwnRule } from '../../core/model/own-rule.ts';
import type { Profile } from '../../core/model/profile.ts';
import type { Segment } from '../../core/model/segment.ts';

/** Which rules speak: those of the profile, and those that editors wrote. */
export interface Rulebook {
  readonly profile: Profile;
  readonly own: readonly OwnRule[];
}

/** To the checking worker: segments to take, all or the changed ones, and the keys of dismissed flags. */
export interface CheckRequest {
  readonly ticket: number;
  /** Which rules speak from now on; what was loaded is forgotten with it, and `load` comes along. */
  readonly follow?: Rulebook;
  readonly load?: readonly Segment[];
  readonly update?: readonly Segment[];
  readonly dismissed: readonly string[];
}

export interface CheckAnswer extends CheckResult {
  readonly ticket: number;
}
