/**
 * The draft as the editor holds it: a Monaco text model, and the rows that say which lines belong to which
 * segment. Every state of the rows is kept under the version of the text it belongs to, so that Monaco's
 * undo and redo bring back identities, states and left-out segments together with the text.
 */
import { editor, Range } from 'monaco-editor/editor';
import type { TextEdit } from '../../core/model/flag.ts';
import type { Segment, SegmentId } from '../../core/model/segment.ts';
import {
  applyLineChange,
  firstLines,
  layOut,
  rowAtLine,
  segmentOf,
  stateAfterEdit,
  type Row,
} from '../../core/review/rows.ts';
import { lineChanges, replaceLines, type LineStep } from './line-edits.ts';

/** What an edit, undo or redo changed. */
export interface DraftChange {
  readonly segments: readonly Segment[];
  /** Lines were added, removed or given to another row. */
  readonly structure: boolean;
}

export class DraftModel {
  readonly text: editor.ITextModel;
  readonly #sources: ReadonlyMap<SegmentId, string>;
  /** Index of each segment's row: rows change, their order does not. */
  readonly #places: ReadonlyMap<SegmentId, number>;
  readonly #history = new Map<number, readonly Row[]>();
  readonly #listeners = new Set<(change: DraftChange) => void>();
  #rows: readonly Row[];
  #segments: readonly Segment[];
  #firstLines: readonly number[];
  /** The rows an edit of ours is about to make true. */
  #pending: readonly Row[] | null = null;

