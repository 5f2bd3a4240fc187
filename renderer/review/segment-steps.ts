/** Steps of reviewing one segment, each an edit of the draft that can be undone. */
import { reasonOf } from '../../core/fixes/apply.ts';
import type { LeftOutReason, Segment, SegmentId, SegmentKind } from '../../core/model/segment.ts';
import * as transitions from '../../core/review/transitions.ts';
import type { DocumentSession } from './session.ts';

/** Marks a segment reviewed, or takes that back; one without English, or left out, stays as it is. */
export function setReviewed(session: DocumentSession, id: SegmentId, reviewed: boolean): void {
  take(session, id, reviewed ? transitions.markReviewed : transitions.reopen);
}

export function leaveOut(session: DocumentSession, id: SegmentId, reason: LeftOutReason): void {
  take(session, id, (segment) => transitions.leaveOut(segment, reason));
}

/** Why a segment is most likely left out, as its flags say; null where only the editor can tell. */
export function leaveOutReason(session: DocumentSession, id: SegmentId): LeftOutReason | null {
  for (const { fixes } of session.getSnapshot().flags) {
    for (const fix of fixes) if (fix.kind === 'leave-out' && fix.segment === id) return reasonOf(fix);
  }
  return session.segment(id)?.kind === 'page' ? { code: 'page-text' } : null;
}

export function bringBack(session: DocumentSession, id: SegmentId): void {
  take(session, id, transitions.bringBack);
}

export function setKind(session: DocumentSession, id: SegmentId, kind: SegmentKind): void {
  take(session, id, (segment) => transitions.setKind(segment, kind));
}

/** Gives a segment whose English went to a neighbour a line of its own again. */
export function giveLine(session: DocumentSession, id: SegmentId): void {
  take(session, id, (segment) => ({ ...segment }));
}

function take(session: DocumentSession, id: SegmentId, step: (segment: Segment) => Segment): void {
  const segment = session.segment(id);
  const changed = segment && step(segment);
  if (changed && changed !== segment) session.replaceSegments([changed]);
}
