/** What is counted of the ledger at each key: never lists, so that nothing is drawn anew while the counts stay. */
import { isUnclear } from '../../core/ledger/entry.ts';
import type { SessionSnapshot } from '../app/session-types.ts';

/** Entries that an editor still has to look at. */
export function unclearIn({ ledger, dismissals }: Pick<SessionSnapshot, 'ledger' | 'dismissals'>): number {
  const confirmed = new Set(dismissals.map(({ key }) => key));
  let count = 0;
  for (const entries of ledger.values())
    for (const entry of entries) if (isUnclear(entry, confirmed)) count += 1;
  return count;
}

export function hasEntries({ ledger }: Pick<SessionSnapshot, 'ledger'>): boolean {
  for (const entries of ledger.values()) if (entries.length > 0) return true;
  return false;
}
