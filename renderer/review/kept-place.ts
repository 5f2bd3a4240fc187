/** Cursor and scroll of sessions whose view is not mounted. */
import type { editor } from 'monaco-editor/editor';
import type { PaneLayout } from './pane-layout.ts';
import type { DocumentSession } from './session.ts';

interface Place {
  readonly view: editor.ICodeEditorViewState;
  /** In CSS pixels. */
  readonly scroll: number;
}

const places = new WeakMap<DocumentSession, Place>();

export function keepPlace(session: DocumentSession, from: editor.ICodeEditor): void {
  const view = from.saveViewState();
  if (view) places.set(session, { view, scroll: from.getScrollTop() });
}

/** Puts an editor back where the last one of the session was, once its rows have their heights. Returns how to stop. */
export function keptPlace(
  session: DocumentSession,
  into: editor.ICodeEditor,
  layout: PaneLayout,
): () => void {
  const kept = places.get(session);
  if (!kept) return () => undefined;
  into.setSelections(
    kept.view.cursorState.map(({ selectionStart, position }) => ({
      selectionStartLineNumber: selectionStart.lineNumber,
      selectionStartColumn: selectionStart.column,
      positionLineNumber: position.lineNumber,
      positionColumn: position.column,
    })),
  );
  const stop = layout.subscribe(() => {
    stop();
    into.setScrollTop(kept.scroll);
  });
  return stop;
}
