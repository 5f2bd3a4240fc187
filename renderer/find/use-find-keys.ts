import { useEffect, useEffectEvent } from 'react';
import { isControlWith, isReplaceKey } from '../app/keys.ts';
import { useOffer } from '../palette/command.ts';
import type { Find } from './use-find.ts';

/** Longest selection that is taken as what to find, in UTF-16 code units. */
const LONGEST = 200;

/**
 * Keys of find and replace in the review view: Ctrl/Cmd+F, Ctrl+H (⌥⌘F on a Mac), F3, Shift+F3. They work beside
 * dialogs and menus, not in them.
 * @param selected the words selected in the editor
 */
export function useFindKeys(find: Find, active: boolean, selected: () => string): void {
  const walk = (by: -1 | 1): void => {
    if (find.mode === null) find.open('find', null);
    else find.step(by);
  };
  useOffer(
    () => [
      { id: 'find', run: () => find.open('find', null) },
      { id: 'replace', run: () => find.open('replace', null) },
      { id: 'nextHit', run: () => walk(1) },
      { id: 'previousHit', run: () => walk(-1) },
    ],
    active,
  );
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (!active || event.isComposing) return;
    if (
      event.target instanceof Element &&
      event.target.closest('[role=dialog], [role=alertdialog], [role=menu]')
    )
      return;
    const act = actionOf(event, find, walk, selected);
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

function actionOf(
  event: KeyboardEvent,
  find: Find,
  walk: (by: -1 | 1) => void,
  selected: () => string,
): (() => void) | null {
  if (isControlWith(event, 'f')) return () => find.open('find', wordsToFind(selected));
  if (isReplaceKey(event)) return () => find.open('replace', wordsToFind(selected));
  if (event.key !== 'F3' || event.ctrlKey || event.metaKey || event.altKey) return null;
  return () => walk(event.shiftKey ? -1 : 1);
}

/** Words selected in the text that has the keyboard or the pointer; null where none are, or a whole passage. */
function wordsToFind(selected: () => string): string | null {
  const inEditor = document.activeElement?.closest('.monaco-editor');
  const selection = window.getSelection();
  const inArabic = selection?.anchorNode?.parentElement?.closest('.arabic-text');
  const words = inArabic && !selection?.isCollapsed ? String(selection) : inEditor ? selected() : '';
  return words.trim() === '' || words.includes('\n') || words.length > LONGEST ? null : words;
}
