/**
 * Flags on their way from the checking worker: only those that are new are sent, so that a key typed in a long
 * document does not copy the flags of all of it; and what stays arrives as the object that it was.
 */
import type { Flag } from '../../core/model/flag.ts';

export interface FlagUpdate {
  /** Numbers of all flags, in document order. */
  readonly order: readonly number[];
  /** Those the window has not got yet. */
  readonly fresh: readonly (readonly [number, Flag])[];
}

/** The worker's end. Takes for the same flag what is the same object. */
export class FlagSender {
  #numbers = new Map<Flag, number>();
  #next = 0;

  send(flags: readonly Flag[]): FlagUpdate {
    const fresh: [number, Flag][] = [];
    const numbers = new Map<Flag, number>();
    for (const flag of flags) {
      const known = this.#numbers.get(flag) ?? numbers.get(flag);
      if (known === undefined) fresh.push([this.#next, flag]);
      numbers.set(flag, known ?? this.#next++);
    }
    this.#numbers = numbers;
    return { order: flags.map((flag) => numbers.get(flag) ?? -1), fresh };
  }
}

/** The window's end. */
export class FlagReceiver {
  readonly #flags = new Map<number, Flag>();
  #order: readonly number[] = [];
  #list: readonly Flag[] = [];

  /** All flags; the same list where nothing changed. */
  receive({ order, fresh }: FlagUpdate): readonly Flag[] {
    const isSame =
      order.length === this.#order.length && order.every((number, at) => number === this.#order[at]);
    if (isSame) return this.#list;
    for (const [number, flag] of fresh) this.#flags.set(number, flag);
    this.#list = order.flatMap((number) => this.#flags.get(number) ?? []);
    this.#order = order;
    if (this.#flags.size > order.length) this.#forget();
    return this.#list;
  }

  /** Keeps those that are there. */
  #forget(): void {
    const there = new Set(this.#order);
    for (const number of this.#flags.keys()) if (!there.has(number)) this.#flags.delete(number);
  }
}
