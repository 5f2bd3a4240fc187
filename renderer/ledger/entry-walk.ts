import type { LedgerEntry } from '../../core/ledger/entry.ts';

/**
 * The entry to go to, around the ends of the document: from the one last visited, or from the segment the editor is
 * in. `entries` are in document order; `orderOf` gives the place of an entry's segment.
 */
export function nextEntry(
  entries: readonly LedgerEntry[],
  by: -1 | 1,
  visited: LedgerEntry | null,
  segment: number,
  orderOf: (entry: LedgerEntry) => number,
): LedgerEntry | null {
  const at = visited ? entries.findIndex(({ key }) => key === visited.key) : -1;
  if (at >= 0) return entries[(at + by + entries.length) % entries.length] ?? null;
  return by > 0
    ? (entries.find((entry) => orderOf(entry) >= segment) ?? entries[0] ?? null)
    : (entries.findLast((entry) => orderOf(entry) <= segment) ?? entries.at(-1) ?? null);
}
