/**
 * Folds away the rows that the filter does not leave. The segment the editor is in stays, and so does what an edit changed out of
 * sight, so that nothing is altered unseen.
 */
import type { SegmentId } from '../../core/model/segment.ts';
import { foldsOf, rowWithLine, type Fold } from '../../core/review/folds.ts';
import type { PaneLayout } from '../review/pane-layout.ts';
import type { DocumentSession } from '../review/session.ts';
import { deskOf, showAside } from './desk-state.ts';
import { matchesOf, type Matches } from './matches.ts';

const NONE: readonly Fold[] = [];

export class FoldedRows {
  readonly #session: DocumentSession;
  readonly #layout: PaneLayout;
  readonly #stop: (() => void)[];
  /** What is folded follows from these; an equal list folds the same. */
  #from: readonly unknown[] = [];
  #waiting = false;
  #stopped = false;

  constructor(session: DocumentSession, layout: PaneLayout) {
    this.#session = session;
    this.#layout = layout;
    let { current } = session.getSnapshot();
    this.#stop = [
      deskOf(session).subscribe(() => this.#look()),
      session.subscribe(() => {
        if (!deskOf(session).getSnapshot().folding || matchesOf(session) === null) return;
        const now = session.getSnapshot().current;
        // What is gone to must be there at once; what an edit changes waits until the edit is through.
        if (now !== current) this.#look();
        else this.#lookSoon();
        current = now;
      }),
      session.draft.onChange(({ segments, structure }) => {
        if (this.#layout.folds.length === 0) return;
        const unseen = segments.filter(({ id }) => layout.isFolded(session.draft.indexOf(id)));
        if (structure) this.#from = [];
        if (unseen.length > 0)
          queueMicrotask(() =>
            showAside(
              session,
              unseen.map(({ id }) => id),
            ),
          );
      }),
    ];
    this.#look();
  }

  #lookSoon(): void {
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      this.#look();
    });
  }

  #look(): void {
    if (this.#stopped) return;
    const { folding, opened } = deskOf(this.#session).getSnapshot();
    const matches = folding ? matchesOf(this.#session) : null;
    const { current } = this.#session.getSnapshot();
    const from = [matches, opened, current];
    if (from.every((part, at) => part === this.#from[at]) && this.#from.length > 0) return;
    const moved = this.#from.length === 0;
    this.#from = from;
    const folds = matches ? this.#folds(matches, opened) : NONE;
    if (moved || !sameFolds(folds, this.#layout.folds))
      this.#layout.fold(folds, current === null ? 0 : this.#session.draft.indexOf(current));
  }

  #folds({ set }: Matches, opened: ReadonlySet<SegmentId>): readonly Fold[] {
    const { draft } = this.#session;
    const { current } = this.#session.getSnapshot();
    const stays = new Set(
      draft.rows.flatMap(({ segment }, row) =>
        set.has(segment) || opened.has(segment) || segment === current ? [row] : [],
      ),
    );
    const lines = draft.rows.map((row) => row.lines);
    if (![...stays].some((row) => (lines[row] ?? 0) > 0)) {
      const row = rowWithLine(lines, current === null ? 0 : draft.indexOf(current));
      if (row !== null) stays.add(row);
    }
    return foldsOf(draft.rows.length, (row) => stays.has(row));
  }

  stop(): void {
    this.#stopped = true;
    for (const stop of this.#stop) stop();
    if (this.#layout.folds.length > 0) this.#layout.fold(NONE, 0);
  }
}

const sameFolds = (a: readonly Fold[], b: readonly Fold[]): boolean =>
  a.length === b.length && a.every(({ first, count }, at) => first === b[at]?.first && count === b[at].count);
