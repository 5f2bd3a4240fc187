import { SEVERITIES, type Flag } from '../../core/model/flag.ts';

/** Flags that should be looked at before a text goes out: open, critical or major; gravest first, then in order. */
export function seriousFlags(flags: readonly Flag[]): readonly Flag[] {
  return flags
    .filter(({ status, severity }) => status === 'open' && (severity === 'critical' || severity === 'major'))
    .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
