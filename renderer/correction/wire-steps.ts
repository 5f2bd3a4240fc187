/** Corrections of the Arabic that undo and redo reach, beyond the edits of the text. */
import type { WireStep } from '../../core/contract/correction.ts';
import type { Host } from '../../core/contract/host.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import type { DocumentSession } from '../review/session.ts';

export type Way = 'undo' | 'redo';

interface Steps {
  readonly undo: WireStep | null;
  readonly redo: WireStep | null;
  /** Reads the document anew; why a step could not be taken. */
  readonly taken: (error: ErrorValue | null) => Promise<DocumentSession | null>;
  readonly host: Host;
}

/** A session that was closed, and opened anew, knows of no step. */
const steps = new WeakMap<DocumentSession, Steps>();

/** From now on this step is the one before all edits of the session. An edit gives up what could be made again. */
export function rememberSteps(session: DocumentSession, known: Steps): void {
  steps.set(session, known);
  if (known.redo === null) return;
  const stop = session.draft.onChange(() => {
    steps.set(session, { ...known, redo: null });
    stop();
  });
}

/**
 * Takes a correction back, or makes it again, where the text itself has nothing more to undo or redo; false where there is
 * nothing to do either.
 */
export function stepBeyond(session: DocumentSession, way: Way): boolean {
  const { text } = session.draft;
  if (way === 'undo' ? text.canUndo() : text.canRedo()) return false;
  const known = steps.get(session);
  const step = known?.[way];
  if (!known || !step) return false;
  steps.delete(session);
  void take(session, known, step, way);
  return true;
}

async function take(session: DocumentSession, known: Steps, step: WireStep, way: Way): Promise<void> {
  const { host, taken } = known;
  if (!(await session.flush())) {
    steps.set(session, known);
    await taken(session.getSnapshot().saveError);
    return;
  }
  const { draftVersion: base } = session.getSnapshot();
  const answer = await host.call('document.lay-back', { document: session.id, base, step });
  if (!answer.ok) {
    steps.set(session, known);
    await taken(answer.error);
    return;
  }
  const { back } = answer.value;
  const anew = await taken(null);
  const next = way === 'undo' ? { undo: null, redo: back } : { undo: back, redo: null };
  if (anew) rememberSteps(anew, { ...known, ...next });
}
