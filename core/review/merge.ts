/**
 * Two drafts that grew from the same one, segment by segment: what only one side changed is taken over, what
 * both changed is left to the editor, and of every choice the other side can be kept.
 */
import type { Segment, SegmentId } from '../model/segment.ts';

/** The English, kind and state of a segment; its Arabic is the document's. */
type Draft = readonly Segment[];

export interface Conflict {
  readonly id: SegmentId;
  /** What both began with; null where the segment was not there yet. */
  readonly base: Segment | null;
  readonly mine: Segment;
  readonly theirs: Segment;
}

export interface Merge {
  /** In the order of `theirs`: what needs no choice is settled, what does says what this side says. */
  readonly merged: Draft;
  /** Segments that only the other side changed. */
  readonly takenOver: readonly SegmentId[];
  readonly conflicts: readonly Conflict[];
  /** Segments of this side that the other does not have any more, with what this side made of them. */
  readonly homeless: readonly Segment[];
}

export const CHOICES = ['mine', 'theirs', 'both'] as const;
/** `both`: the paragraphs of this side, then those of the other, for the editor to make one of. */
export type Choice = (typeof CHOICES)[number];

/** Whether two states of a segment say and stand for the same. */
export function sameSegment(one: Segment, other: Segment): boolean {
  return (
    one === other ||
    (one.kind === other.kind &&
      one.state === other.state &&
      JSON.stringify(one.leftOut) === JSON.stringify(other.leftOut) &&
      one.target.length === other.target.length &&
      one.target.every((paragraph, index) => paragraph === other.target[index]))
  );
}

export function mergeDrafts(base: Draft, mine: Draft, theirs: Draft): Merge {
  const [former, own] = [byId(base), byId(mine)];
  const takenOver: SegmentId[] = [];
  const conflicts: Conflict[] = [];
  const merged = theirs.map((other) => {
    const here = own.get(other.id);
    const before = former.get(other.id) ?? null;
    if (!here) {
      takenOver.push(other.id);
      return other;
    }
    if (sameSegment(here, other)) return other;
    if (before && sameSegment(here, before)) {
      takenOver.push(other.id);
      return other;
    }
    // The Arabic is what is stored: it is edited nowhere.
    const kept = { ...here, source: other.source };
    if (!before || !sameSegment(other, before))
      conflicts.push({ id: other.id, base: before, mine: kept, theirs: other });
    return kept;
  });
  const there = byId(theirs);
  const homeless = mine.filter((segment) => {
    const before = former.get(segment.id);
    return !there.has(segment.id) && !(before && sameSegment(segment, before));
  });
  return { merged, takenOver, conflicts, homeless };
}

/** What a conflict becomes by a choice. */
export function chosen({ mine, theirs }: Pick<Conflict, 'mine' | 'theirs'>, choice: Choice): Segment {
  if (choice === 'mine') return mine;
  if (choice === 'theirs') return theirs;
  const target = [...mine.target, ...theirs.target.filter((paragraph) => !mine.target.includes(paragraph))];
  // Two versions of one sentence are nothing that could stand as it is.
  return { ...mine, target, state: 'draft', leftOut: null };
}

/** What the editor's choices make of a merge; a conflict without one stays as this side has it. */
export function settle({ merged, conflicts }: Merge, choices: ReadonlyMap<SegmentId, Choice>): Draft {
  const settled = new Map(
    conflicts.map((conflict) => [conflict.id, chosen(conflict, choices.get(conflict.id) ?? 'mine')]),
  );
  return merged.map((segment) => settled.get(segment.id) ?? segment);
}

const byId = (draft: Draft): ReadonlyMap<SegmentId, Segment> =>
  new Map(draft.map((segment) => [segment.id, segment]));
