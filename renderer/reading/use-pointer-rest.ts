import { useEffect, useEffectEvent, useRef } from 'react';

/** Milliseconds until the pointer rests, and until what it has left closes: it may be on its way there. */
const RESTS = 350;
const LEFT = 250;

/**
 * Tells where the pointer rests, and when it has left. `within`: the pointer is on what was opened, which stays.
 */
export function usePointerRest(
  active: boolean,
  {
    rests,
    leaves,
    within,
  }: { rests(event: PointerEvent): boolean; leaves(): void; within(target: Element): boolean },
): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const move = useEffectEvent((event: PointerEvent) => {
    clearTimeout(timer.current);
    const { target } = event;
    if (event.buttons > 0 || event.pointerType !== 'mouse' || !(target instanceof Element)) return;
    if (within(target)) return;
    const isText = target.closest('.arabic-text') !== null;
    const settle = (): void => {
      if (!isText || !rests(event)) leaves();
    };
    timer.current = setTimeout(settle, isText ? RESTS : LEFT);
  });
  const leave = useEffectEvent(() => leaves());
  useEffect(() => {
    if (!active) return undefined;
    const listen = (event: PointerEvent) => move(event);
    const stop = () => {
      clearTimeout(timer.current);
      leave();
    };
    window.addEventListener('pointermove', listen, { passive: true });
    window.addEventListener('wheel', stop, { passive: true });
    window.addEventListener('pointerdown', stop);
    return () => {
      clearTimeout(timer.current);
      window.removeEventListener('pointermove', listen);
      window.removeEventListener('wheel', stop);
      window.removeEventListener('pointerdown', stop);
    };
  }, [active]);
}
