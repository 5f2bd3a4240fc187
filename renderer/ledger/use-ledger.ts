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
  const { segments, ledger, dismissals } = useSnapshot(session);
  // An edit of the text makes other segments of the same order: their ids are what counts here.
  const order = segments.map(({ id }) => id).join(' ');
  const entries = useMemo(() => order.split(' ').flatMap((id) => ledger.get(id) ?? []), [order, ledger]);
  const confirmed = useMemo(() => new Set(dismissals.map(({ key }) => key)), [dismissals]);
  const unclear = useMemo(() => entries.filter((entry) => isUnclear(entry, confirmed)), [entries, confirmed]);
  return { entries, unclear, confirmed };
}
