/** How the open document stands from hand to hand, as the library has it. */
import type { CallAnswer } from '../../core/contract/calls.ts';
import type { Host } from '../../core/contract/host.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import type { RevisionSummary } from '../../core/model/revision.ts';
import type { Stage } from '../../core/stage/stage.ts';
import type { SessionSnapshot } from '../app/session-types.ts';

/** What the desk needs of the document's session. */
export interface StageSession {
  readonly id: string;
  subscribe(listener: () => void): () => void;
  getSnapshot(): SessionSnapshot;
  flush(): Promise<boolean>;
  knowRevisions(revisions: readonly RevisionSummary[]): void;
}

const IN_WORK: Stage = { kind: 'in-work', event: null, events: [] };

export class StageDesk {
  readonly #host: Host;
  readonly #session: StageSession;
  readonly #listeners = new Set<() => void>();
  /** What the library told of comments and steps when they were read last. */
  #heard: string | null = null;
  #stage: Stage = IN_WORK;
  /** What of the document the stage was read for. */
  #readFor: readonly unknown[] = [];
  #stop: (() => void) | null = null;

  constructor(host: Host, session: StageSession) {
    this.#host = host;
    this.#session = session;
    window.addEventListener('focus', this.#look);
    this.#read();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): Stage => this.#stage;

  #read(together: string | null = this.#heard): void {
    void this.#host.call('stage.read', { document: this.#session.id }).then((read) => {
      if (read.ok) {
        this.#heard = together;
        this.#take(read.value);
        void this.#knowRevision(read.value);
      }
      // The session is whole by now.
      this.#stop ??= this.#session.subscribe(() => this.#listen());
    });
  }

  readonly #look = (): void => this.#read();

  /** Others may have taken a step, where this is another text than before. */
  hear(together: string | null): void {
    if (together !== this.#heard) this.#read(together);
  }

  /** A step of another window made a revision that this one has not heard of. */
  async #knowRevision({ event }: Stage): Promise<void> {
    const { revisions } = this.#session.getSnapshot();
    if (!event || revisions.some(({ id }) => id === event.revision)) return;
    const document = this.#session.id;
    const found = await this.#host.call('revision.find', { document, revision: event.revision });
    if (found.ok) this.#session.knowRevisions([found.value]);
  }

  /** What is stored of the document changed: a sign-off may hold no longer, or again. */
  #listen(): void {
    if (this.#stage.kind !== 'signed-off' && this.#stage.kind !== 'changed') return;
    const { draftVersion, dismissals, revisions } = this.#session.getSnapshot();
    const now = [draftVersion, dismissals, revisions[0]?.id];
    if (now.every((part, at) => part === this.#readFor[at])) return;
    this.#readFor = now;
    this.#read();
  }

  #take(stage: Stage): void {
    this.#stage = stage;
    for (const listener of this.#listeners) listener();
  }

  async #step(call: () => Promise<Result<CallAnswer<'stage.hand-over'>>>): Promise<Result<null>> {
    if (!(await this.#session.flush()))
      return { ok: false, error: this.#session.getSnapshot().saveError ?? fail('internal').error };
    const taken = await call();
    if (!taken.ok) return taken;
    this.#session.knowRevisions([taken.value.revision]);
    this.#take(taken.value.stage);
    return done(null);
  }

  /** @param tag of the revision that is made */
  handOver(to: string, note: string, tag: string): Promise<Result<null>> {
    return this.#step(() =>
      this.#host.call('stage.hand-over', { document: this.#session.id, to, note, tag }),
    );
  }

  signOff(reason: string, tag: string): Promise<Result<null>> {
    return this.#step(() => this.#host.call('stage.sign-off', { document: this.#session.id, reason, tag }));
  }

  async reopen(): Promise<Result<null>> {
    const reopened = await this.#host.call('stage.reopen', { document: this.#session.id });
    if (!reopened.ok) return reopened;
    this.#take(reopened.value);
    return done(null);
  }

  dispose(): void {
    window.removeEventListener('focus', this.#look);
    this.#stop?.();
    this.#stop = () => undefined;
    this.#listeners.clear();
  }
}
