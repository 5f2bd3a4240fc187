/**
 * The flags drawn in the English. The editor moves what is drawn along with the text, so only what is new, gone or in
 * segments that were typed in is drawn again: a long document has flags by the thousand.
 */
import type { editor } from 'monaco-editor/editor';
import type { Flag } from '../../core/model/flag.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { DraftModel } from './draft-model.ts';
import { flagDecoration } from './target-decorations.ts';

export class DrawnFlags {
  readonly #draft: DraftModel;
  /** By flag the number the editor gave to what is drawn. */
  #drawn = new Map<Flag, string>();
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
    const wanted = new Set(flags);
    const isKept = (flag: Flag): boolean =>
      wanted.has(flag) &&
      !this.#edited.has(flag.place.segment) &&
      marked.has(flag) === this.#marked.has(flag);
    const gone: string[] = [];
    const drawn = new Map<Flag, string>();
    for (const [flag, id] of this.#drawn) {
      if (isKept(flag)) drawn.set(flag, id);
      else gone.push(id);
    }
    const added: Flag[] = [];
    const decorations: editor.IModelDeltaDecoration[] = [];
    for (const flag of wanted) {
      const decoration = drawn.has(flag) ? null : flagDecoration(flag, marked.has(flag), this.#draft);
      if (!decoration) continue;
      added.push(flag);
      decorations.push(decoration);
    }
    const ids = this.#draft.text.deltaDecorations(gone, decorations);
    added.forEach((flag, at) => drawn.set(flag, ids[at] ?? ''));
    this.#drawn = drawn;
    this.#marked = marked;
    this.#edited.clear();
  }
}
