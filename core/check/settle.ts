/** Flags kept from check to check, so that an edit makes anew only what it changed. */
import type { Flag, Place } from '../model/flag.ts';
import type { Finding, Report, SegmentView } from '../rules/rule.ts';
import { flagOf, inOrder, type FlagContext, type RuleReport } from './flags.ts';

/** The flags of some reports on one segment. */
export interface Settled {
  readonly reports: readonly RuleReport[];
  readonly context: FlagContext;
  /** Each once, in order. */
  readonly flags: readonly Flag[];
  /** Those that rules may follow: open flags of the Arabic. */
  readonly findings: readonly Finding[];
}

/** Flags from several sources in one order. */
export interface Merged {
  readonly parts: readonly (Settled | null)[];
  readonly flags: readonly Flag[];
}

/** The flags of `reports` on the segment `view`: the `former` ones where they came from the same reports on it. */
export function settle(
  former: Settled | null,
  reports: readonly RuleReport[],
  view: SegmentView,
  context: FlagContext,
): Settled {
  if (former?.context === context && isSameList(former.reports, reports)) return former;
  const flags: Flag[] = [];
  const findings: Finding[] = [];
  for (const entry of reports) {
    const flag = flagOf(entry, view, context);
    if (!flag) continue;
    flags.push(flag);
    if (flag.place.side === 'source' && flag.status === 'open') {
      findings.push({ rule: flag.rule, severity: flag.severity, report: entry.report, segment: view });
    }
  }
  return { reports, context, flags: inOrder(flags), findings };
}

export function merge(former: Merged | null, parts: readonly (Settled | null)[]): Merged {
  if (former && parts.every((part, at) => part === former.parts[at])) return former;
  return { parts, flags: inOrder(parts.flatMap((part) => part?.flags ?? [])) };
}

/** Whether two lists of reports say the same in the same order. */
export function isSameList(a: readonly RuleReport[], b: readonly RuleReport[]): boolean {
  if (a === b) return true;
  return (
    a.length === b.length &&
    a.every(({ rule, report }, at) => rule === b[at]?.rule && isSameReport(report, b[at].report))
  );
}

/** The parts by which most reports differ come first, and without a walk through their keys. */
function isSameReport(a: Report, b: Report): boolean {
  return (
    a === b ||
    (isSamePlace(a.place, b.place) &&
      a.messageId === b.messageId &&
      a.carried === b.carried &&
      a.severity === b.severity &&
      isAlike(a.data, b.data) &&
      isAlike(a.related, b.related) &&
      isAlike(a.fixes, b.fixes) &&
      isAlike(a.carriedAt, b.carriedAt))
  );
}

function isSamePlace(a: Place, b: Place): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.paragraph === b.paragraph &&
    a.side === b.side &&
    a.segment === b.segment
  );
}

/** Whether two values that are plain data through and through say the same. */
function isAlike(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  for (const key in a) if (!isAlike(a[key], b[key])) return false;
  for (const key in b) if (b[key] !== undefined && a[key] === undefined) return false;
  return true;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
