import { standingTarget, type Segment, type SegmentId } from '../model/segment.ts';
import type { Report, Rule, SegmentView } from '../rules/rule.ts';
import { TextView } from '../text/view.ts';

/** What the checker keeps of a segment; `read` is null until its rules have run. */
export interface SegmentRecord {
  readonly view: SegmentView;
  read: {
    readonly reports: { readonly rule: Rule; readonly report: Report }[];
    readonly facts: Map<string, unknown>;
    readonly failed: { readonly rule: string; readonly segment: SegmentId | null; readonly error: string }[];
  } | null;
}

/** The view of a segment, made from the former one: same texts keep their views, no change keeps it whole. */
export function viewOf(
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
