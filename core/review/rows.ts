/**
 * Which lines of the English pane belong to which segment. A row is one Arabic segment and zero or more
 * lines; a line is one English paragraph. Rows are immutable values, so that undo can bring a former
 * state back whole and every edit of the text, however it came about, is one pure step here.
 */
import type { LeftOutReason, Segment, SegmentId, SegmentKind, SegmentState } from '../model/segment.ts';
import { stateOf } from './transitions.ts';

export interface Row {
  readonly segment: SegmentId;
  readonly kind: SegmentKind;
  readonly state: SegmentState;
  readonly leftOut: LeftOutReason | null;
  /** Lines of the pane; 0 while left out, or when the English was joined to a neighbour. */
  readonly lines: number;
  /** English kept out of sight while the segment is left out. */
  readonly hidden: readonly string[];
}

/** One replacement of a stretch of the pane's text, as line numbers before it (0-based, inclusive). */
export interface LineChange {
  readonly firstLine: number;
  readonly lastLine: number;
  /** Lines that stand there afterwards, at least 1. */
  readonly resulting: number;
  /** Nothing stood before the stretch on its first line. */
  readonly fromLineStart: boolean;
  /** Nothing stood after the stretch on its last line. */
  readonly toLineEnd: boolean;
}

const LINE_BREAK = /\r\n|\r|\n/u;

/** The rows of a draft and the lines of the pane that shows it. */
export function layOut(segments: readonly Segment[]): { rows: readonly Row[]; lines: readonly string[] } {
  const lines: string[] = [];
  const rows = segments.map((segment): Row => {
    const { id, kind, state, leftOut, target } = segment;
    if (state === 'left-out') return { segment: id, kind, state, leftOut, lines: 0, hidden: target };
    const shown = target.length === 0 ? [''] : target.flatMap((paragraph) => paragraph.split(LINE_BREAK));
    lines.push(...shown);
    return { segment: id, kind, state, leftOut, lines: shown.length, hidden: [] };
  });
  return { rows, lines };
}

/** First line of each row; a row without lines gets the line it would stand before. */
export function firstLines(rows: readonly Row[]): readonly number[] {
  let next = 0;
  return rows.map((row) => {
    const first = next;
    next += row.lines;
    return first;
  });
}

/** Index of the row that owns a line; -1 where no row has lines. */
export function rowAtLine(rows: readonly Row[], line: number): number {
  let next = 0;
  let last = -1;
  for (const [index, row] of rows.entries()) {
    if (row.lines === 0) continue;
    last = index;
    next += row.lines;
    if (line < next) return index;
  }
  return last;
}

/**
 * Rows after a change of the text. The lines of the result go
 * - one to each row it spans, when there are as many of them;
 * - otherwise to the row the change began in, but what is left of the last row's text stays with that row.
 * A row may end without lines; it never disappears.
 */
export function applyLineChange(rows: readonly Row[], change: LineChange): readonly Row[] {
  const begin = rowAtLine(rows, change.firstLine);
  const end = rowAtLine(rows, change.lastLine);
  const removed = change.lastLine - change.firstLine + 1;
  if (begin < 0 || end < 0) return rows;
  if (begin === end) return resize(rows, begin, (rows[begin]?.lines ?? 0) - removed + change.resulting);

  const starts = firstLines(rows);
  const before = change.firstLine - (starts[begin] ?? 0);
  const after = (starts[end] ?? 0) + (rows[end]?.lines ?? 0) - 1 - change.lastLine;
  const spanned = rows.flatMap((row, index) =>
    index >= begin && index <= end && row.lines > 0 ? [index] : [],
  );
  const lines = new Map(spanned.map((index) => [index, 0]));
  const give = (index: number, count: number): void => void lines.set(index, (lines.get(index) ?? 0) + count);
  give(begin, before);
  give(end, after);
  if (change.resulting === spanned.length) {
    for (const index of spanned) give(index, 1);
  } else if (change.resulting === 1) {
    give(change.fromLineStart && !change.toLineEnd ? end : begin, 1);
  } else {
    const kept = change.toLineEnd ? 0 : 1;
    give(begin, change.resulting - kept);
    give(end, kept);
  }
  return rows.map((row, index) => {
    const count = lines.get(index);
    return count === undefined || count === row.lines ? row : { ...row, lines: count };
  });
}

function resize(rows: readonly Row[], index: number, lines: number): readonly Row[] {
  if (rows[index]?.lines === lines) return rows;
  return rows.map((row, at) => (at === index ? { ...row, lines } : row));
}

/** The state a segment has once its English was typed in: writing reopens a reviewed one, emptying it leaves it to do. */
export function stateAfterEdit(state: SegmentState, target: readonly string[]): SegmentState {
  return state === 'left-out' ? state : stateOf(target);
}

/** The segments that rows and lines stand for. Lines are kept to the letter; one blank line is no English. */
export function segmentOf(row: Row, lines: readonly string[], source: string): Segment {
  const { segment: id, kind, state, leftOut } = row;
  if (state === 'left-out') return { id, kind, state, leftOut, source, target: row.hidden };
  const target = lines.length === 1 && lines[0] === '' ? [] : lines;
  return { id, kind, state, leftOut, source, target };
}

/**
 * Moves the boundary between rows so that a line goes to the neighbour above (-1) or below (+1); only a
 * row's first line can go up, only its last down. The text stays; null where nothing can move.
 */
export function moveLine(rows: readonly Row[], line: number, by: -1 | 1): readonly Row[] | null {
  const from = rowAtLine(rows, line);
  const row = rows[from];
  if (!row) return null;
  const first = firstLines(rows)[from] ?? 0;
  if (line !== (by < 0 ? first : first + row.lines - 1)) return null;
  let to = from + by;
  while (rows[to]?.state === 'left-out') to += by;
  if (!rows[to]) return null;
  return rows.map((entry, index) => {
    if (index === from) return { ...entry, lines: entry.lines - 1 };
    return index === to ? { ...entry, lines: entry.lines + 1 } : entry;
  });
}
