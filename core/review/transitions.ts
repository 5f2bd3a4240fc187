/** What an editor does with one segment: pure steps, so that services, windows and undo share them. */
import type { LeftOutReason, Segment, SegmentKind } from '../model/segment.ts';

/** The state of a segment whose English was just written: something to go on with, or nothing yet. */
export function stateOf(target: readonly string[]): 'draft' | 'todo' {
  return target.some((paragraph) => paragraph.trim() !== '') ? 'draft' : 'todo';
}

/** Something to translate, and nothing of it translated yet. */
export function lacksEnglish({ state, source, target }: Segment): boolean {
  return state !== 'left-out' && source.trim() !== '' && stateOf(target) === 'todo';
}

/** Other English. A segment that was reviewed has to be looked at again; one that is left out stays so. */
export function rewrite(segment: Segment, target: readonly string[]): Segment {
  return segment.state === 'left-out'
    ? { ...segment, target }
    : { ...segment, target, state: stateOf(target) };
}

/** Out of the English, with the reason; its English is kept. */
export function leaveOut(segment: Segment, reason: LeftOutReason): Segment {
  return { ...segment, state: 'left-out', leftOut: reason };
}

/** Back into the English, as something to review. A segment that is not left out stays as it is. */
export function bringBack(segment: Segment): Segment {
  return segment.state === 'left-out'
    ? { ...segment, state: stateOf(segment.target), leftOut: null }
    : segment;
}

/** Reviewed, which takes English; a segment without any, or left out, stays as it is. */
export function markReviewed(segment: Segment): Segment {
  return segment.state === 'draft' ? { ...segment, state: 'reviewed' } : segment;
}

/** Back to be looked at again. */
export function reopen(segment: Segment): Segment {
  return segment.state === 'reviewed' ? { ...segment, state: stateOf(segment.target) } : segment;
}

export function setKind(segment: Segment, kind: SegmentKind): Segment {
  return { ...segment, kind };
}

/** The segment as `from` has it: English, kind, state and reason. Identity and Arabic stay. */
export function restoreSegment(current: Segment, from: Segment): Segment {
  const { kind, state, target, leftOut } = from;
  return { ...current, kind, state, target, leftOut };
}
