import { useEffect } from 'react';

/** Parts of the window, each by what takes the keyboard in it, in the order they are walked. */
const PANES = [
  '.outline-list',
  '.workspace[data-shown] .english-column .native-edit-context',
  '.workspace[data-shown] .english-column textarea',
  '.side-panel [role=tab][aria-selected=true]',
  '.library-search input',
  '.library-open:not([tabindex="-1"])',
  '.rail .place-here',
  '.top-bar button',
  '.tab-strip button',
];

/** F6 and Shift+F6 walk the parts of the window. */
export function usePaneKeys(): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('[role=dialog], [role=alertdialog]')) return;
      event.preventDefault();
      const there = new Map<Element, HTMLElement>();
      for (const element of PANES.map(shown)) {
        const part = element && partOf(element);
        if (part && !there.has(part)) there.set(part, element);
      }
      const parts = [...there.keys()];
      const at = parts.findIndex((part) => part.contains(document.activeElement));
      const by = event.shiftKey ? -1 : 1;
      const next = parts.at((at < 0 && by < 0 ? 0 : at) + by) ?? parts[0];
      if (next) there.get(next)?.focus();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}

/** The first that is drawn. */
function shown(selector: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].find((element) => element.checkVisibility());
}

/** The whole part that holds what takes the keyboard. */
function partOf(element: HTMLElement): Element | null {
  return element.closest(
    '.outline, .english-column, .side-panel, .library-bar, .library-scroll, .rail, .top-bar, .tab-strip',
  );
}
