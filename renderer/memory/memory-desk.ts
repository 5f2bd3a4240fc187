/** What the memory has for the segment an editor is in, and what is asked of the concordance. */
import type { MemoryMatches } from '../../core/contract/memory.ts';
import type { TextSearchInput } from '../../core/contract/search.ts';
import type { Result } from '../../core/model/result.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { Session } from '../app/session-types.ts';

export interface Looked {
  readonly words: string;
  readonly side: TextSearchInput['side'];
  /** Counts up with every look, so that the same words can be asked for again. */
  readonly turn: number;
}

export interface DeskState {
  /** Of which segment the answer is. */
  readonly segment: SegmentId | null;
  readonly matches: Result<MemoryMatches> | null;
  readonly looked: Looked;
}

export class MemoryDesk {
  #state: DeskState = { segment: null, matches: null, looked: { words: '', side: 'both', turn: 0 } };
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): DeskState => this.#state;

  answer(segment: SegmentId, matches: Result<MemoryMatches>): void {
    this.#set({ segment, matches });
  }

  /** Asks the concordance. */
  look(words: string, side: Looked['side']): void {
    this.#set({ looked: { words, side, turn: this.#state.looked.turn + 1 } });
  }

  #set(change: Partial<DeskState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

const DESKS = new WeakMap<Session, MemoryDesk>();

/** The one of an open document. */
export function memoryDesk(session: Session): MemoryDesk {
  const desk = DESKS.get(session) ?? new MemoryDesk();
  DESKS.set(session, desk);
  return desk;
}
