/** What keys and the palette do with the current flag and segment. */
import type { SegmentId } from '../../core/model/segment.ts';
import { asksForLook } from '../../core/review/correct.ts';
import type { DocumentSession } from './session.ts';

/** Asks why the flag in focus is no fault. */
export function askDismissal(session: DocumentSession): void {
  const { focused: flag } = session.getSnapshot();
  if (flag) session.ask({ kind: 'dismiss', flag });
}

/** Marks the current segment reviewed and goes to the next that is not settled. */
export function confirmAndNext(session: DocumentSession): void {
  const { segments, current } = session.getSnapshot();
  const at = segments.findIndex(({ id }) => id === current);
  if (at < 0) return;
  if (segments[at]?.state !== 'left-out') session.setReviewed(segments[at]?.id ?? '', true);
  const next = nextUnsettled(session.getSnapshot().segments, at);
  if (next) session.goTo(next);
}

function nextUnsettled(
  segments: readonly { id: SegmentId; state: string }[],
  after: number,
): SegmentId | null {
  const rest = [...segments.slice(after + 1), ...segments.slice(0, after)];
  return rest.find(({ state }) => state === 'todo' || state === 'draft')?.id ?? null;
}

/** Leaves the current segment out, asking why where no flag says it, or brings it back. */
export function toggleLeftOut(session: DocumentSession): void {
  const { current } = session.getSnapshot();
  const segment = current === null ? undefined : session.segment(current);
  if (!segment) return;
  if (segment.state === 'left-out') session.bringBack(segment.id);
  else {
    const reason = session.leaveOutReason(segment.id);
    if (reason) session.leaveOut(segment.id, reason);
    else session.ask({ kind: 'leave-out', segment: segment.id });
  }
}

/** Goes to the next (+1) or former (-1) segment whose Arabic was corrected. */
export function walkLooks(session: DocumentSession, by: -1 | 1): void {
  const { segments, former, current } = session.getSnapshot();
  const waiting = segments.flatMap((segment, at) => (asksForLook(segment, former) ? [at] : []));
  const from = current === null ? -1 : session.draft.indexOf(current);
  const next =
    by > 0
      ? (waiting.find((at) => at > from) ?? waiting[0])
      : (waiting.findLast((at) => at < from) ?? waiting.at(-1));
  const segment = next === undefined ? undefined : segments[next];
  if (segment) session.goTo(segment.id);
}
