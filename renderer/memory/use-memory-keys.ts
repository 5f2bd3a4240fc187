import { useEffect, useEffectEvent } from 'react';
import { isControlWith } from '../app/keys.ts';
import { useNavigation } from '../app/navigation-context.ts';
import { useOffer } from '../palette/command.ts';
import type { DocumentSession } from '../review/session.ts';
import { insertMatchAt } from './insert-match.ts';
import { memoryDesk, type Looked } from './memory-desk.ts';

/** Longest selection that is looked up, in UTF-16 code units. */
const LONGEST = 200;

/**
 * Keys of the memory in the review view: Ctrl/Cmd+Alt+1 to 9 take a match, Ctrl/Cmd+K looks the selected words up in the
 * concordance. They work beside dialogs and menus, not in them.
 * @param selected the words selected in the editor
 */
export function useMemoryKeys(session: DocumentSession, active: boolean, selected: () => string): void {
  const { showPanel, openDialog } = useNavigation();
  const look = (): void => {
    const { words, side } = wordsToLookUp(selected);
    memoryDesk(session).look(words, side);
    showPanel('memory');
  };
  useOffer(
    () => [
      { id: 'insertMatch', run: () => insertMatchAt(session, 1) },
      { id: 'concordance', run: look },
      { id: 'fillFromMemory', run: () => openDialog('fill') },
      { id: 'fillFromService', run: () => openDialog('fill-from-service') },
    ],
    active,
  );
  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (!active || event.isComposing) return;
    const { target } = event;
    if (target instanceof Element && target.closest('[role=dialog], [role=alertdialog], [role=menu]')) return;
    const number = numberOf(event);
    if (number === null && !isControlWith(event, 'k')) return;
    event.preventDefault();
    event.stopPropagation();
    if (number === null) look();
    else insertMatchAt(session, number);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

/** Told by the place of the key; AltGr, which some systems send as control and Alt, writes a sign. */
function numberOf(event: KeyboardEvent): number | null {
  if (!event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return null;
  if (event.getModifierState('AltGraph')) return null;
  const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(event.code)?.[1];
  return digit === undefined ? null : Number(digit);
}

/** Words selected in the Arabic or in the English; several are looked up as they stand together. */
function wordsToLookUp(selected: () => string): Pick<Looked, 'words' | 'side'> {
  const selection = window.getSelection();
  const inArabic = selection?.anchorNode?.parentElement?.closest('.arabic-text') && !selection.isCollapsed;
  const raw = inArabic ? String(selection) : selected();
  const words = raw
    .trim()
    .replaceAll(/["“”„«»*]/gu, '')
    .replaceAll(/\s+/gu, ' ');
  if (words === '' || words.length > LONGEST) return { words: '', side: 'both' };
  return { words: words.includes(' ') ? `"${words}"` : words, side: inArabic ? 'source' : 'target' };
}
