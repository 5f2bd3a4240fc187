/** Rows that are folded away between those an editor looks at. */

/** Rows that follow each other, by the 0-based number of the first. */
export interface Fold {
  readonly first: number;
  readonly count: number;
}

/** The runs of rows that do not stay, in the order of the text; each as long as can be. */
export function foldsOf(count: number, stays: (row: number) => boolean): readonly Fold[] {
  const folds: Fold[] = [];
  for (let row = 0; row < count; row++) {
    if (stays(row)) continue;
    const last = folds.at(-1);
    if (last && last.first + last.count === row) folds[folds.length - 1] = { ...last, count: last.count + 1 };
    else folds.push({ first: row, count: 1 });
  }
  return folds;
}

/**
 * The row that stays where nothing else has a line: a page of English cannot be without any. The nearest one from `at` on,
 * then the nearest before it; null where no row has a line.
 */
export function rowWithLine(lines: readonly number[], at: number): number | null {
  const has = (row: number): boolean => (lines[row] ?? 0) > 0;
  for (let row = Math.max(0, at); row < lines.length; row++) if (has(row)) return row;
  for (let row = Math.min(at, lines.length) - 1; row >= 0; row--) if (has(row)) return row;
  return null;
}