  constructor(segments: readonly Segment[]) {
    const { rows, lines } = layOut(segments);
    this.#sources = new Map(segments.map((segment) => [segment.id, segment.source]));
    this.#places = new Map(rows.map((row, index) => [row.segment, index]));
    this.#rows = rows;
    this.#segments = segments;
    this.#firstLines = firstLines(rows);
    this.text = editor.createModel(lines.join('\n'), 'plaintext');
    this.text.setEOL(editor.EndOfLineSequence.LF);
    this.#remember();
    this.text.onDidChangeContent((event) => this.#changed(event));
  }

  get rows(): readonly Row[] {
    return this.#rows;
  }

  get segments(): readonly Segment[] {
    return this.#segments;
  }

  /** 0-based first line of each row. */
  get firstLines(): readonly number[] {
    return this.#firstLines;
  }

  /** No row has a line: there is nothing to type in. */
  get blank(): boolean {
    return this.#rows.every((row) => row.lines === 0);
  }

  /**
   * Whether the rows stand for the text as it is. False for a moment inside an edit, when the editor already
   * tells of its cursor and we have not yet heard of the text.
   */
  get inStep(): boolean {
    return this.#history.has(this.text.getAlternativeVersionId());
  }

  onChange(listener: (change: DraftChange) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  indexOf(segment: SegmentId): number {
    return this.#places.get(segment) ?? -1;
  }

  /** Row that owns a 0-based line; -1 where there is none. */
  rowAt(line: number): number {
    return rowAtLine(this.#rows, line);
  }

  /**
   * 0-based line of a paragraph of a segment, counted as rules count them: blank lines are none. -1 where
   * there is no such line.
   */
  lineOf(segment: SegmentId, paragraph: number): number {
    const index = this.indexOf(segment);
    const row = this.#rows[index];
    if (!row) return -1;
    const first = this.#firstLines[index] ?? 0;
    let left = paragraph;
    for (let line = first; line < first + row.lines; line++) {
      if (this.text.getLineContent(line + 1).trim() === '') continue;
      if (left === 0) return line;
      left -= 1;
    }
    return -1;
  }

  /** One undoable edit of words inside paragraphs, as a fix states it. */
  applyEdits(edits: readonly TextEdit[]): void {
    const operations = edits.flatMap(({ place, text }) => {
      const line = this.lineOf(place.segment, place.paragraph);
      return line < 0 ? [] : [{ range: new Range(line + 1, place.start + 1, line + 1, place.end + 1), text }];
    });
    this.#push(operations);
  }

  /** One undoable edit that makes segments read, and stand, as given; unknown ones are ignored. */
  replace(changes: readonly Segment[]): void {
    const changed = new Map(changes.map((segment) => [segment.id, segment]));
    const rows: Row[] = [];
    const lines: string[] = [];
    this.#rows.forEach((now, index) => {
      const wanted = changed.get(now.segment);
      const laid = wanted && layOut([wanted]);
      rows.push(laid?.rows[0] ?? now);
      lines.push(...(laid?.lines ?? this.#lines(this.#firstLines[index] ?? 0, now.lines)));
    });
    this.setRows(rows, lines);
  }

  /** One undoable edit to new rows; without `lines` the text stays as it is. */
  setRows(rows: readonly Row[], lines?: readonly string[]): void {
    const before = this.text.getLinesContent();
    const after = lines ?? before;
    this.#pending = rows;
    try {
      if (!this.#push(replaceLines(before, after.length === 0 ? [''] : after))) this.#take(rows, new Set());
    } finally {
      this.#pending = null;
    }
  }

  /** False where there was nothing to do, not even a character to touch. */
  #push(operations: readonly editor.IIdentifiedSingleEditOperation[]): boolean {
    const edits = operations.length > 0 ? [...operations] : this.#touch();
    if (edits.length === 0) return false;
    this.text.pushStackElement();
    this.text.pushEditOperations([], edits, () => null);
    this.text.pushStackElement();
    return true;
  }

  /**
   * An edit that changes no text: one character replaced by itself. It gives a change of state its own place
   * in Monaco's undo stack, in order with the edits of the text.
   */
  #touch(): editor.IIdentifiedSingleEditOperation[] {
    for (let line = 1; line <= this.text.getLineCount(); line++) {
      const first = [...this.text.getLineContent(line)][0];
      if (first) return [{ range: new Range(line, 1, line, 1 + first.length), text: first }];
    }
    return [];
  }

  #changed(event: editor.IModelContentChangedEvent): void {
    const kept =
      event.isUndoing || event.isRedoing ? this.#history.get(this.text.getAlternativeVersionId()) : null;
    const given = this.#pending ?? kept;
    if (given) {
      this.#take(given, this.#touchedBy(lineChanges(this.text, event), given));
      return;
    }
    const steps = lineChanges(this.text, event);
    const stepped = [...steps]
      .reverse()
      .reduce<readonly Row[]>((rows, step) => applyLineChange(rows, step.change), this.#rows);
    const touched = this.#touchedBy(steps, stepped);
    stepped.forEach((row, index) => {
      if (row.lines !== this.#rows[index]?.lines) touched.add(index);
    });
    const starts = firstLines(stepped);
    const rows = [...stepped];
    for (const index of touched) {
      const row = rows[index];
      if (!row) continue;
      const state = stateAfterEdit(row.state, this.#lines(starts[index] ?? 0, row.lines));
      if (state !== row.state) rows[index] = { ...row, state };
    }
    const same = rows.every((row, index) => row === this.#rows[index]);
    this.#take(same ? this.#rows : rows, touched);
  }

  #touchedBy(steps: readonly LineStep[], rows: readonly Row[]): Set<number> {
    const touched = new Set<number>();
    for (const { newFirst, newLast } of steps) {
      for (let line = newFirst; line <= newLast; line++) {
        const index = rowAtLine(rows, line);
        if (index >= 0) touched.add(index);
      }
    }
    return touched;
  }

  #take(rows: readonly Row[], touched: ReadonlySet<number>): void {
    const before = this.#rows;
    this.#rows = rows;
    this.#firstLines = rows === before ? this.#firstLines : firstLines(rows);
    this.#remember();
    const changed: Segment[] = [];
    const segments = this.#segments.map((segment, index) => {
      const row = rows[index];
      if (!row || (row === before[index] && !touched.has(index))) return segment;
      const lines = this.#lines(this.#firstLines[index] ?? 0, row.lines);
      const made = segmentOf(row, lines, this.#sources.get(row.segment) ?? '');
      changed.push(made);
      return made;
    });
    if (changed.length > 0) this.#segments = segments;
    const structure = rows.some((row, index) => row.lines !== before[index]?.lines);
    for (const listener of this.#listeners) listener({ segments: changed, structure });
  }

  #lines(first: number, count: number): readonly string[] {
    return Array.from({ length: count }, (_, at) => this.text.getLineContent(first + at + 1));
  }

  #remember(): void {
    this.#history.set(this.text.getAlternativeVersionId(), this.#rows);
  }

  dispose(): void {
    this.#listeners.clear();
    this.text.dispose();
  }
}
