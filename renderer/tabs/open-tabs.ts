/**
 * The documents that are open in this window, each with its session. The one in front is worked on; a few used before
 * it are kept ready; the rest sleep: nothing checks them or listens for other windows, what was typed is stored all
 * the same, and text, undo and place stay.
 */
import type { DocumentId } from '../../core/contract/calls.ts';
import type { ErrorValue, Result } from '../../core/model/result.ts';
import type { Comparison, DocumentView } from '../app/navigation-context.ts';
import type { DocumentSession } from '../review/session.ts';
import type { TabMemory } from './remembered-tabs.ts';
import { bring, close, forget, move, neighbour, NO_TABS, restored, warm, type TabList } from './tab-list.ts';

export type TabState =
  /** Not read yet: left open by the last start. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed'; readonly error: ErrorValue }
  /** `turn` tells one reading of a document from the next. */
  | { readonly kind: 'open'; readonly session: DocumentSession; readonly turn: number };

/** Where an editor was in a document. */
export interface PlaceInDocument {
  readonly view: DocumentView;
  readonly comparison: Comparison | null;
}

export interface DocumentTab {
  readonly document: DocumentId;
  readonly title: string;
  readonly place: PlaceInDocument;
  readonly state: TabState;
}

export interface OpenTabsSnapshot {
  readonly tabs: readonly DocumentTab[];
  readonly front: DocumentId | null;
  /** Those whose views stay laid out. */
  readonly warm: ReadonlySet<DocumentId>;
  readonly lastClosed: DocumentId | null;
}

const AT_THE_TEXTS: PlaceInDocument = { view: 'review', comparison: null };

export class OpenTabs {
  readonly #open: (document: DocumentId) => Promise<Result<DocumentSession>>;
  readonly #memory: TabMemory;
  readonly #listeners = new Set<() => void>();
  readonly #tabs = new Map<DocumentId, DocumentTab>();
  /** Titles of closed documents, to be opened again. */
  readonly #titles = new Map<DocumentId, string>();
  #list: TabList = NO_TABS;
  #turn = 0;
  #shown = false;
  /** Something was opened or closed here: a window that only looks on leaves alone what others remember. */
  #used = false;
  #snapshot: OpenTabsSnapshot = { tabs: [], front: null, warm: new Set(), lastClosed: null };

