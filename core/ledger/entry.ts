/** The ledger of a document: what both texts must agree on, each thing of the Arabic beside its English. */
import type { Place } from '../model/flag.ts';
import type { SegmentId } from '../model/segment.ts';

export const LEDGER_KINDS = [
  'number',
  'unit',
  'currency',
  'date',
  'time',
  'name',
  'country',
  'quotation',
] as const;
export type LedgerKind = (typeof LEDGER_KINDS)[number];

/** `missing`: the English lacks it; `extra`: the Arabic does. */
export type LedgerStatus = 'matched' | 'differing' | 'missing' | 'extra';

/** A stretch of one text with its words. */
export interface Spot {
  readonly place: Place;
  readonly text: string;
}

export interface LedgerEntry {
  /** What it says and what stands beside it on both sides, not where: an edit elsewhere keeps a confirmation. */
  readonly key: string;
  readonly segment: SegmentId;
  readonly kind: LedgerKind;
  readonly status: LedgerStatus;
  /** Null where it is extra, or where a thing that is met has no words of its own on this side. */
  readonly source: Spot | null;
  readonly target: Spot | null;
}

/** An entry before it has its key. */
export interface Pairing {
  readonly kind: LedgerKind;
  readonly status: LedgerStatus;
  readonly source: Place | null;
  readonly target: Place | null;
}

/** Confirmations are kept among the dismissals, under this name in the place of a rule's. */
export const LEDGER_RULE = 'ledger';

/** Whether an editor still has to look at it: it does not match, and nobody has confirmed it. */
export function isUnclear(entry: LedgerEntry, confirmed: ReadonlySet<string>): boolean {
  return entry.status !== 'matched' && !confirmed.has(entry.key);
}
