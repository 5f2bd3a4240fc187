import type { CheckResult } from '../../core/check/checker.ts';
import type { Segment } from '../../core/model/segment.ts';

/** To the checking worker: segments to take, all or the changed ones, and the keys of dismissed flags. */
export interface CheckRequest {
  readonly ticket: number;
  readonly load?: readonly Segment[];
  readonly update?: readonly Segment[];
  readonly dismissed: readonly string[];
}

export interface CheckAnswer extends CheckResult {
  readonly ticket: number;
}
