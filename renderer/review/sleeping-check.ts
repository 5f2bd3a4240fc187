import type { SessionSnapshot } from '../app/session-types.ts';
import { CheckClient, type Checked } from '../check/client.ts';
import type { Rulebook } from '../check/messages.ts';
import type { NameGroups } from '../../core/model/name.ts';
import type { Segment, SegmentId } from '../../core/model/segment.ts';

/** What a check begins with. */
interface ToCheck {
  readonly segments: readonly Segment[];
  readonly dismissed: readonly string[];
  readonly rulebook: Rulebook;
}

/** A document as its session shows it, to be checked from the beginning. */
export function toCheck({ segments, dismissals }: SessionSnapshot, rulebook: Rulebook): ToCheck {
  return { segments, dismissed: dismissals.map(({ key }) => key), rulebook };
}

/** The check of a document. It can be put to sleep: then it has no worker, and starts anew when it is woken. */
export class SleepingCheck {
  readonly #now: () => ToCheck;
  readonly #answered: (found: Checked, stale: ReadonlySet<SegmentId>) => void;
  #client: CheckClient | null;

  /** @param now the document at the moment of a start */
  constructor(now: () => ToCheck, answered: (found: Checked, stale: ReadonlySet<SegmentId>) => void) {
    this.#now = now;
    this.#answered = answered;
    this.#client = this.#start();
  }

  #start(): CheckClient {
    const { segments, dismissed, rulebook } = this.#now();
    return new CheckClient(segments, dismissed, rulebook, this.#answered);
  }

  get asleep(): boolean {
    return this.#client === null;
  }

  update(segments: readonly Segment[]): void {
    this.#client?.update(segments);
  }

  follow(rulebook: Rulebook, segments: readonly Segment[]): void {
    this.#client?.follow(rulebook, segments);
  }

  dismiss(keys: readonly string[]): void {
    this.#client?.dismiss(keys);
  }

  group(groups: NameGroups | null): void {
    this.#client?.group(groups);
  }

  sleep(): void {
    this.#client?.dispose();
    this.#client = null;
  }

  wake(): void {
    this.#client ??= this.#start();
  }

  dispose(): void {
    this.sleep();
  }
}
