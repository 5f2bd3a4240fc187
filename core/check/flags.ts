/** Flags made from the reports of rules. */
import type { Flag, FlagStatus, Place } from '../model/flag.ts';
import { SEVERITIES } from '../model/flag.ts';
import type { Report, Rule, SegmentView } from '../rules/rule.ts';
import { flagKey } from './key.ts';

/** A report with the rule that made it. */
export interface RuleReport {
  readonly rule: Rule;
  readonly report: Report;
}

export interface FlagContext {
  /** Keys of flags that the editor dismissed. */
  readonly dismissed: ReadonlySet<string>;
  readonly sourceOnly: boolean;
}

/** The flag of a report on `segment`; null where its place lies outside the text. */
export function flagOf(
  { rule, report }: RuleReport,
  segment: SegmentView,
  { dismissed, sourceOnly }: FlagContext,
): Flag | null {
  const { place } = report;
  const text = place.side === 'source' ? segment.source : segment.target[place.paragraph];
  if (!text || place.start < 0 || place.end > text.text.length || place.start > place.end) return null;
  const key = flagKey(rule.id, report.messageId, place, text);
  return {
    key,
    rule: rule.id,
    mqm: rule.meta.mqm,
    severity: report.severity ?? rule.meta.severity,
    place,
    text: text.text.slice(place.start, place.end),
    messageId: report.messageId,
    data: report.data ?? {},
    status: dismissed.has(key) ? 'dismissed' : statusOf(segment, report, sourceOnly),
    related: report.related ?? [],
    fixes: report.fixes ?? [],
  };
}

function statusOf(segment: SegmentView, { place, carried = 'ask' }: Report, sourceOnly: boolean): FlagStatus {
  if (place.side === 'target' || sourceOnly) return 'open';
  if (segment.leftOut) return 'resolved';
  if (segment.target.length === 0) return 'open';
  if (carried === 'ask') return segment.state === 'reviewed' ? 'resolved' : 'open';
  return carried === 'mended' ? 'resolved' : 'open';
}

/** The flags of one segment, each once, by side (Arabic first), place, severity. Of doubles the last counts. */
export function inOrder(flags: readonly Flag[]): readonly Flag[] {
  if (flags.length < 2) return flags;
  const single = new Map(
    flags.map((flag) => [`${flag.rule} ${placeKey(flag.place)} ${flag.messageId}`, flag]),
  );
  return [...single.values()].sort(compare);
}

function compare(a: Flag, b: Flag): number {
  return (
    byText(a.place.side, b.place.side) ||
    a.place.paragraph - b.place.paragraph ||
    a.place.start - b.place.start ||
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    a.place.end - b.place.end ||
    byText(a.rule, b.rule)
  );
}

/** By code units: rule ids and sides are ASCII, and a collation costs more than the rest of a sort. */
function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function placeKey(place: Place): string {
  return `${place.side} ${place.paragraph} ${place.start} ${place.end}`;
}
