/**
 * Brings this window's draft and one that somebody else stored together: at once where no segment was changed on
 * both sides, by the editor's choices where one was. Text that a window left behind is asked about the same way.
 */
import type { DocumentId, OpenDocument, SegmentChange } from '../../core/contract/calls.ts';
import type { Host } from '../../core/contract/host.ts';
import { done, type ErrorValue, type Result } from '../../core/model/result.ts';
import type { RevisionSummary } from '../../core/model/revision.ts';
import type { Segment, SegmentId } from '../../core/model/segment.ts';
import { mergeDrafts, sameSegment, settle, type Choice, type Merge } from '../../core/review/merge.ts';
import type { DraftConflict } from '../app/session-types.ts';
import type { LeftBehind } from '../safety/journal.ts';
import { changeOf, type SaveQueue } from './save-queue.ts';

/** What the session does for reconciling. */
export interface Reconciled {
  /** The draft as it stands in this window. */
  current(): readonly Segment[];
  /** Makes segments read as given, as one edit. */
  replace(segments: readonly Segment[]): void;
  show(conflict: DraftConflict | null): void;
  /** What else was read anew with a stored draft. */
  follow(opened: OpenDocument): void;
  addRevisions(revisions: readonly RevisionSummary[]): void;
  /** The document has other segments now: it has to be opened anew. */
  outgrown(): void;
}

export interface MergeNotes {
  /** Of the revision that holds what was stored. */
  readonly stored: string;
  /** Of the one that holds this side's. */
  readonly kept: string;
}

interface Pending {
  readonly conflict: DraftConflict;
  readonly opened: Pick<OpenDocument, 'draft' | 'draftVersion'>;
  readonly left: LeftBehind | null;
}

export class Reconciler {
  readonly #host: Host;
  readonly #document: DocumentId;
  readonly #saving: SaveQueue;
  readonly #session: Reconciled;
  #pending: Pending | null = null;
  #busy = false;

  constructor(host: Host, document: DocumentId, saving: SaveQueue, session: Reconciled) {
    this.#host = host;
    this.#document = document;
    this.#saving = saving;
    this.#session = session;
  }

