import { useMemo } from 'react';
import { isUnclear, type LedgerEntry } from '../../core/ledger/entry.ts';
import type { Session } from '../app/session-types.ts';
import { useSnapshot } from '../app/use-snapshot.ts';

export interface LedgerView {
  /** In document order. */
  readonly entries: readonly LedgerEntry[];
  readonly unclear: readonly LedgerEntry[];
  /** Keys of entries that an editor confirmed. */
  readonly confirmed: ReadonlySet<string>;
}

export function useLedger(session: Session): LedgerView {
  const { ledger, dismissals } = useSnapshot(session, 'ledger', 'dismissals');
  // A session has the same segments in the same order throughout.
  const entries = useMemo(
    () => session.getSnapshot().segments.flatMap(({ id }) => ledger.get(id) ?? []),
    [session, ledger],
  );
  const confirmed = useMemo(() => new Set(dismissals.map(({ key }) => key)), [dismissals]);
  const unclear = useMemo(() => entries.filter((entry) => isUnclear(entry, confirmed)), [entries, confirmed]);
  return { entries, unclear, confirmed };
}
