/**
 * Emits events as Electron's objects do. `on` and `once` are typed to return nothing usable: Electron's return
 * the whole object, which a stand-in for a part of it is not.
 */
export class Emitter {
  readonly #listeners = new Map<string, ((...args: never[]) => void)[]>();

  on(event: string, listener: (...args: never[]) => void): never {
    this.#listeners.set(event, [...(this.#listeners.get(event) ?? []), listener]);
    return this as never;
  }

  once(event: string, listener: (...args: never[]) => void): never {
    return this.on(event, listener);
  }

  off(event: string, listener: (...args: never[]) => void): never {
    this.#listeners.set(
      event,
      (this.#listeners.get(event) ?? []).filter((heard) => heard !== listener),
    );
    return this as never;
  }

  emit(event: string, ...args: unknown[]) {
    for (const listener of this.#listeners.get(event) ?? []) listener(...(args as never[]));
  }

  /** Emits an event that can be prevented; whether Electron would go on with it. */
  allows(event: string, details: object = {}, ...rest: unknown[]): boolean {
    let prevented = false;
    this.emit(event, { ...details, preventDefault: () => (prevented = true) }, ...rest);
    return !prevented;
  }
}
