/** The Monaco editor of the English side, wired to a session. Lives as long as its view is mounted. */
import { editor, KeyCode, KeyMod, Range, Selection } from 'monaco-editor/editor';
import type { SegmentId } from '../../core/model/segment.ts';
import type { PlaceInSegment } from '../app/session-types.ts';
import { ArabicHeights } from './arabic-heights.ts';
import { PANE_OPTIONS, typeOptions } from './monaco.ts';
import type { TextType } from '../styles/type.ts';
import { keepPlace, keptPlace } from './kept-place.ts';
import { PaneLayout } from './pane-layout.ts';
import type { DocumentSession } from './session.ts';
import { targetLight } from '../ledger/light.ts';
import { DrawnFlags } from './drawn-flags.ts';
import { hasLook, kindDecorations } from './target-decorations.ts';

/** Rows above and below one that is gone to, of which some come into sight with it. */
const ROUND = 16;

export class EnglishPane {
  readonly editor: editor.IStandaloneCodeEditor;
  readonly layout: PaneLayout;
  readonly arabic: ArabicHeights;
  readonly #session: DocumentSession;
  readonly #stop: (() => void)[] = [];
  readonly #flags: DrawnFlags;
  readonly #kinds: editor.IEditorDecorationsCollection;
  readonly #hits: editor.IEditorDecorationsCollection;
  readonly #light: editor.IEditorDecorationsCollection;
  readonly #quiet: editor.IEditorDecorationsCollection;

  #type: TextType;
  /** There is no line to type in. */
  #blank: boolean;
  /** Segments that are drawn as their kind looks. */
  #looked: ReadonlySet<SegmentId> = new Set();
  /** What flags and light were drawn from. */
  #shown: readonly unknown[] = [];

