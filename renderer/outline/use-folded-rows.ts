import { useLayoutEffect } from 'react';
import { useProgram } from '../app/program-context.ts';
import type { EnglishPane } from '../review/english-pane.ts';
import type { DocumentSession } from '../review/session.ts';
import { deskOf } from './desk-state.ts';
import { FoldedRows } from './folded-rows.ts';

/** Folds away what the filter does not leave, where the editor wants it so. */
export function useFoldedRows(pane: EnglishPane, session: DocumentSession): void {
  const { aside } = useProgram().settings;
  useLayoutEffect(() => deskOf(session).set({ folding: aside === 'folded' }), [session, aside]);
  useLayoutEffect(() => {
    const folded = new FoldedRows(session, pane.layout);
    return () => folded.stop();
  }, [pane, session]);
}
