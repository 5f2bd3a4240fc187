import { SEVERITIES, type Flag, type Severity } from '../../core/model/flag.ts';

/** Whether an open flag is as severe as `failOn` or graver. */
export function isFailed(flags: readonly Flag[], failOn: Severity): boolean {
  const least = SEVERITIES.indexOf(failOn);
  return flags.some((flag) => flag.status === 'open' && SEVERITIES.indexOf(flag.severity) <= least);
}
