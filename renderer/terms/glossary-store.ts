/** The glossary of the library, as this window has it: read once, changed here, and followed where others change it. */
import type { IncomingTerm } from '../../core/contract/glossary.ts';
import type { Host } from '../../core/contract/host.ts';
import { Glossary } from '../../core/glossary/glossary.ts';
import { done, fail, type ErrorValue, type Result } from '../../core/model/result.ts';
import type { Term } from '../../core/model/term.ts';
import type { PlannedTerm } from '../../core/glossary/import-plan.ts';
import type { Following } from './in-steps.ts';

export interface GlossarySnapshot {
  readonly glossary: Glossary;
  /** Null until it has been read. */
  readonly version: string | null;
  /** Why it could not be read last. */
  readonly error: ErrorValue | null;
}

/** Milliseconds between two looks at whether another window or program changed it. */
const PULSE_MS = 2000;

/** Terms that are kept at a stretch. */
const BATCH = 1000;

export class GlossaryStore {
  readonly #host: Host;
  readonly #listeners = new Set<() => void>();
  #snapshot: GlossarySnapshot = { glossary: new Glossary([]), version: null, error: null };
  #pulse: ReturnType<typeof setInterval> | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor(host: Host) {
    this.#host = host;
  }

  /** Listeners hear when the terms, or what is wrong with reading them, have changed. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    this.#pulse ??= setInterval(() => {
      if (document.visibilityState !== 'hidden') void this.refresh();
    }, PULSE_MS);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      clearInterval(this.#pulse);
      this.#pulse = undefined;
    };
  };

  readonly getSnapshot = (): GlossarySnapshot => this.#snapshot;

  /** Reads what is new; the answer comes when the snapshot has it. */
  refresh(): Promise<void> {
    return this.#inTurn(() => this.#read());
  }

  /**
   * Keeps new and changed terms and removes others. What another window did meanwhile stays, and is read with it.
   * @param following of many terms; given up, those that were kept so far stay, and the answer is `cancelled`
   * @returns the terms as they are kept
   */
  save(
    keep: readonly PlannedTerm[],
    remove: readonly string[] = [],
    following?: Following,
  ): Promise<Result<readonly Term[]>> {
    return this.#inTurn(async () => {
      const terms = new Map(this.#snapshot.glossary.terms.map((term) => [term.id, term]));
      const all: Term[] = [];
      let { version } = this.#snapshot;
      let isAlone = true;
      const told = async (): Promise<void> => {
        if (!isAlone) await this.#read();
        else this.#set({ glossary: new Glossary([...terms.values()]), version, error: null });
      };
      for (let from = 0; from === 0 || from < keep.length; from += BATCH) {
        const removing = from === 0 ? [...remove] : [];
        const batch = keep.slice(from, from + BATCH).map(asSent);
        const saved = following?.isCancelled()
          ? fail('cancelled')
          : await this.#host.call('glossary.save', { keep: batch, remove: removing });
        if (!saved.ok) {
          if (from > 0) await told();
          return saved;
        }
        isAlone &&= saved.value.before === version;
        ({ version } = saved.value);
        for (const id of removing) terms.delete(id);
        for (const term of saved.value.kept) terms.set(term.id, term);
        all.push(...saved.value.kept);
        if (from + BATCH < keep.length) following?.progress((from + BATCH) / keep.length);
      }
      await told();
      return done(all);
    });
  }

  async #read(): Promise<void> {
    const read = await this.#host.call('glossary.read', { known: this.#snapshot.version });
    if (!read.ok) {
      if (read.error.code !== this.#snapshot.error?.code) this.#set({ ...this.#snapshot, error: read.error });
      return;
    }
    const { version, terms } = read.value;
    if (terms) this.#set({ glossary: new Glossary(terms), version, error: null });
    else if (this.#snapshot.error) this.#set({ ...this.#snapshot, error: null });
  }

  #set(snapshot: GlossarySnapshot): void {
    this.#snapshot = snapshot;
    for (const listener of this.#listeners) listener();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => null);
    return turn;
  }
}

const STORES = new WeakMap<Host, GlossaryStore>();

/** The one of this window. */
export function glossaryOf(host: Host): GlossaryStore {
  const known = STORES.get(host);
  if (known) return known;
  const store = new GlossaryStore(host);
  STORES.set(host, store);
  return store;
}

/** Calls back when the terms of the library are others than they were. Returns how to stop. */
export function followTerms(host: Host, changed: () => void): () => void {
  const store = glossaryOf(host);
  let known = store.getSnapshot().glossary;
  return store.subscribe(() => {
    const { glossary } = store.getSnapshot();
    if (glossary === known) return;
    known = glossary;
    changed();
  });
}

/** Calls take lists that may be written to. */
function asSent(term: PlannedTerm): IncomingTerm {
  const { id, arabic, variants, preferred, allowed, forbidden, kind, note, author, at } = term;
  return {
    ...{ id, arabic, preferred, kind, note },
    ...{ variants: [...variants], allowed: [...allowed], forbidden: [...forbidden] },
    ...(author !== undefined && { author }),
    ...(at !== undefined && { at }),
  };
}

/** A name of its own for a new term, in this library and any other. */
export const newTermId = (): string => crypto.randomUUID();
