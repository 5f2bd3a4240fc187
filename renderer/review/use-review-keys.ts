import { useEffect } from 'react';
import { useHost } from '../host/host-context.ts';
import { useOffer } from '../palette/command.ts';
import { askDismissal, confirmAndNext, toggleLeftOut } from './review-actions.ts';
import { walkFlags, walkLedger, walkLooks } from './walks.ts';
import type { DocumentSession } from './session.ts';

/**
 * Keys of the review view; they work from the editor and from the panels beside it, not from dialogs and forms.
 * F8 walks the flags, F9 the segments whose Arabic was corrected, F4 what is unclear in the ledger, Ctrl/Cmd+Shift+Enter
 * confirms that, Ctrl/Cmd+Shift+. dismisses, Ctrl/Cmd+Enter confirms and goes on, Ctrl/Cmd+Shift+L
 * leaves out or brings back.
 */
export function useReviewKeys(session: DocumentSession, active: boolean): void {
  const host = useHost();
  useOffer(
    () => [
      { id: 'nextFlag', run: () => walkFlags(session, 1) },
      { id: 'previousFlag', run: () => walkFlags(session, -1) },
      { id: 'nextLook', run: () => walkLooks(session, 1) },
      { id: 'previousLook', run: () => walkLooks(session, -1) },
      { id: 'nextUnclear', run: () => walkLedger(session, 1) },
      { id: 'previousUnclear', run: () => walkLedger(session, -1) },
      { id: 'confirmEntry', run: () => confirmEntry(session) },
      { id: 'dismissFlag', run: () => askDismissal(session) },
      { id: 'confirm', run: () => confirmAndNext(session) },
      { id: 'leaveOut', run: () => toggleLeftOut(session) },
      { id: 'giveUp', run: () => session.giveParagraph(-1) },
      { id: 'giveDown', run: () => session.giveParagraph(1) },
    ],
    active,
  );
  useEffect(() => {
    if (!active) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (
        event.isComposing ||
        (event.target instanceof Element &&
          event.target.closest('[role=dialog], [role=menu], [data-own-keys]'))
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
      if (command === 'next-flag') walkFlags(session, 1);
      if (command === 'previous-flag') walkFlags(session, -1);
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
  if (event.key === 'F8' && !command) return (session) => walkFlags(session, event.shiftKey ? -1 : 1);
  if (event.key === 'F9' && !command) return (session) => walkLooks(session, event.shiftKey ? -1 : 1);
  if (event.key === 'F4' && !command) return (session) => walkLedger(session, event.shiftKey ? -1 : 1);
  if (!command) return null;
  if (event.key === 'Enter' && event.shiftKey) return confirmEntry;
  if (event.code === 'Period' && event.shiftKey) return askDismissal;
  if (event.key === 'Enter' && !event.shiftKey) return confirmAndNext;
  if (event.code === 'KeyL' && event.shiftKey) return toggleLeftOut;
  return null;
}

/** What went wrong is said by the panel, where the entry stays as it is. */
function confirmEntry(session: DocumentSession): void {
  const { entry } = session.getSnapshot();
  if (entry && entry.status !== 'matched') void session.confirmEntry(entry);
}
