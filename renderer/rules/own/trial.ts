import type { Flag } from '../../../core/model/flag.ts';
import type { OwnRule } from '../../../core/model/own-rule.ts';
import type { ErrorValue } from '../../../core/model/result.ts';
import type { Segment, Side } from '../../../core/model/segment.ts';

export interface TrialRequest {
  readonly ticket: number;
  readonly rule: OwnRule;
  readonly segments: readonly Segment[];
}

export interface TrialHit {
  readonly flag: Flag;
  /** 1-based segment. */
  readonly number: number;
  readonly side: Side;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export type TrialOutcome =
  | { readonly kind: 'refused'; readonly error: ErrorValue }
  | { readonly kind: 'tried'; readonly total: number; readonly hits: readonly TrialHit[] }
  /** Stopped: it took longer than anybody waits. */
  | { readonly kind: 'stopped' };

export interface TrialAnswer {
  readonly ticket: number;
  readonly outcome: TrialOutcome;
}
