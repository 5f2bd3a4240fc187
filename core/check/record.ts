import { standingTarget, type Segment, type SegmentId } from '../model/segment.ts';
import type { Rule, SegmentView } from '../rules/rule.ts';
import { TextView } from '../text/view.ts';
import type { RuleReport } from './flags.ts';
import type { Merged, Settled } from './settle.ts';

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

/** What the checker keeps of a segment; `read` is null until its rules have run, the rest until flags are made. */
export interface SegmentRecord {
  readonly view: SegmentView;
  read: Read | null;
  /** From its own reports. */
  own: Settled | null;
  /** From what others report on it: rules of the whole document, other segments. */
  concluded: Settled | null;
  /** From rules that follow the findings of others. */
  followed: Settled | null;
  /** All of these in order. */
  merged: Merged | null;
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
  return {
    view,
    read: isMovedOnly ? former.read : null,
    own: null,
    concluded: null,
    followed: null,
    merged: null,
  };
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
