import { useEffect, useEffectEvent } from 'react';
import { useNavigation } from '../app/navigation-context.ts';
import { useOffer } from '../palette/command.ts';
import type { EnglishPane } from '../review/english-pane.ts';
import type { DocumentSession } from '../review/session.ts';
import { selectedInArabic, selectedInEnglish } from './selected-place.ts';

/**
 * Ctrl/Cmd+Alt+M comments what is selected, or the segment; Ctrl/Cmd+F8 walks the open queries. They work beside
 * dialogs and menus, not in them.
 */
export function useCommentKeys(session: DocumentSession, pane: EnglishPane | null, active: boolean): void {
  const { showPanel } = useNavigation();
  const compose = (): void => {
    const selected =
      selectedInArabic(session.draft) ??
      selectedInEnglish(session.draft, pane?.editor.getSelection() ?? null);
    const { current } = session.getSnapshot();
    const segment = selected?.segment ?? current;
    if (segment === null) return;
    session.setCurrent(segment);
    // What is typed before the field is there would replace the words that are commented.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    session.comments.compose(segment, selected?.place ?? null);
    showPanel('segment');
  };
  const walk = (by: -1 | 1): void => {
    const { current } = session.getSnapshot();
    if (!session.comments.walk(by, current === null ? 0 : session.draft.indexOf(current))) return;
    showPanel('segment');
  };
  useOffer(
    () => [
      { id: 'addComment', run: compose },
      { id: 'nextQuery', run: () => walk(1) },
      { id: 'previousQuery', run: () => walk(-1) },
    ],
    active,
  );
  const press = useEffectEvent((event: KeyboardEvent): void => {
    const { target } = event;
    if (!active || event.isComposing || event.getModifierState('AltGraph')) return;
    if (target instanceof Element && target.closest('[role=dialog], [role=alertdialog], [role=menu]')) return;
    if (!event.ctrlKey && !event.metaKey) return;
    if (event.altKey && event.code === 'KeyM') compose();
    else if (!event.altKey && event.key === 'F8') walk(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
