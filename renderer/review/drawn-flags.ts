/**
 * The flags drawn in the English. The editor moves what is drawn along with the text, so only what is new, gone or in
 * segments that were typed in is drawn again: a long document has flags by the thousand.
 */
import type { editor } from 'monaco-editor/editor';
import type { Flag } from '../../core/model/flag.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { DraftModel } from './draft-model.ts';
import { changeOf } from './list-change.ts';
import { flagDecoration } from './target-decorations.ts';

export class DrawnFlags {
  readonly #draft: DraftModel;
  #flags: readonly Flag[] = [];
  /** By flag the number the editor gave to what is drawn. */
  readonly #drawn = new Map<Flag, string>();
  #marked: ReadonlySet<Flag> = new Set();
  readonly #edited = new Set<SegmentId>();

  constructor(draft: DraftModel) {
    this.#draft = draft;
  }

  /** What is drawn in these segments may not stand where it stood. */
  touch(segments: Iterable<{ readonly id: SegmentId }>): void {
    for (const { id } of segments) this.#edited.add(id);
  }

  /** @param marked those the editor stands at */
  draw(flags: readonly Flag[], marked: ReadonlySet<Flag>): void {
    const { first, formerEnd, end } = changeOf(this.#flags, flags);
    const now = new Set(flags.slice(first, end));
    const gone = this.#flags.slice(first, formerEnd).filter((flag) => !now.has(flag));
    const anew = new Set([...now].filter((flag) => !this.#drawn.has(flag)));
    if (this.#edited.size > 0)
      for (const flag of flags) if (this.#edited.has(flag.place.segment)) anew.add(flag);
    for (const flag of marked) if (!this.#marked.has(flag)) anew.add(flag);
    for (const flag of this.#marked) if (!marked.has(flag) && this.#drawn.has(flag)) anew.add(flag);
    for (const flag of gone) anew.delete(flag);
    this.#replace([...gone, ...anew], [...anew], marked);
    this.#flags = flags;
    this.#marked = marked;
    this.#edited.clear();
  }

  #replace(out: readonly Flag[], drawn: readonly Flag[], marked: ReadonlySet<Flag>): void {
    const ids = out.flatMap((flag) => this.#drawn.get(flag) ?? []);
    for (const flag of out) this.#drawn.delete(flag);
    const added: Flag[] = [];
    const decorations: editor.IModelDeltaDecoration[] = [];
    for (const flag of drawn) {
      const decoration = flagDecoration(flag, marked.has(flag), this.#draft);
      if (!decoration) continue;
      added.push(flag);
      decorations.push(decoration);
    }
    this.#draft.text.deltaDecorations(ids, decorations).forEach((id, at) => {
      const flag = added[at];
      if (flag) this.#drawn.set(flag, id);
    });
  }
}