  /** Reads what another window stored. Does nothing while the editor has a choice to make. */
  async catchUp(): Promise<void> {
    if (this.#busy || this.#pending) return;
    this.#busy = true;
    await this.#saving.hold();
    const opened = await this.#host.call('document.open', { document: this.#document });
    this.#busy = false;
    if (!opened.ok || opened.value.draftVersion === this.#saving.version) this.#saving.release();
    else this.#meet(opened.value);
  }

  #meet(opened: OpenDocument): void {
    const { segments } = opened.draft;
    if (isOther(this.#session.current(), segments)) {
      this.#session.outgrown();
      return;
    }
    this.#session.follow(opened);
    const merge = this.#merge(segments);
    if (merge.conflicts.length === 0) {
      this.#put(merge.merged);
      this.#saving.rebase(opened.draftVersion, segments, this.#session.current());
      return;
    }
    const { conflicts, takenOver } = merge;
    const shown = { at: null, conflicts, takenOver: takenOver.length, isOpen: true };
    this.#wait({ conflict: { kind: 'other-window', ...shown }, opened, left: null });
  }

  /** Asks about text that a window left behind, where it says something else than what is stored. */
  offer(left: LeftBehind): void {
    const stored = new Map(this.#saving.stored.map((segment) => [segment.id, segment]));
    const base = new Map(left.unsaved.base.map((segment) => [segment.id, segment]));
    const conflicts = left.unsaved.segments.flatMap((typed) => {
      const theirs = stored.get(typed.id);
      if (!theirs || sameSegment(theirs, typed)) return [];
      const mine = { ...typed, source: theirs.source };
      return [{ id: typed.id, base: base.get(typed.id) ?? null, mine, theirs }];
    });
    if (conflicts.length === 0) {
      left.forget();
      return;
    }
    const shown = { at: left.unsaved.at, conflicts, takenOver: 0, isOpen: true };
    const opened = {
      draft: { segments: this.#saving.stored, dismissals: [] },
      draftVersion: this.#saving.version,
    };
    this.#wait({ conflict: { kind: 'unsaved', ...shown }, opened, left });
  }

  /** Shows the choice again, or lets it wait; text that was left behind is asked about at the next opening. */
  look(isOpen: boolean): void {
    const pending = this.#pending;
    if (!pending) return;
    if (!isOpen && pending.left) {
      this.#pending = null;
      this.#session.show(null);
    } else {
      this.#pending = { ...pending, conflict: { ...pending.conflict, isOpen } };
      this.#session.show(this.#pending.conflict);
    }
  }

  /** Stores what the editor chose; both versions stay as revisions. A conflict without a choice stays as mine. */
  async resolve(choices: ReadonlyMap<SegmentId, Choice>, notes: MergeNotes): Promise<Result<null>> {
    const pending = this.#pending;
    if (!pending) return done(null);
    const { opened, left } = pending;
    if (left && !(await this.#saving.flush())) {
      const error = this.#saving.error ?? UNSAVED;
      if (error.code === 'draft-conflict') await this.#offerAnew(left);
      return { ok: false, error };
    }
    const base = left ? this.#saving.version : opened.draftVersion;
    const stored = left ? this.#saving.stored : opened.draft.segments;
    const merge = left ? this.#mergeLeft(pending, stored) : this.#merge(stored);
    const outcome = settle(merge, choices);
    const there = new Map(stored.map((segment) => [segment.id, segment]));
    const differing = (draft: readonly Segment[]) =>
      draft.filter((segment) => {
        const former = there.get(segment.id);
        return former && !sameSegment(former, segment);
      });
    const kept = differing(merge.merged);
    const touched = new Set([...kept, ...differing(outcome)].map(({ id }) => id));
    const changes = outcome.filter(({ id }) => touched.has(id));
    await this.#saving.hold();
    const stores = (segments: readonly Segment[]): SegmentChange[] => segments.map(changeOf);
    const merged = await this.#host.call('draft.merge', {
      ...{ document: this.#document, base, kept: stores(kept), changes: stores(changes), notes },
    });
    if (!merged.ok) {
      if (merged.error.code === 'draft-conflict') {
        // Somebody was faster once more: the choice is made again, on what stands now.
        this.#pending = null;
        this.#session.show(null);
        void this.catchUp();
      } else if (left) this.#saving.release();
      return merged;
    }
    this.#pending = null;
    left?.forget();
    this.#put(outcome);
    this.#saving.rebase(merged.value.draftVersion, outcome, this.#session.current());
    this.#session.addRevisions(merged.value.revisions);
    this.#session.show(null);
    return done(null);
  }

  /** Another window was faster: first what it stored, then the text that was left behind. */
  async #offerAnew(left: LeftBehind): Promise<void> {
    this.#pending = null;
    this.#session.show(null);
    await this.catchUp();
    if (!this.#pending) this.offer(left);
  }

  #wait(pending: Pending): void {
    this.#pending = pending;
    this.#session.show(pending.conflict);
  }

  #merge(theirs: readonly Segment[]): Merge {
    return mergeDrafts(this.#saving.stored, this.#session.current(), theirs);
  }

  /** The left text on top of what stands in this window, which is stored. */
  #mergeLeft({ conflict }: Pending, stored: readonly Segment[]): Merge {
    const there = new Map(stored.map((segment) => [segment.id, segment]));
    const conflicts = conflict.conflicts.flatMap((each) => {
      const theirs = there.get(each.id);
      return theirs ? [{ ...each, theirs }] : [];
    });
    const mine = new Map(conflicts.map((each) => [each.id, each.mine]));
    return {
      merged: stored.map((segment) => mine.get(segment.id) ?? segment),
      takenOver: [],
      conflicts,
      homeless: [],
    };
  }

  #put(outcome: readonly Segment[]): void {
    const now = new Map(this.#session.current().map((segment) => [segment.id, segment]));
    const changed = outcome.filter((segment) => {
      const there = now.get(segment.id);
      return there && !sameSegment(there, segment);
    });
    if (changed.length > 0) this.#session.replace(changed);
  }
}

const UNSAVED: ErrorValue = { code: 'draft-conflict', params: {} };

function isOther(one: readonly Segment[], other: readonly Segment[]): boolean {
  return (
    one.length !== other.length ||
    one.some(({ id, source }, index) => other[index]?.id !== id || other[index].source !== source)
  );
}
