/** Whether shortcuts are said with ⌘ here. */
const apple = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

/** How a shortcut with the control key (⌘ on Apple's machines) is written. */
export const withControl = (key: string): string => (apple ? `⌘${key}` : `Ctrl ${key}`);
export const withShift = (key: string): string => (apple ? `⇧${key}` : `Shift ${key}`);
export const withControlAndShift = (key: string): string => (apple ? `⇧⌘${key}` : `Ctrl Shift ${key}`);
export const withControlAndAlt = (key: string): string => (apple ? `⌥⌘${key}` : `Ctrl Alt ${key}`);

export const withAlt = (key: string): string => (apple ? `⌥${key}` : `Alt ${key}`);

/** ⌘H hides a program on Apple's machines. */
export const REPLACE_KEY = apple ? '⌥⌘F' : withControl('H');

export function isReplaceKey(event: Parameters<typeof isControlWith>[0]): boolean {
  if (!apple) return isControlWith(event, 'h');
  return event.metaKey && event.altKey && !event.shiftKey && event.code === 'KeyF';
}

/**
 * Whether an event is control (or ⌘) with a letter, and Shift only where asked for. Asked by the place of the key too: on an Arabic keyboard
 * the key of S writes س.
 */
export function isControlWith(
  event: Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'key' | 'code'>,
  letter: string,
  shift = false,
): boolean {
  if (event.altKey || event.shiftKey !== shift || !(event.ctrlKey || event.metaKey)) return false;
  return event.key.toLowerCase() === letter || event.code === `Key${letter.toUpperCase()}`;
}
