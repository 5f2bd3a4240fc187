import type { LedgerEntry } from '../../core/ledger/entry.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { LedgerUpdate } from '../check/messages.ts';

type Ledger = ReadonlyMap<SegmentId, readonly LedgerEntry[]>;

/** The ledger with what was read anew; the same one where that is nothing. */
export function withLedger(ledger: Ledger, { all, segments }: LedgerUpdate): Ledger {
  if (all) return new Map(segments);
  return segments.length === 0 ? ledger : new Map([...ledger, ...segments]);
}

/** The entry as the ledger has it now; null where its words are gone. */
export function sameEntry(ledger: Ledger, { segment, key }: LedgerEntry): LedgerEntry | null {
  return ledger.get(segment)?.find((each) => each.key === key) ?? null;
}
