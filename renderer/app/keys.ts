/** Whether shortcuts are said with ⌘ here. */
const apple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** How a shortcut with the control key (⌘ on Apple's machines) is written. */
export const withControl = (key: string): string => (apple ? `⌘${key}` : `Ctrl ${key}`);
export const withShift = (key: string): string => (apple ? `⇧${key}` : `Shift ${key}`);
export const withControlAndShift = (key: string): string => (apple ? `⇧⌘${key}` : `Ctrl Shift ${key}`);

/**
 * Whether an event is control (or ⌘) with a letter. Asked by the place of the key too: on an Arabic keyboard
 * the key of S writes س.
 */
export function isControlWith(
  event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'key' | 'code'>,
  letter: string,
): boolean {
  if (event.altKey || event.shiftKey || !(event.ctrlKey || event.metaKey)) return false;
  return event.key.toLowerCase() === letter || event.code === `Key${letter.toUpperCase()}`;
}
