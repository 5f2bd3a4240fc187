/** The timeline of a segment: what each revision made of it. */
import { DRAFT_ID, type SegmentStep } from '../../core/contract/history.ts';
import { compareTexts, type ParagraphPair } from '../../core/diff/texts.ts';
import type { RevisionId } from '../../core/model/revision.ts';
import type { Segment } from '../../core/model/segment.ts';

export interface TimelineEntry {
  /** `DRAFT_ID` for what is in no revision yet. */
  readonly revision: RevisionId;
  readonly step: SegmentStep;
  /** Null for the first. */
  readonly before: SegmentStep | null;
  /** What became of the paragraphs; all of them where there was nothing before. */
  readonly pairs: readonly ParagraphPair[];
}

/** Newest first. The draft is an entry where it says something else than the last step. */
export function timelineEntries(steps: readonly SegmentStep[], now: Segment | undefined): TimelineEntry[] {
  const last = steps.at(-1);
  const draft = now && { revision: DRAFT_ID, ...partsOf(now) };
  const isNew = draft && !(last && JSON.stringify(partsOf(last)) === JSON.stringify(partsOf(draft)));
  return [...steps, ...(isNew ? [draft] : [])]
    .map((step, at, line): TimelineEntry => {
      const before = line[at - 1] ?? null;
      const { pairs } = compareTexts(before?.target ?? step.target, step.target);
      return { revision: step.revision, step, before, pairs };
    })
    .toReversed();
}

function partsOf({ kind, state, target, leftOut }: Omit<SegmentStep, 'revision'>) {
  return { kind, state, target, leftOut };
}
