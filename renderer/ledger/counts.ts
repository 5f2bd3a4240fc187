/** What is counted of the ledger at each key: never lists, so that nothing is drawn anew while the counts stay. */
import { isUnclear, type LedgerEntry } from '../../core/ledger/entry.ts';
import type { SessionSnapshot } from '../app/session-types.ts';

/** Entries of a segment that do not match, looked for once: at a key the others' are what they were. */
const unmatched = new WeakMap<readonly LedgerEntry[], readonly LedgerEntry[]>();

function unmatchedOf(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  const known = unmatched.get(entries);
  if (known) return known;
  const found = entries.filter(({ status }) => status !== 'matched');
  unmatched.set(entries, found);
  return found;
}

/** Entries that an editor still has to look at. */
export function unclearIn({ ledger, dismissals }: Pick<SessionSnapshot, 'ledger' | 'dismissals'>): number {
  const confirmed = new Set(dismissals.map(({ key }) => key));
  let count = 0;
  for (const entries of ledger.values())
    for (const entry of unmatchedOf(entries)) if (isUnclear(entry, confirmed)) count += 1;
  return count;
}

export function hasEntries({ ledger }: Pick<SessionSnapshot, 'ledger'>): boolean {
  for (const entries of ledger.values()) if (entries.length > 0) return true;
  return false;
}
