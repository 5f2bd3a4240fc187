/**
 * Brings changed segments to the library: the first change after a save waits 300 ms at most for company, so that
 * everything is stored within a second of being typed, also while typing goes on. What could not be stored
 * is kept and tried again; until it is stored, a journal of the browser has it too.
 */
import type { CallInput, DocumentId, SegmentChange } from '../../core/contract/calls.ts';
import type { Host } from '../../core/contract/host.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import type { RevisionSummary } from '../../core/model/revision.ts';
import type { Segment, SegmentId } from '../../core/model/segment.ts';
import { sameSegment } from '../../core/review/merge.ts';
import type { SavedState } from '../app/session-types.ts';
import type { Journal } from '../safety/journal.ts';

const GATHER_MS = 300;
/** A change that comes this long after the first that waits takes it along: between two keys, not during a later one. */
const COMPANY_MS = 180;
const RETRY_MS = [1000, 2000, 5000, 10_000];

export interface SaveReport {
  readonly saved: SavedState;
  readonly savedAt: number | null;
  readonly error: ErrorValue | null;
  readonly draftVersion: number;
}

export class SaveQueue {
  readonly #host: Host;
  readonly #document: DocumentId;
  readonly #report: (report: SaveReport) => void;
  readonly #soon: (work: () => void) => void;
  #kept: (revision: RevisionSummary) => void = () => undefined;
  readonly #dirty = new Map<SegmentId, Segment>();
  readonly #journal: Journal;
  /** The draft as it is stored, as far as this window knows. */
  readonly #stored = new Map<SegmentId, Segment>();
  /** On its way and not acknowledged. */
  #sent: readonly Segment[] = [];
  #version: number;
  #held = false;
  #savedAt: number | null = null;
  #error: ErrorValue | null = null;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  /** When it was set, in milliseconds since 1970. */
  #waitingSince = 0;
  #running: Promise<void> | null = null;
  #stopped = false;

  constructor(
    host: Host,
    document: DocumentId,
    stored: { readonly version: number; readonly segments: readonly Segment[] },
    journal: Journal,
    report: (report: SaveReport) => void,
    soon: (work: () => void) => void = (work) => work(),
  ) {
    this.#host = host;
    this.#document = document;
    this.#journal = journal;
    this.#version = stored.version;
    for (const segment of stored.segments) this.#stored.set(segment.id, segment);
    this.#report = report;
    this.#soon = soon;
  }

  /** Calls back with each revision that the program made on the way. */
  onKept(listener: (revision: RevisionSummary) => void): void {
    this.#kept = listener;
  }

  /** Of the draft that is stored. */
  get version(): number {
    return this.#version;
  }

  /** Why the last save failed; null where it did not. */
  get error(): ErrorValue | null {
    return this.#error;
  }

  /** The draft that is stored, as this window knows it: what another window's must be held against. */
  get stored(): readonly Segment[] {
    return [...this.#stored.values()];
  }

  /** Stores nothing more until `rebase` or `release`; resolves when no save is under way. */
  async hold(): Promise<void> {
    this.#held = true;
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    await this.#running;
  }

  release(): void {
    this.#held = false;
    if (this.#dirty.size > 0) this.#schedule(GATHER_MS);
  }

  /** Builds on another stored draft from now on; what differs from it in `current` is still to be stored. */
  rebase(version: number, stored: readonly Segment[], current: readonly Segment[]): void {
    this.#version = version;
    this.#stored.clear();
    for (const segment of stored) this.#stored.set(segment.id, segment);
    this.#dirty.clear();
    for (const segment of current) {
      const there = this.#stored.get(segment.id);
      if (there && !sameSegment(there, segment)) this.#dirty.set(segment.id, segment);
    }
    this.#error = null;
    this.#failures = 0;
    this.#keep();
    this.#tell();
    this.release();
  }

  /** Puts into the journal what is not stored. */
  #keep(): void {
    const segments = [
      ...new Map([...this.#sent.map((each) => [each.id, each] as const), ...this.#dirty]).values(),
    ];
    if (segments.length === 0) this.#journal.clear();
    else {
      const base = segments.flatMap(({ id }) => this.#stored.get(id) ?? []);
      this.#journal.write({ base, segments, at: Date.now() });
    }
  }

  add(segments: readonly Segment[]): void {
    if (segments.length === 0) return;
    for (const segment of segments) this.#dirty.set(segment.id, segment);
    this.#keep();
    this.#tell();
    const isLong = this.#timer !== null && Date.now() - this.#waitingSince >= COMPANY_MS;
    if (isLong && this.#failures === 0) this.#soon(() => this.#timer && void this.#run());
    this.#schedule(GATHER_MS);
  }

  /** Stores everything added so far; false when that failed. */
  async flush(): Promise<boolean> {
    await this.#running;
    while (this.#dirty.size > 0 && !this.#stopped && !this.#held) {
      const failures = this.#failures;
      await this.#run();
      if (this.#failures > failures) return false;
    }
    return this.#dirty.size === 0;
  }

  /** Whether something typed is not stored yet. */
  get pending(): boolean {
    return this.#dirty.size > 0 || this.#running !== null;
  }

  stop(): void {
    this.#stopped = true;
    if (this.#timer) clearTimeout(this.#timer);
  }

  #schedule(delay: number): void {
    if (this.#timer || this.#running || this.#stopped || this.#held) return;
    if (this.#error?.code === 'draft-conflict') return;
    this.#waitingSince = Date.now();
    this.#timer = setTimeout(() => void this.#run(), delay);
  }

  #run(): Promise<void> {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
    this.#running ??= this.#save().finally(() => {
      this.#running = null;
      this.#tell();
      const delay = this.#failures > 0 ? RETRY_MS[Math.min(this.#failures, RETRY_MS.length) - 1] : GATHER_MS;
      if (this.#dirty.size > 0) this.#schedule(delay ?? GATHER_MS);
    });
    return this.#running;
  }

  async #save(): Promise<void> {
    const sent = [...this.#dirty.values()];
    this.#sent = sent;
    this.#dirty.clear();
    this.#tell('saving');
    const input: CallInput<'draft.save'> = {
      document: this.#document,
      base: this.#version,
      changes: sent.map(changeOf),
    };
    const result = await this.#host.call('draft.save', input);
    this.#sent = [];
    if (result.ok) {
      for (const segment of sent) this.#stored.set(segment.id, segment);
      this.#keep();
      this.#version = result.value.draftVersion;
      this.#savedAt = result.value.savedAt;
      this.#error = null;
      this.#failures = 0;
      if (result.value.revision) this.#kept(result.value.revision);
      return;
    }
    for (const segment of sent) if (!this.#dirty.has(segment.id)) this.#dirty.set(segment.id, segment);
    this.#error = result.error;
    this.#failures += 1;
  }

  #tell(state?: SavedState): void {
    const failed = this.#error?.code === 'draft-conflict' ? 'conflict' : 'failed';
    const rest: SavedState = this.#error ? failed : this.#dirty.size > 0 ? 'unsaved' : 'saved';
    this.#report({
      saved: state && !this.#error ? state : rest,
      savedAt: this.#savedAt,
      error: this.#error,
      draftVersion: this.#version,
    });
  }
}

/** A segment as the contract carries it. */
export function changeOf({ id, kind, state, target, leftOut }: Segment): SegmentChange {
  return { id, kind, state, target: [...target], leftOut };
}
