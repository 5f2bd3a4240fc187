/** What keys and the palette do with the current flag and segment. */
import type { SegmentId } from '../../core/model/segment.ts';
import { walksTo } from '../outline/matches.ts';
import { bringBack, leaveOut, leaveOutReason, setReviewed } from './segment-steps.ts';
import type { DocumentSession } from './session.ts';

/** Asks why the flag in focus is no fault. */
export function askDismissal(session: DocumentSession): void {
  const { focused: flag } = session.getSnapshot();
  if (flag) session.ask({ kind: 'dismiss', flag });
}

/** Marks the current segment reviewed and goes to the next that is not settled, of those that the filter leaves. */
export function confirmAndNext(session: DocumentSession): void {
  const { segments, current } = session.getSnapshot();
  const at = segments.findIndex(({ id }) => id === current);
  if (at < 0) return;
  if (segments[at]?.state !== 'left-out') setReviewed(session, segments[at]?.id ?? '', true);
  const fits = walksTo(session);
  const next = nextUnsettled(session.getSnapshot().segments, at, fits);
  if (next) session.goTo(next);
}

function nextUnsettled(
  segments: readonly { id: SegmentId; state: string }[],
  after: number,
  fits: (segment: SegmentId) => boolean,
): SegmentId | null {
  const rest = [...segments.slice(after + 1), ...segments.slice(0, after)];
  return rest.find(({ id, state }) => (state === 'todo' || state === 'draft') && fits(id))?.id ?? null;
}

/** Leaves the current segment out, asking why where no flag says it, or brings it back. */
export function toggleLeftOut(session: DocumentSession): void {
  const { current } = session.getSnapshot();
  const segment = current === null ? undefined : session.segment(current);
  if (!segment) return;
  if (segment.state === 'left-out') bringBack(session, segment.id);
  else {
    const reason = leaveOutReason(session, segment.id);
    if (reason) leaveOut(session, segment.id, reason);
    else session.ask({ kind: 'leave-out', segment: segment.id });
  }
}
