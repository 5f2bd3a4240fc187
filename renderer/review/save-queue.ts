/**
 * Brings changed segments to the library: the first change after a save waits 300 ms for company, so that
 * everything is stored within a second of being typed, also while typing goes on. What could not be stored
 * is kept and tried again.
 */
import type { CallInput, DocumentId, SegmentChange } from '../../core/contract/calls.ts';
import type { Host } from '../../core/contract/host.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import type { Segment, SegmentId } from '../../core/model/segment.ts';
import type { SavedState } from '../app/session-types.ts';

const GATHER_MS = 300;
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
  readonly #dirty = new Map<SegmentId, Segment>();
  #version: number;
  #savedAt: number | null = null;
  #error: ErrorValue | null = null;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #running: Promise<void> | null = null;
  #stopped = false;

  constructor(host: Host, document: DocumentId, version: number, report: (report: SaveReport) => void) {
    this.#host = host;
    this.#document = document;
    this.#version = version;
    this.#report = report;
  }

  add(segments: readonly Segment[]): void {
    if (segments.length === 0) return;
    for (const segment of segments) this.#dirty.set(segment.id, segment);
    this.#tell();
    this.#schedule(GATHER_MS);
  }

  /** Stores everything added so far; false when that failed. */
  async flush(): Promise<boolean> {
    await this.#running;
    while (this.#dirty.size > 0 && !this.#stopped) {
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
    if (this.#timer || this.#running || this.#stopped || this.#error?.code === 'draft-conflict') return;
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
    this.#dirty.clear();
    this.#tell('saving');
    const input: CallInput<'draft.save'> = {
      document: this.#document,
      base: this.#version,
      changes: sent.map(changeOf),
    };
    const result = await this.#host.call('draft.save', input);
    if (result.ok) {
      this.#version = result.value.draftVersion;
      this.#savedAt = result.value.savedAt;
      this.#error = null;
      this.#failures = 0;
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

function changeOf({ id, kind, state, target, leftOut }: Segment): SegmentChange {
  return { id, kind, state, target: [...target], leftOut };
}