  constructor(element: HTMLElement, session: DocumentSession, type: TextType) {
    this.#session = session;
    this.#type = type;
    const { draft } = session;
    this.editor = editor.create(element, {
      ...PANE_OPTIONS,
      ...typeOptions(type),
      model: draft.text,
      readOnly: draft.blank,
    });
    this.#blank = draft.blank;
    this.layout = new PaneLayout(this.editor, draft, type.padding);
    this.arabic = new ArabicHeights(
      () => draft.segments,
      this.layout,
      () => ({ top: this.editor.getScrollTop(), height: this.editor.getLayoutInfo().height }),
    );
    this.#flags = new DrawnFlags(draft);
    this.#light = this.editor.createDecorationsCollection();
    this.#kinds = this.editor.createDecorationsCollection();
    this.#drawKinds();
    this.#hits = this.editor.createDecorationsCollection();
    this.#quiet = this.editor.createDecorationsCollection();
    session.attach({ editor: this.editor, reveal: (segment, place) => this.reveal(segment, place) });
    this.#stop.push(
      draft.onChange(({ segments, structure }) => {
        this.#flags.touch(segments);
        const looks = segments.some(({ id, kind }) => hasLook(kind) || this.#looked.has(id));
        if (structure || looks) this.#drawKinds();
        this.#followCursor();
        // Options are worked out anew each time they are given.
        if (draft.blank !== this.#blank) this.editor.updateOptions({ readOnly: (this.#blank = draft.blank) });
        if (structure) this.layout.sync(undefined, 'moved');
        else this.layout.sync(segments.map(({ id }) => draft.indexOf(id)));
      }),
      session.subscribe(() => this.#drawFlags()),
    );
    const listeners = [
      this.editor.onDidScrollChange(() => this.arabic.look()),
      this.editor.onDidContentSizeChange(() => this.layout.sync()),
      this.editor.onDidChangeCursorPosition(() => this.#followCursor()),
    ];
    this.#stop.push(...listeners.map((listener) => () => listener.dispose()));
    this.#bindKeys();
    this.#drawFlags();
    this.#stop.push(keptPlace(session, this.editor, this.layout));
  }

  #bindKeys(): void {
    const move = (by: -1 | 1) => () => this.#session.giveParagraph(by);
    this.editor.addCommand(KeyMod.Alt | KeyMod.Shift | KeyCode.UpArrow, move(-1));
    this.editor.addCommand(KeyMod.Alt | KeyMod.Shift | KeyCode.DownArrow, move(1));
  }

  /** The segment the cursor is in is the current one. */
  #followCursor(): void {
    const { draft } = this.#session;
    const line = this.editor.getPosition()?.lineNumber;
    if (!line || !draft.inStep || !this.editor.hasTextFocus()) return;
    const row = draft.rows[draft.rowAt(line - 1)];
    if (row) this.#session.setCurrent(row.segment);
  }

  #drawFlags(): void {
    if (this.#session.stale.size > 0 || !this.#session.draft.inStep) return;
    const { drawn, draft } = this.#session;
    const { focused, entry } = this.#session.getSnapshot();
    const now = [drawn, focused, entry, draft.segments] as const;
    if (now.every((part, at) => part === this.#shown[at])) return;
    this.#shown = now;
    const marked = new Set(
      focused ? [focused, ...this.#session.carriedBy(focused)].map(({ key }) => key) : [],
    );
    this.#flags.draw(drawn, new Set(marked.size > 0 ? drawn.filter(({ key }) => marked.has(key)) : []));
    this.#light.set(targetLight(entry, draft));
  }

  #drawKinds(): void {
    const { draft } = this.#session;
    this.#kinds.set(kindDecorations(draft, this.#type.size));
    this.#looked = new Set(draft.rows.flatMap(({ kind, segment }) => (hasLook(kind) ? [segment] : [])));
  }

  /** The English in another type; the rows are laid out when their Arabic is measured anew. */
  setType(type: TextType): void {
    this.#type = type;
    this.editor.updateOptions(typeOptions(type));
    this.#drawKinds();
    this.layout.setPadding(type.padding);
    this.layout.sync();
  }

  /** Height of a line, in CSS pixels. */
  get leading(): number {
    return this.#type.leading;
  }

  /** The words selected in the English. */
  get selected(): string {
    const selection = this.editor.getSelection();
    return selection ? this.#session.draft.text.getValueInRange(selection) : '';
  }

  /** Marks what a search found in the English. */
  drawHits(marks: readonly editor.IModelDeltaDecoration[]): void {
    this.#hits.set(marks);
  }

  /** Marks the English that a filter does not leave. */
  drawQuiet(marks: readonly editor.IModelDeltaDecoration[]): void {
    this.#quiet.set(marks);
  }

  /** Shows a segment; with a place in the English selects those words, otherwise puts the cursor at its start. */
  reveal(segment: SegmentId, place?: PlaceInSegment): void {
    const { draft } = this.#session;
    const index = draft.indexOf(segment);
    const row = draft.rows[index];
    if (!row) return;
    const line = place?.side === 'target' ? draft.lineOf(segment, place.paragraph) + 1 : 0;
    if (place && line > 0) {
      this.editor.setSelection(new Range(line, place.start + 1, line, place.end + 1));
    } else if (row.lines > 0) {
      const first = (draft.firstLines[index] ?? 0) + 1;
      const at = this.editor.getPosition()?.lineNumber ?? 0;
      if (at < first || at >= first + row.lines) this.editor.setSelection(new Selection(first, 1, first, 1));
    }
    this.#scrollTo(index);
  }

  #scrollTo(index: number): void {
    this.arabic.exact(index - ROUND, index + ROUND);
    const { tops, heights } = this.layout.getSnapshot();
    const top = tops[index] ?? 0;
    const height = heights[index] ?? 0;
    const view = this.editor.getLayoutInfo().height;
    const scroll = this.editor.getScrollTop();
    if (top >= scroll && top + height <= scroll + view) return;
    this.editor.setScrollTop(Math.max(0, height > view ? top : top - (view - height) / 3));
  }

  dispose(): void {
    keepPlace(this.#session, this.editor);
    for (const stop of this.#stop) stop();
    this.arabic.stop();
    this.#session.attach(null);
    this.editor.dispose();
  }
}
