/** Rows as columns of equal width, two spaces apart; the last column as long as it is. */
export function renderTable(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, cell.length);
    });
  }
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, at) => cell.padEnd(widths[at] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}

/** Minutes are enough to tell revisions apart: 2025-11-06 14:30 UTC. */
export function renderTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** In megabytes with one decimal: 12.3 MB. */
export function renderSize(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
