import { useEffect } from 'react';
import type { SegmentId } from '../../core/model/segment.ts';
import { useHost } from '../host/host-context.ts';
import type { DocumentSession } from './session.ts';

/**
 * Keys of the review view; they work from the editor and from the panels beside it, not from dialogs.
 * F8 walks the flags, F9 the segments whose Arabic was corrected, F4 what is unclear in the ledger, Ctrl/Cmd+Shift+Enter
 * confirms that, Ctrl/Cmd+. mends, Ctrl/Cmd+Shift+. dismisses, Ctrl/Cmd+Enter confirms and goes on, Ctrl/Cmd+Shift+L
 * leaves out or brings back.
 */
export function useReviewKeys(session: DocumentSession, active: boolean): void {
  const host = useHost();
  useEffect(() => {
    if (!active) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (
        event.isComposing ||
        (event.target instanceof Element && event.target.closest('[role=dialog], [role=menu]'))
      )
        return;
      const action = actionOf(event);
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      action(session);
    };
    window.addEventListener('keydown', listen, { capture: true });
    const stop = host.onCommand((command) => {
      if (command === 'next-flag') session.walkFlags(1);
      if (command === 'previous-flag') session.walkFlags(-1);
    });
    return () => {
      window.removeEventListener('keydown', listen, { capture: true });
      stop();
    };
  }, [host, session, active]);
}

function actionOf(event: KeyboardEvent): ((session: DocumentSession) => void) | null {
  const command = event.ctrlKey || event.metaKey;
  if (event.altKey) return null;
  if (event.key === 'F8' && !command) return (session) => void session.walkFlags(event.shiftKey ? -1 : 1);
  if (event.key === 'F9' && !command) return (session) => void session.walkLooks(event.shiftKey ? -1 : 1);
  if (event.key === 'F4' && !command) return (session) => session.walkLedger(event.shiftKey ? -1 : 1);
  if (!command) return null;
  if (event.key === 'Enter' && event.shiftKey) return confirmEntry;
  if (event.code === 'Period') return event.shiftKey ? askDismissal : applyFirstFix;
  if (event.key === 'Enter' && !event.shiftKey) return confirmAndNext;
  if (event.code === 'KeyL' && event.shiftKey) return toggleLeftOut;
  return null;
}

/** The flag in focus, or the first open one of the current segment that can be mended. */
function applyFirstFix(session: DocumentSession): void {
  const { flags, current } = session.getSnapshot();
  const focused = flags.find((flag) => flag.key === session.focused?.key && flag.status === 'open');
  const flag =
    focused ??
    flags.find(
      ({ place, status, fixes }) => place.segment === current && status === 'open' && fixes.length > 0,
    );
  const fix = flag?.fixes[0];
  if (fix) session.applyFix(fix);
}

/** What went wrong is said by the panel, where the entry stays as it is. */
function confirmEntry(session: DocumentSession): void {
  const { entry } = session;
  if (entry && entry.status !== 'matched') void session.confirmEntry(entry);
}

function askDismissal(session: DocumentSession): void {
  const flag = session.focused;
  if (flag) session.ask({ kind: 'dismiss', flag });
}

function confirmAndNext(session: DocumentSession): void {
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

function toggleLeftOut(session: DocumentSession): void {
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
