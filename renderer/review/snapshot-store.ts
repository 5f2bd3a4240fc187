/** What views read of an open document, and how they hear that it changed. */
import { afterPaint } from '../app/after-paint.ts';
import type { SessionSnapshot } from '../app/session-types.ts';
import { sameEntry } from '../ledger/with-ledger.ts';

export class SnapshotStore {
  readonly #soon: (work: () => void) => void;
  readonly #listeners = new Set<() => void>();
  #now: SessionSnapshot;
  #isTelling = false;

  /** @param soon does something once the next frame is painted */
  constructor(first: SessionSnapshot, soon: (work: () => void) => void = afterPaint) {
    this.#now = first;
    this.#soon = soon;
  }

  get now(): SessionSnapshot {
    return this.#now;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(change: Partial<SessionSnapshot>): void {
    this.#take(change);
    this.#tell();
  }

  /** What follows from a key is known at once, and shown together, a frame after the letter: that waits for nothing. */
  setAfterPaint(change: Partial<SessionSnapshot>): void {
    this.#take(change);
    if (this.#isTelling) return;
    this.#isTelling = true;
    this.#soon(() => {
      this.#isTelling = false;
      this.#tell();
    });
  }

  #take(change: Partial<SessionSnapshot>): void {
    const { ledger, entry } = { ...this.#now, ...change };
    this.#now = { ...this.#now, ...change, entry: entry && sameEntry(ledger, entry) };
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }

  /** Tells nobody any more. */
  stop(): void {
    this.#listeners.clear();
  }
}
