import { useCallback, useEffect } from 'react';
import { useProgram } from '../app/program-context.ts';
import { isControlWith } from '../app/keys.ts';
import { useOffer } from '../palette/command.ts';
import type { DocumentSession } from '../review/session.ts';
import { copyNumber, joinWithNext, splitAtCursor, walkMatches, walkUnreviewed } from './desk-actions.ts';
import { deskOf, openFilter, toggleOutline } from './desk-state.ts';

/**
 * Keys of the review view for going about: F2 to what is not reviewed, Alt+Down and Up to what the filter leaves,
 * Ctrl+Shift+F the filter, Alt+O the outline, Alt+H folds away what the filter does not leave, Alt+N a number of the Arabic, Alt+J and Alt+K join and split.
 */
export function useDeskKeys(session: DocumentSession, active: boolean): void {
  const { settings, change } = useProgram();
  const { aside } = settings;
  const fold = useCallback(() => {
    if (!deskOf(session).getSnapshot().filtering) openFilter(session);
    void change({ aside: aside === 'folded' ? 'quiet' : 'folded' });
  }, [session, aside, change]);
  useOffer(
    () => [
      { id: 'nextUnreviewed', run: () => walkUnreviewed(session, 1) },
      { id: 'previousUnreviewed', run: () => walkUnreviewed(session, -1) },
      { id: 'nextMatch', run: () => walkMatches(session, 1) },
      { id: 'previousMatch', run: () => walkMatches(session, -1) },
      { id: 'filter', run: () => openFilter(session) },
      { id: 'fold', run: fold },
      { id: 'outline', run: () => toggleOutline(session) },
      { id: 'copyNumber', run: () => copyNumber(session) },
      { id: 'joinNext', run: () => joinWithNext(session) },
      { id: 'splitNext', run: () => splitAtCursor(session) },
    ],
    active,
  );
  useEffect(() => {
    if (!active) return undefined;
    const listen = (event: KeyboardEvent): void => {
      const { target } = event;
      if (event.isComposing) return;
      if (target instanceof Element && target.closest('[role=dialog], [role=alertdialog], [role=menu]'))
        return;
      const action = actionOf(event, fold);
      if (!action) return;
      event.preventDefault();
      event.stopPropagation();
      action(session);
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [session, active, fold]);
}

function actionOf(event: KeyboardEvent, fold: () => void): ((session: DocumentSession) => void) | null {
  if (isControlWith(event, 'f', true)) return openFilter;
  if (event.ctrlKey || event.metaKey) return null;
  if (event.key === 'F2' && !event.altKey)
    return (session) => walkUnreviewed(session, event.shiftKey ? -1 : 1);
  if (!event.altKey || event.shiftKey) return null;
  if (event.key === 'ArrowDown') return (session) => walkMatches(session, 1);
  if (event.key === 'ArrowUp') return (session) => walkMatches(session, -1);
  if (event.code === 'KeyH') return fold;
  return ALT[event.code] ?? null;
}

const ALT: Readonly<Record<string, (session: DocumentSession) => void>> = {
  KeyO: toggleOutline,
  KeyN: copyNumber,
  KeyJ: joinWithNext,
  KeyK: splitAtCursor,
};
