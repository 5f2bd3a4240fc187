/** A check as a command makes it: of a whole text, once, without an editor who would decide. */
import { Checker, type CheckResult } from '../../core/check/checker.ts';
import type { Dismissal, Flag } from '../../core/model/flag.ts';
import type { LeftOutReason, Segment } from '../../core/model/segment.ts';
import { leaveOut } from '../../core/review/transitions.ts';
import type { RuleChoice } from './profile.ts';

export interface Checked extends CheckResult {
  readonly segments: readonly Segment[];
}

export interface CheckInput {
  readonly segments: readonly Segment[];
  readonly dismissals?: readonly Dismissal[];
  /** No English was given: only the rules of the Arabic side run. */
  readonly sourceOnly: boolean;
  readonly choice: Pick<RuleChoice, 'rules' | 'profile'>;
}

/**
 * Where English was given, a paragraph that has none and that a rule would leave out (page text, a repetition) counts
 * as left out on purpose.
 */
export function checkDocument({ segments, dismissals = [], sourceOnly, choice }: CheckInput): Checked {
  const checker = new Checker(choice.rules, { sourceOnly, profile: choice.profile });
  checker.load(segments);
  const result = checker.check(dismissals);
  if (sourceOnly) return { ...result, segments };

  const reasons = reasonsToLeaveOut(result.flags);
  const left = segments.flatMap((segment) => {
    const reason = reasons.get(segment.id);
    return segment.state === 'todo' && segment.target.length === 0 && reason
      ? [leaveOut(segment, reason)]
      : [];
  });
  if (left.length === 0) return { ...result, segments };
  checker.update(left);
  const byId = new Map(left.map((segment) => [segment.id, segment]));
  return {
    ...checker.check(dismissals),
    segments: segments.map((segment) => byId.get(segment.id) ?? segment),
  };
}

const LEAVING_OUT: ReadonlySet<string> = new Set(['boilerplate', 'duplicate-paragraph']);

function reasonsToLeaveOut(flags: readonly Flag[]): ReadonlyMap<string, LeftOutReason> {
  const reasons = new Map<string, LeftOutReason>();
  for (const flag of flags) {
    if (!LEAVING_OUT.has(flag.rule)) continue;
    for (const fix of flag.fixes) {
      if (fix.kind !== 'leave-out') continue;
      const { reason } = fix;
      reasons.set(
        fix.segment,
        reason === 'page-text' ? { code: 'page-text' } : { code: 'repeats', segment: reason.repeats },
      );
    }
  }
  return reasons;
}
