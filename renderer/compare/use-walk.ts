import { useEffect, useEffectEvent } from 'react';
import type { SegmentId } from '../../core/model/segment.ts';

/** Where a step from the current change leads; at either end it goes round. */
export function stepFrom(
  changed: readonly SegmentId[],
  current: SegmentId | null,
  by: 1 | -1,
): SegmentId | null {
  const at = current === null ? -1 : changed.indexOf(current);
  if (at < 0) return (by === 1 ? changed[0] : changed.at(-1)) ?? null;
  return changed[(at + by + changed.length) % changed.length] ?? null;
}

/** F7 and Shift+F7 walk the changed segments. */
export function useWalk(step: (by: 1 | -1) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'F7' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('[role=dialog], [role=alertdialog]')) return;
    // In a browser F7 offers caret browsing.
    event.preventDefault();
    step(event.shiftKey ? -1 : 1);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
