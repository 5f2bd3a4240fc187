import { useEffect, useEffectEvent, useState } from 'react';
import type { TermWording } from '../../core/model/term.ts';
import { isControlWith } from '../app/keys.ts';
import { useOffer } from '../palette/command.ts';
import type { DocumentSession } from '../review/session.ts';
import { insertText } from './insert-text.ts';
import { listedTerms } from './segment-list.ts';
import { selectedWords } from './selected-words.ts';
import { useSegmentTerms } from './use-glossary.ts';

/** A term about to be written, from what is selected in both texts. */
export interface TermKeys {
  readonly adding: Partial<TermWording> | null;
  stop(): void;
}

/** Alt+1 to 9 write the terms of the segment at the cursor, Ctrl/Cmd+Shift+G adds one. */
export function useTermKeys(session: DocumentSession, active: boolean): TermKeys {
  const { found } = useSegmentTerms(session);
  const [adding, setAdding] = useState<Partial<TermWording> | null>(null);
  const insert = (at: number): void => {
    const term = listedTerms(found)[at];
    if (term) insertText(session, term.preferred);
  };
  const add = (): void => {
    const { arabic, english } = selectedWords(session);
    setAdding({ arabic, preferred: english });
  };
  useOffer(
    () => [
      ...(found.length > 0 ? [{ id: 'insertTerm', run: () => insert(0) } as const] : []),
      { id: 'addTerm', run: add },
    ],
    active,
  );
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { target } = event;
    if (event.isComposing || (target instanceof Element && target.closest('[role=dialog], [role=menu]')))
      return;
    const digit = /^Digit(?<number>[1-9])$/u.exec(event.code)?.groups?.['number'];
    const isInsert =
      digit !== undefined && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (!isInsert && !isControlWith(event, 'g', true)) return;
    event.preventDefault();
    event.stopPropagation();
    if (isInsert) insert(Number(digit) - 1);
    else add();
  });
  useEffect(() => {
    if (!active) return undefined;
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen, { capture: true });
    return () => window.removeEventListener('keydown', listen, { capture: true });
  }, [active]);
  return { adding, stop: () => setAdding(null) };
}
