import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** There for pointers: Ctrl+G goes to a segment, Alt+H unfolds, arrows step in a field of figures, and Escape clears a search. */
const FOR_POINTERS = '.spine-number, .fold-button, .stepper-step, .library-search-clear';

/**
 * Expects the Tab key to come to every control that is shown, or to another of its group or kind, from which keys lead to it.
 * Hidden and disabled ones, Monaco's own, and what a dialog covers do not count.
 */
export async function expectReachable(page: Page): Promise<void> {
  const lost = await page.evaluate((forPointers) => {
    const controls = [
      'button, a[href], input, select, textarea, summary',
      '[role=button], [role=link], [role=checkbox], [role=switch], [role=tab], [role=option], [role=menuitem]',
    ].join(', ');
    const groups =
      '[role=toolbar], [role=tablist], [role=listbox], [role=grid], [role=menu], [role=radiogroup]';
    const out = `.monaco-editor, [aria-hidden=true], [inert], ${forPointers}`;
    const isStop = (element: Element): boolean => element instanceof HTMLElement && element.tabIndex >= 0;
    const holdsStop = (element: Element): boolean =>
      isStop(element) || [...element.querySelectorAll('*')].some(isStop);
    return (
      [...document.querySelectorAll<HTMLElement>(controls)]
        .filter((element) =>
          element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
        )
        .filter((element) => !element.matches(':disabled, [aria-disabled=true]') && !element.closest(out))
        // What is there for screen readers alone has the size of a pixel.
        .filter((element) => !isStop(element) && element.style.width !== '1px')
        // Arrows in the field that filters a list walk it.
        .filter((element) => !element.matches('[role=dialog]:has(input[role=combobox]) [role=option]'))
        .filter((element) => {
          const group = element.parentElement?.closest(groups);
          const kind = element.closest('[class]')?.className ?? '';
          return !(group && holdsStop(group)) && ![...document.getElementsByClassName(kind)].some(holdsStop);
        })
        .map((element) => element.outerHTML.slice(0, 200))
    );
  }, FOR_POINTERS);
  expect(lost).toEqual([]);
}