  constructor(open: (document: DocumentId) => Promise<Result<DocumentSession>>, memory: TabMemory) {
    this.#open = open;
    this.#memory = memory;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): OpenTabsSnapshot => this.#snapshot;

  /** Puts back the tabs of the last start, to be read when they are gone to; whether one was looked at. */
  restore(): boolean {
    const left = this.#memory.read();
    if (!left || left.tabs.length === 0 || this.#tabs.size > 0) return false;
    for (const { document, title } of left.tabs)
      this.#tabs.set(document, { document, title, place: AT_THE_TEXTS, state: { kind: 'waiting' } });
    const order = left.tabs.map(({ document }) => document);
    this.#change(restored(order, left.front ?? order[0] ?? null));
    return left.shown;
  }

  tab(document: DocumentId): DocumentTab | null {
    return this.#tabs.get(document) ?? null;
  }

  session(document: DocumentId): DocumentSession | null {
    const state = this.#tabs.get(document)?.state;
    return state?.kind === 'open' ? state.session : null;
  }

  /** Brings a document to the front, and reads it where it is not open. Resolves when it can be worked on. */
  async bring(document: DocumentId): Promise<DocumentTab | null> {
    const known = this.#tabs.get(document);
    if (!known) {
      const title = this.#titles.get(document) ?? '';
      this.#tabs.set(document, { document, title, place: AT_THE_TEXTS, state: { kind: 'waiting' } });
    }
    this.#change(bring(this.#list, document));
    const state = this.#tabs.get(document)?.state;
    if (state?.kind === 'waiting' || state?.kind === 'failed') await this.#read(document);
    return this.tab(document);
  }

  /** Reads an open document anew, dropping what could not be stored. */
  async reread(document: DocumentId): Promise<void> {
    if (this.#tabs.has(document)) await this.#read(document);
  }

  async #read(document: DocumentId): Promise<void> {
    const turn = ++this.#turn;
    this.session(document)?.dispose();
    const opening: TabState = { kind: 'opening' };
    this.#put(document, { state: opening });
    const opened = await this.#open(document);
    // Closed meanwhile, or read anew.
    if (this.#tabs.get(document)?.state !== opening) {
      if (opened.ok) opened.value.dispose();
      return;
    }
    if (!opened.ok) {
      this.#put(document, { state: { kind: 'failed', error: opened.error } });
      return;
    }
    const session = opened.value;
    // Its segments are others now. What is not stored is in the journal and asked about.
    session.onOutgrown(() => {
      // One that was replaced meanwhile hears of the change that replaced it: reading anew once is enough.
      if (this.session(document) === session) void this.reread(document);
    });
    if (!this.#snapshot.warm.has(document)) session.sleep();
    this.#put(document, { title: session.title, state: { kind: 'open', session, turn } });
  }

  /** Stores everything typed in a document; false where that failed. */
  async store(document: DocumentId): Promise<boolean> {
    const session = this.session(document);
    return session === null || (await session.flush());
  }

  /** Closes without storing. */
  drop(document: DocumentId): void {
    this.session(document)?.dispose();
    this.#titles.set(document, this.#tabs.get(document)?.title ?? '');
    this.#tabs.delete(document);
    this.#change(close(this.#list, document));
  }

  /** Closes a document that was deleted: it cannot be opened again. */
  forget(document: DocumentId): void {
    if (this.#tabs.has(document)) this.drop(document);
    this.#change(forget(this.#list, document));
  }

  /** Stores what is typed in all of them; why that failed, or null. */
  async flush(): Promise<ErrorValue | null> {
    for (const { document } of this.#snapshot.tabs) {
      const session = this.session(document);
      if (session && !(await session.flush()))
        return session.getSnapshot().saveError ?? { code: 'internal', params: {} };
    }
    return null;
  }

  /** Whether anything typed is not stored. */
  get unsaved(): boolean {
    return this.#snapshot.tabs.some(
      ({ state }) => state.kind === 'open' && state.session.getSnapshot().saved !== 'saved',
    );
  }

  neighbour(by: -1 | 1): DocumentId | null {
    return neighbour(this.#list, by);
  }

  move(by: -1 | 1): void {
    this.#change(move(this.#list, by));
  }

  retitle(document: DocumentId, title: string): void {
    if (this.#tabs.has(document)) this.#put(document, { title });
  }

  /** Remembers where the editor is: in the document in front, or (null) in a place of the program. */
  at(place: PlaceInDocument | null): void {
    this.#shown = place !== null;
    const { front } = this.#list;
    if (front !== null && place !== null) {
      const now = this.#tabs.get(front);
      if (now && (now.place.view !== place.view || now.place.comparison !== place.comparison))
        this.#tabs.set(front, { ...now, place });
    }
    this.#remember();
  }

  #put(document: DocumentId, change: Partial<DocumentTab>): void {
    const tab = this.#tabs.get(document);
    if (!tab) return;
    this.#tabs.set(document, { ...tab, ...change });
    this.#publish();
  }

  #change(list: TabList): void {
    this.#list = list;
    this.#used = true;
    const awake = warm(list);
    for (const { document, state } of this.#tabs.values()) {
      if (state.kind !== 'open') continue;
      if (awake.has(document)) state.session.wake();
      else state.session.sleep();
    }
    this.#publish();
  }

  #publish(): void {
    const { order, front, closed } = this.#list;
    this.#snapshot = {
      tabs: order.flatMap((document) => this.#tabs.get(document) ?? []),
      front,
      warm: warm(this.#list),
      lastClosed: closed[0] ?? null,
    };
    this.#remember();
    for (const listener of this.#listeners) listener();
  }

  #remember(): void {
    if (!this.#used) return;
    const { tabs, front } = this.#snapshot;
    this.#memory.write({
      tabs: tabs.map(({ document, title }) => ({ document, title })),
      front,
      shown: this.#shown,
    });
  }
}
