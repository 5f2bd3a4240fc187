import type { Session, SessionSnapshot } from './session-types.ts';

/** Some of a snapshot's values; the same object while they are the same. */
export class SnapshotPart<Name extends keyof SessionSnapshot> {
  readonly #session: Session;
  readonly #names: readonly Name[];
  #last: Pick<SessionSnapshot, Name> | null = null;

  constructor(session: Session, names: readonly Name[]) {
    this.#session = session;
    this.#names = names;
  }

  readonly read = (): Pick<SessionSnapshot, Name> => {
    const now = this.#session.getSnapshot();
    const last = this.#last;
    if (last !== null && this.#names.every((name) => Object.is(last[name], now[name]))) return last;
    const values = Object.fromEntries(this.#names.map((name) => [name, now[name]]));
    return (this.#last = values as Pick<SessionSnapshot, Name>);
  };
}

/** What follows from some of a snapshot's values; worked out again only where one of them changed. */
export class DerivedValue<Name extends keyof SessionSnapshot, Value> {
  readonly #part: SnapshotPart<Name>;
  readonly #derive: (part: Pick<SessionSnapshot, Name>) => Value;
  #last: { readonly from: Pick<SessionSnapshot, Name>; readonly value: Value } | null = null;

  constructor(part: SnapshotPart<Name>, derive: (part: Pick<SessionSnapshot, Name>) => Value) {
    this.#part = part;
    this.#derive = derive;
  }

  readonly read = (): Value => {
    const from = this.#part.read();
    if (this.#last?.from !== from) this.#last = { from, value: this.#derive(from) };
    return this.#last.value;
  };
}
