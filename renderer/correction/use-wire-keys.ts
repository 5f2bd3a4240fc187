import { useEffect } from 'react';
import { isControlWith } from '../app/keys.ts';
import type { DocumentSession } from '../review/session.ts';
import { stepBeyond, type Way } from './wire-steps.ts';

/** Undo and redo of the texts reach a correction of the Arabic where no edit is left to take back or make again. */
export function useWireKeys(session: DocumentSession, active: boolean): void {
  useEffect(() => {
    if (!active) return undefined;
    const listen = (event: KeyboardEvent): void => {
      const way = wayOf(event);
      const field = event.target instanceof Element ? event.target.closest('input, textarea') : null;
      if (way === null || (field && !field.closest('.monaco-editor'))) return;
      if (!stepBeyond(session, way)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [session, active]);
}

function wayOf(event: KeyboardEvent): Way | null {
  if (isControlWith(event, 'z')) return 'undo';
  return isControlWith(event, 'z', true) || isControlWith(event, 'y') ? 'redo' : null;
}
