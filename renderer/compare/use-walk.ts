import { useEffect, useEffectEvent } from 'react';
import { READINGS, type Reading } from '../../core/contract/calls.ts';
import { useOffer, type Command } from '../palette/command.ts';

/** Where a step from the current change leads; at either end it goes round. Null where there is no change. */
export function stepFrom(total: number, current: number | null, by: 1 | -1): number | null {
  if (total === 0) return null;
  if (current === null || current >= total) return by === 1 ? 0 : total - 1;
  return (current + by + total) % total;
}

interface Keys {
  step(by: 1 | -1): void;
  /** Missing where nothing can be taken. */
  take: (() => void) | undefined;
  read(reading: Reading): void;
}

/** F7 and Shift+F7 walk the changes, Ctrl+Backspace takes the current one, Alt with 1, 2 and 3 chooses the reading. */
export function useCompareKeys({ step, take, read }: Keys): void {
  useOffer(() => {
    const walk: Command[] = [
      { id: 'nextChange', run: () => step(1) },
      { id: 'previousChange', run: () => step(-1) },
    ];
    return take ? [...walk, { id: 'takeChange', run: take }] : walk;
  });
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest('[role=dialog], [role=alertdialog]')) return;
    const { key, code, altKey } = event;
    const control = event.ctrlKey || event.metaKey;
    if (key === 'F7' && !control && !altKey) step(event.shiftKey ? -1 : 1);
    else if (key === 'Backspace' && control && !altKey && take) take();
    else if (altKey && !control && /^Digit[1-3]$/.test(code))
      read(READINGS[Number(code.at(-1)) - 1] ?? 'redline');
    else return;
    // In a browser F7 offers caret browsing, and Alt with a digit is a character on some keyboards.
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, []);
}
