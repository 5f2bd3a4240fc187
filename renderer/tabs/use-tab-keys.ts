import { useEffect, useEffectEvent } from 'react';
import { useDocuments } from '../app/document-context.ts';
import { isOfDocument, useNavigation } from '../app/navigation-context.ts';
import { useOffer, type Command } from '../palette/command.ts';

/**
 * Keys of the tabs, which browsers leave free: Alt+PageDown and Alt+PageUp walk, with Shift they move the tab, Alt+W
 * closes it and Alt+Shift+W opens what was closed last.
 */
export function useTabKeys(): void {
  const { view, dialog } = useNavigation();
  const { tabs, walk, move, close, openClosed } = useDocuments();
  const { front, lastClosed } = tabs;
  const isThere = front !== null && isOfDocument(view);

  useOffer(() => {
    const offered: Command[] = [];
    if (tabs.tabs.length > 1 || (tabs.tabs.length === 1 && !isThere))
      offered.push({ id: 'nextTab', run: () => walk(1) }, { id: 'previousTab', run: () => walk(-1) });
    if (tabs.tabs.length > 1 && isThere)
      offered.push({ id: 'tabOn', run: () => move(1) }, { id: 'tabBack', run: () => move(-1) });
    if (isThere) offered.push({ id: 'closeTab', run: () => void close(front) });
    if (lastClosed !== null) offered.push({ id: 'openClosed', run: openClosed });
    return offered;
  });

  const press = useEffectEvent((event: KeyboardEvent): void => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing || dialog !== null) return;
    const { target, shiftKey } = event;
    if (target instanceof Element && target.closest('[role=dialog], [role=alertdialog], [role=menu]')) return;
    const by = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : null;
    if (by === null && event.code !== 'KeyW') return;
    event.preventDefault();
    event.stopPropagation();
    if (by !== null && shiftKey) move(by);
    else if (by !== null) walk(by);
    else if (shiftKey) openClosed();
    else if (isThere) void close(front);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => press(event);
    // Before the editor, which scrolls by these keys.
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
