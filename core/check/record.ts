import type { Flag } from '../model/flag.ts';
import { standingTarget, type Segment, type SegmentId } from '../model/segment.ts';
import type { Finding, Rule, SegmentView } from '../rules/rule.ts';
import { TextView } from '../text/view.ts';
import { flagOf, inOrder, type FlagContext, type RuleReport } from './flags.ts';

/** A rule that threw: its findings are missing, the rest of the check stands. */
export interface FailedRule {
  readonly rule: string;
  /** Null when the rule failed while concluding over the whole document. */
  readonly segment: SegmentId | null;
  readonly error: string;
}

/** What the rules said of a segment. */
export interface Read {
  /** Reports on the segment itself. */
  readonly own: readonly RuleReport[];
  /** Reports on other segments. */
  readonly foreign: readonly RuleReport[];
  readonly facts: ReadonlyMap<string, unknown>;
  readonly failed: readonly FailedRule[];
}

/** The flags of a segment's own reports, and those that rules may follow. */
export interface OwnFlags {
  readonly context: FlagContext;
  readonly flags: readonly Flag[];
  readonly findings: readonly Finding[];
}

/** What the checker keeps of a segment; `read` is null until its rules have run, `own` until its flags are made. */
export interface SegmentRecord {
  readonly view: SegmentView;
  read: Read | null;
  own: OwnFlags | null;
}

/** The record of a segment as it is now: the former one where nothing changed, its readings where only its place did. */
export function recordOf(
  segment: Segment,
  index: number,
  former: SegmentRecord | undefined,
  sourceOnly: boolean,
): SegmentRecord {
  const view = viewOf(segment, index, former?.view, sourceOnly);
  if (former && view === former.view) return former;
  const isMovedOnly =
    former !== undefined &&
    view.source === former.view.source &&
    view.target === former.view.target &&
    view.kind === former.view.kind &&
    view.state === former.view.state;
  return { view, read: isMovedOnly ? former.read : null, own: null };
}

/** Runs the rules that read one segment. A rule that throws is noted, and the others run. */
export function readSegment(rules: readonly Rule[], view: SegmentView): Read {
  const own: RuleReport[] = [];
  const foreign: RuleReport[] = [];
  const facts = new Map<string, unknown>();
  const failed: FailedRule[] = [];
  for (const rule of rules) {
    try {
      if ('check' in rule) {
        for (const report of rule.check(view)) {
          (report.place.segment === view.id ? own : foreign).push({ rule, report });
        }
      } else if ('collect' in rule) {
        const fact = rule.collect(view);
        if (fact !== undefined) facts.set(rule.id, fact);
      }
    } catch (error) {
      failed.push({ rule: rule.id, segment: view.id, error: String(error) });
    }
  }
  return { own, foreign, facts, failed };
}

export function ownFlags({ own }: Read, view: SegmentView, context: FlagContext): OwnFlags {
  const flags: Flag[] = [];
  const findings: Finding[] = [];
  for (const entry of own) {
    const flag = flagOf(entry, view, context);
    if (!flag) continue;
    flags.push(flag);
    const finding = findingOf(flag, entry, view);
    if (finding) findings.push(finding);
  }
  return { context, flags: inOrder(flags), findings };
}

/** Only an open flag of the Arabic can be followed. */
export function findingOf(flag: Flag, { report }: RuleReport, segment: SegmentView): Finding | null {
  if (flag.place.side !== 'source' || flag.status !== 'open') return null;
  return { rule: flag.rule, severity: flag.severity, report, segment };
}

/** The view of a segment, made from the former one: same texts keep their views, no change keeps it whole. */
function viewOf(
  segment: Segment,
  index: number,
  former: SegmentView | undefined,
  sourceOnly: boolean,
): SegmentView {
  const source = former?.source.text === segment.source ? former.source : new TextView(segment.source);
  const paragraphs = sourceOnly ? [] : standingTarget(segment);
  const target =
    former && sameTexts(former.target, paragraphs)
      ? former.target
      : paragraphs.map((text) => former?.target.find((view) => view.text === text) ?? new TextView(text));
  const { id, kind, state } = segment;
  const leftOut = state === 'left-out';
  if (
    former &&
    former.source === source &&
    former.target === target &&
    former.index === index &&
    former.kind === kind &&
    former.state === state
  ) {
    return former;
  }
  return { id, index, kind, state, source, target, leftOut };
}

function sameTexts(views: readonly TextView[], texts: readonly string[]): boolean {
  return views.length === texts.length && views.every((view, at) => view.text === texts[at]);
}
