/** Steps of an editor's hands in the review view, for keys and the palette. */
import { stepAmong } from '../../core/review/segment-filter.ts';
import { splitToNext } from '../../core/review/split.ts';
import { numbersToCopy } from '../../core/values/next-number.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { DocumentSession } from '../review/session.ts';
import { walksTo } from './matches.ts';

/** Goes to the next (+1) or former (-1) segment of those that the filter leaves; all without one. */
export function walkMatches(session: DocumentSession, by: -1 | 1): void {
  const now = session.getSnapshot();
  const fits = walksTo(session);
  const among = new Set(now.segments.flatMap(({ id }) => (fits(id) ? [id] : [])));
  const next = stepAmong(now.segments, among, now.current, by);
  if (next !== null) session.goTo(next);
}

/** Goes to the next (+1) or former (-1) segment that is neither reviewed nor left out, of those that the filter leaves. */
export function walkUnreviewed(session: DocumentSession, by: -1 | 1): void {
  const now = session.getSnapshot();
  const fits = walksTo(session);
  const among = new Set(
    now.segments.flatMap(({ id, state }) =>
      (state === 'todo' || state === 'draft') && fits(id) ? [id] : [],
    ),
  );
  const next = stepAmong(now.segments, among, now.current, by);
  if (next !== null) session.goTo(next);
}

interface Copied {
  readonly segment: SegmentId;
  readonly at: number;
}
const copied = new WeakMap<DocumentSession, Copied>();

/**
 * Writes the next number of the Arabic at the cursor, as English news writes it: one that the English lacks; where it
 * lacks none, one after the other.
 */
export function copyNumber(session: DocumentSession): void {
  const { current } = session.getSnapshot();
  const editor = session.pane?.editor;
  const segment = current === null ? undefined : session.segment(current);
  if (!segment || !editor || editor.getSelection() === null) return;
  const { lacking, all } = numbersToCopy(segment.source, segment.target);
  const last = copied.get(session);
  const at = last?.segment === segment.id ? last.at : 0;
  const text = lacking[0] ?? all[at % all.length];
  if (text === undefined) return;
  if (lacking.length === 0) copied.set(session, { segment: segment.id, at: at + 1 });
  editor.focus();
  editor.pushUndoStop();
  editor.trigger('muraji', 'type', { text });
  editor.pushUndoStop();
}

/** Joins the paragraph at the cursor with the next one, also over the edge of its segment. */
export function joinWithNext(session: DocumentSession): void {
  const editor = session.pane?.editor;
  const { text } = session.draft;
  const line = editor?.getPosition()?.lineNumber;
  if (!editor || line === undefined || line >= text.getLineCount()) return;
  const here = text.getLineContent(line).trimEnd();
  const next = text.getLineContent(line + 1);
  const range = {
    startLineNumber: line,
    startColumn: here.length + 1,
    endLineNumber: line + 1,
    endColumn: next.length - next.trimStart().length + 1,
  };
  const space = here === '' || next.trim() === '' ? '' : ' ';
  editor.pushUndoStop();
  editor.executeEdits('muraji', [{ range, text: space }]);
  editor.setPosition({ lineNumber: line, column: here.length + 1 });
  editor.pushUndoStop();
}

/** Gives what stands after the cursor to the next segment, and goes on there. */
export function splitAtCursor(session: DocumentSession): void {
  const editor = session.pane?.editor;
  const position = editor?.getPosition();
  if (!editor || !position) return;
  const { draft } = session;
  const split = splitToNext(
    draft.rows,
    draft.text.getLinesContent(),
    position.lineNumber - 1,
    position.column - 1,
  );
  if (!split) return;
  draft.setRows(split.rows, split.lines);
  editor.setPosition({ lineNumber: split.line + 1, column: 1 });
  editor.revealPositionInCenterIfOutsideViewport({ lineNumber: split.line + 1, column: 1 });
}
