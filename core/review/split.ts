/** Giving the end of a segment's English to the next one. */
import { firstLines, rowAtLine, stateAfterEdit, type Row } from './rows.ts';

export interface SplitText {
  readonly rows: readonly Row[];
  readonly lines: readonly string[];
  /** 0-based line where what was given away begins. */
  readonly line: number;
}

/**
 * What stands after a place in the English goes to the next segment that is not left out, before what that has: the
 * rest of the line as a paragraph of its own, and the paragraphs that follow it in the row.
 * @param line 0-based
 * @param at UTF-16 code units from the beginning of the line
 * @returns null where nothing stands after the place, or no segment follows
 */
export function splitToNext(
  rows: readonly Row[],
  lines: readonly string[],
  line: number,
  at: number,
): SplitText | null {
  const from = rowAtLine(rows, line);
  const row = rows[from];
  if (!row) return null;
  let to = from + 1;
  while (rows[to]?.state === 'left-out') to += 1;
  const next = rows[to];
  if (!next) return null;
  const starts = firstLines(rows);
  const first = starts[from] ?? 0;
  const text = lines[line] ?? '';
  const stays = [...lines.slice(first, line), text.slice(0, at).trimEnd()];
  const goes = [text.slice(at).trimStart(), ...lines.slice(line + 1, first + row.lines)];
  if (goes[0] === '') goes.shift();
  if (goes.length === 0) return null;
  const nextFirst = starts[to] ?? 0;
  const had = lines.slice(nextFirst, nextFirst + next.lines);
  const has = [...goes, ...(had.length === 1 && had[0] === '' ? [] : had)];
  const written = (each: Row, own: readonly string[]): Row => ({
    ...each,
    lines: own.length,
    state: stateAfterEdit(each.state, own),
  });
  return {
    rows: rows.map((each, index) =>
      index === from ? written(each, stays) : index === to ? written(each, has) : each,
    ),
    lines: [
      ...lines.slice(0, first),
      ...stays,
      ...lines.slice(first + row.lines, nextFirst),
      ...has,
      ...lines.slice(nextFirst + next.lines),
    ],
    line: first + stays.length,
  };
}
