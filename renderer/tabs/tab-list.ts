/** Which documents are open, in which order, and which of them is in front: steps without effects. */
import type { DocumentId } from '../../core/contract/calls.ts';

/** Documents that stay laid out and checked behind the one in front; those used before them sleep. */
const KEPT_WARM = 4;
/** How many closed documents can be opened again. */
const MOST_CLOSED = 20;

export interface TabList {
  /** As the strip shows them. */
  readonly order: readonly DocumentId[];
  readonly front: DocumentId | null;
  /** The open ones, used last first. */
  readonly recent: readonly DocumentId[];
  /** Closed last first; none of them is open. */
  readonly closed: readonly DocumentId[];
}

export const NO_TABS: TabList = { order: [], front: null, recent: [], closed: [] };

const other = (document: DocumentId) => (each: DocumentId) => each !== document;

/** Brings a document to the front; one that is not open is put after the one that was in front. */
export function bring(list: TabList, document: DocumentId): TabList {
  const { order, front, recent, closed } = list;
  const at = front === null ? order.length : order.indexOf(front) + 1;
  return {
    order: order.includes(document) ? order : order.toSpliced(at, 0, document),
    front: document,
    recent: [document, ...recent.filter(other(document))],
    closed: closed.filter(other(document)),
  };
}

/** Closes a document; the one used before it comes to the front where it was there. */
export function close(list: TabList, document: DocumentId): TabList {
  if (!list.order.includes(document)) return list;
  const recent = list.recent.filter(other(document));
  return {
    order: list.order.filter(other(document)),
    front: list.front === document ? (recent[0] ?? null) : list.front,
    recent,
    closed: [document, ...list.closed].slice(0, MOST_CLOSED),
  };
}

/** Takes a document that is no more out of everything. */
export function forget(list: TabList, document: DocumentId): TabList {
  const left = close(list, document);
  return { ...left, closed: left.closed.filter(other(document)) };
}

/** The next (+1) or former (-1) in the order, from the last to the first and back; null where there is no other. */
export function neighbour({ order, front }: TabList, by: -1 | 1): DocumentId | null {
  if (front === null || order.length < 2) return null;
  return order[(order.indexOf(front) + by + order.length) % order.length] ?? null;
}

/** Gives the one in front the next (+1) or former (-1) place in the order. */
export function move(list: TabList, by: -1 | 1): TabList {
  const { order, front } = list;
  const at = front === null ? -1 : order.indexOf(front);
  const to = at + by;
  if (front === null || to < 0 || to >= order.length) return list;
  return { ...list, order: order.toSpliced(at, 1).toSpliced(to, 0, front) };
}

/** The one in front and those used last before it. */
export function warm({ recent }: TabList): ReadonlySet<DocumentId> {
  return new Set(recent.slice(0, KEPT_WARM));
}

/** Tabs as a window left them, none of them used yet. */
export function restored(order: readonly DocumentId[], front: DocumentId | null): TabList {
  const first = front !== null && order.includes(front) ? front : null;
  const recent = first === null ? order : [first, ...order.filter(other(first))];
  return { order, front: first, recent, closed: [] };
}
