import type { NameCluster } from '../../core/clusters/cluster.ts';
import type { Flag } from '../../core/model/flag.ts';
import type { NameGroups } from '../../core/model/name.ts';
import type { Segment, SegmentId } from '../../core/model/segment.ts';
import { FlagReceiver } from './flag-line.ts';
import type { CheckAnswer, CheckRequest, LedgerUpdate, Rulebook } from './messages.ts';

export interface Checked {
  /** All of the document; the same list where none changed. */
  readonly flags: readonly Flag[];
  readonly ledger: LedgerUpdate;
  /** Null where they were not asked for. */
  readonly clusters: readonly NameCluster[] | null;
}

/**
 * Keeps one check under way and gathers what changes meanwhile, so that checks keep up with typing however
 * fast it is.
 */
export class CheckClient {
  readonly #worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module', name: 'check' });
  readonly #changed = new Map<SegmentId, Segment>();
  readonly #flags = new FlagReceiver();
  readonly #answered: (found: Checked, stale: ReadonlySet<SegmentId>) => void;
  #load: readonly Segment[] | null;
  #follow: Rulebook | null;
  #dismissed: readonly string[];
  #groups: NameGroups | null = null;
  #ticket = 0;
  #waiting = false;
  #again = false;

  /** `answered` gets the flags and the segments that have changed since they were asked for. */
  constructor(
    segments: readonly Segment[],
    dismissed: readonly string[],
    rulebook: Rulebook,
    answered: (found: Checked, stale: ReadonlySet<SegmentId>) => void,
  ) {
    this.#load = segments;
    this.#follow = rulebook;
    this.#dismissed = dismissed;
    this.#answered = answered;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<CheckAnswer>) => {
      this.#waiting = false;
      const flags = this.#flags.receive(data.flags);
      const { ledger, clusters } = data;
      this.#answered({ flags, ledger, clusters }, new Set(this.#changed.keys()));
      if (this.#again) this.#ask();
    });
    this.#ask();
  }

  get busy(): boolean {
    return this.#waiting;
  }

  update(segments: readonly Segment[]): void {
    for (const segment of segments) this.#changed.set(segment.id, segment);
    this.#ask();
  }

  /** Checks all segments anew by other rules. */
  follow(rulebook: Rulebook, segments: readonly Segment[]): void {
    this.#follow = rulebook;
    this.#load = segments;
    this.#changed.clear();
    this.#ask();
  }

  dismiss(keys: readonly string[]): void {
    this.#dismissed = keys;
    this.#ask();
  }

  /** Tells names with every answer from now on, grouped by hand as said; null: no more. */
  group(groups: NameGroups | null): void {
    this.#groups = groups;
    if (groups) this.#ask();
  }

  #ask(): void {
    this.#again = this.#waiting;
    if (this.#waiting) return;
    this.#waiting = true;
    this.#ticket += 1;
    const request: CheckRequest = {
      ticket: this.#ticket,
      dismissed: this.#dismissed,
      groups: this.#groups,
      ...(this.#follow ? { follow: this.#follow } : {}),
      ...(this.#load ? { load: this.#load } : {}),
      ...(this.#changed.size > 0 ? { update: [...this.#changed.values()] } : {}),
    };
    this.#load = null;
    this.#follow = null;
    this.#changed.clear();
    this.#worker.postMessage(request);
  }

  dispose(): void {
    this.#worker.terminate();
  }
}
