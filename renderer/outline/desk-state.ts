/** How an editor looks at a document: what is filtered, and whether the outline stands beside the texts. */
import { useSyncExternalStore } from 'react';
import type { SegmentId } from '../../core/model/segment.ts';
import { NO_FILTER, type SegmentFilter } from '../../core/review/segment-filter.ts';
import type { Session } from '../app/session-types.ts';

export interface DeskState {
  readonly outline: boolean;
  /** The bar with the filter is there. */
  readonly filtering: boolean;
  readonly filter: SegmentFilter;
  /** What the filter does not leave is folded away; else it is there, quietly. */
  readonly folding: boolean;
  /** Segments that are shown all the same, until the filter changes. */
  readonly opened: ReadonlySet<SegmentId>;
}

const NONE: ReadonlySet<SegmentId> = new Set();

class Desk {
  readonly #listeners = new Set<() => void>();
  #state: DeskState = {
    outline: false,
    filtering: false,
    filter: NO_FILTER,
    folding: false,
    opened: NONE,
  };

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): DeskState => this.#state;

  set(change: Partial<DeskState>): void {
    const fresh = change.filter || change.folding !== undefined ? { opened: NONE } : {};
    this.#state = { ...this.#state, ...fresh, ...change };
    for (const listener of this.#listeners) listener();
  }
}

const desks = new WeakMap<Session, Desk>();

/** Lives as long as the session, also while its view is not mounted. */
export function deskOf(session: Session): Desk {
  const known = desks.get(session);
  if (known) return known;
  const made = new Desk();
  desks.set(session, made);
  return made;
}

export function useDesk(session: Session): DeskState {
  const desk = deskOf(session);
  return useSyncExternalStore(desk.subscribe, desk.getSnapshot);
}

export function toggleOutline(session: Session): void {
  const desk = deskOf(session);
  desk.set({ outline: !desk.getSnapshot().outline });
}

/** Shows segments that the filter does not leave, until it changes. */
export function showAside(session: Session, segments: readonly SegmentId[]): void {
  const desk = deskOf(session);
  desk.set({ opened: new Set([...desk.getSnapshot().opened, ...segments]) });
}

export const openFilter = (session: Session): void => deskOf(session).set({ filtering: true });
