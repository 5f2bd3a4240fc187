import type { DocumentSession } from '../review/session.ts';

/**
 * Writes words at the cursor, in the place of what is selected: apart from the word before, and with a capital where a
 * paragraph begins. Where the cursor is in another segment, the current one gets them at its end.
 */
export function insertText(session: DocumentSession, words: string): void {
  const { current } = session.getSnapshot();
  const segment = current === null ? undefined : session.segment(current);
  const { editor } = session.pane ?? {};
  if (!segment || !editor || segment.state === 'left-out') return;
  const { draft } = session;
  const index = draft.indexOf(segment.id);
  const row = draft.rows[index];
  if (!row || row.lines === 0 || draft.blank) {
    session.replaceSegments([{ ...segment, target: [capital(words)] }]);
    session.goTo(segment.id);
    return;
  }
  const first = (draft.firstLines[index] ?? 0) + 1;
  const last = first + row.lines - 1;
  const selection = editor.getSelection();
  const isHere = selection && first <= selection.startLineNumber && selection.endLineNumber <= last;
  if (!isHere) editor.setPosition({ lineNumber: last, column: draft.text.getLineMaxColumn(last) });
  const range = editor.getSelection();
  if (!range) return;
  const before = draft.text.getLineContent(range.startLineNumber).slice(0, range.startColumn - 1);
  const text =
    before.trim() === '' ? capital(words) : /[\p{L}\p{N}.,;:!?)”’]$/u.test(before) ? ` ${words}` : words;
  editor.pushUndoStop();
  editor.executeEdits('terms', [{ range, text, forceMoveMarkers: true }]);
  editor.pushUndoStop();
  editor.focus();
}

const capital = (words: string): string => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
