/** Between what Monaco says of an edit and what rows need to know of it, and back. */
import { Range, type editor } from 'monaco-editor/editor';
import type { LineChange } from '../../core/review/rows.ts';

const LINE_BREAK = /\r\n|\r|\n/u;

/** One change of an event, and the lines (0-based, inclusive) where its text stands now. */
export interface LineStep {
  readonly change: LineChange;
  readonly newFirst: number;
  readonly newLast: number;
}

/** A Monaco event as changes of lines, first to last; positions before it, and where their lines are now. */
export function lineChanges(
  text: editor.ITextModel,
  event: editor.IModelContentChangedEvent,
): readonly LineStep[] {
  let shift = 0;
  return [...event.changes]
    .sort((a, b) => a.rangeOffset - b.rangeOffset)
    .map(({ range, text: inserted }) => {
      const lines = inserted.split(LINE_BREAK);
      const firstLine = range.startLineNumber - 1;
      const lastLine = range.endLineNumber - 1;
      const newFirst = firstLine + shift;
      const newLast = newFirst + lines.length - 1;
      shift += lines.length - (lastLine - firstLine + 1);
      const tail = (lines.length === 1 ? range.startColumn - 1 : 0) + (lines.at(-1)?.length ?? 0);
      return {
        change: {
          firstLine,
          lastLine,
          resulting: lines.length,
          fromLineStart: range.startColumn === 1,
          toLineEnd: newLast >= text.getLineCount() || text.getLineLength(newLast + 1) <= tail,
        },
        newFirst,
        newLast,
      };
    });
}

/** The one replacement that turns lines into others; what stands alike at both ends is left alone. */
export function replaceLines(
  before: readonly string[],
  after: readonly string[],
): editor.IIdentifiedSingleEditOperation[] {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
  let tail = 0;
  while (
    tail < before.length - head &&
    tail < after.length - head &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
  }
  const removed = before.length - head - tail;
  const inserted = after.slice(head, after.length - tail);
  if (removed === 0 && inserted.length === 0) return [];
  const endOf = (line: number): number => (before[line - 1]?.length ?? 0) + 1;
  if (removed > 0 && inserted.length > 0) {
    const last = head + removed;
    return [{ range: new Range(head + 1, 1, last, endOf(last)), text: inserted.join('\n') }];
  }
  if (removed > 0) {
    const last = head + removed;
    const range =
      last < before.length
        ? new Range(head + 1, 1, last + 1, 1)
        : new Range(head, endOf(head), last, endOf(last));
    return [{ range, text: '' }];
  }
  return head < before.length
    ? [{ range: new Range(head + 1, 1, head + 1, 1), text: inserted.join('\n') + '\n' }]
    : [{ range: new Range(head, endOf(head), head, endOf(head)), text: '\n' + inserted.join('\n') }];
}
