/**
 * Keeps both sides of the review view in step, to the pixel: a row is as tall as the taller of its Arabic
 * and its English; the editor gets the rest as an empty zone below the row's last line, the Arabic is placed
 * at the tops worked out here.
 */
import type { editor } from 'monaco-editor/editor';
import type { Fold } from '../../core/review/folds.ts';
import type { DraftModel } from './draft-model.ts';
import { hideLines } from './hidden-lines.ts';

/** Distances in CSS pixels. */
const LINELESS_TEXT = 28;
/** Number and state on the spine, under a row's padding. */
const SPINE = 46;
/** The line that stands for rows that are folded away. */
const FOLD = 34;
const MOST_PASSES = 4;

export interface Geometry {
  /** Top of each row from the top of the text, and its height. */
  readonly tops: readonly number[];
  readonly heights: readonly number[];
  readonly total: number;
  /** Of each row that is folded away the run it is in. The first row of a run is as tall as the line that stands for it. */
  readonly folds: ReadonlyMap<number, Fold>;
}

interface Zone extends editor.IViewZone {
  id: string;
  afterLineNumber: number;
  heightInPx: number;
}

export class PaneLayout {
  readonly #editor: editor.ICodeEditor;
  readonly #draft: DraftModel;
  readonly #listeners = new Set<() => void>();
  readonly #english: number[] = [];
  #arabic: readonly number[] = [];
  #padding: number;
  #zones: Zone[] = [];
  #geometry: Geometry = { tops: [], heights: [], total: 0, folds: new Map() };
  #folds: readonly Fold[] = [];
  #foldOf: ReadonlyMap<number, Fold> = new Map();
  #syncing = false;
  /** Everything stands where it belongs, as far as heights tell that were measured. */
  #settled = false;

  /** @param padding above and below the English of a row */
  constructor(codeEditor: editor.ICodeEditor, draft: DraftModel, padding: number) {
    this.#padding = padding;
    this.#editor = codeEditor;
    this.#draft = draft;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getSnapshot = (): Geometry => this.#geometry;

  get folds(): readonly Fold[] {
    return this.#folds;
  }

  isFolded(row: number): boolean {
    return this.#foldOf.has(row);
  }

  /** Folds these rows away and shows all others. The row `anchor` stays where it is on screen. */
  fold(folds: readonly Fold[], anchor: number): void {
    const before = (this.#geometry.tops[anchor] ?? 0) - this.#editor.getScrollTop();
    this.#folds = folds;
    this.#foldOf = new Map(
      folds.flatMap((fold) =>
        Array.from({ length: fold.count }, (_, at) => [fold.first + at, fold] as const),
      ),
    );
    this.#syncing = true;
    try {
      hideLines(this.#editor, folds, this.#draft);
    } finally {
      this.#syncing = false;
    }
    this.sync(undefined, 'moved');
    this.#editor.setScrollTop((this.#geometry.tops[anchor] ?? 0) - before);
  }

  /** Takes another padding; the next heights of the Arabic lay it out. */
  setPadding(padding: number): void {
    this.#padding = padding;
    this.#settled = false;
  }

  /** Takes the heights of the Arabic rows at the width they are shown in. What is read stays where it is. */
  setArabic(heights: readonly number[]): void {
    const former = this.#geometry;
    const scroll = this.#editor.getScrollTop();
    const { first } = rowsBetween(former, scroll, scroll);
    this.#arabic = heights;
    this.#settled = false;
    this.sync(this.#english.length > 0 ? [] : undefined);
    const moved = (this.#geometry.tops[first] ?? 0) - (former.tops[first] ?? 0);
    if (moved !== 0 && scroll > 0) this.#editor.setScrollTop(scroll + moved);
  }

  /**
   * Measures the English of the given rows, or of all, and moves what has to move. A joined line may have a
   * zone inside it until the zones have moved, so what was measured is measured again until it stays. Where
   * lines came or went (`moved`) every zone is told its line anew: the editor has moved them by itself.
   */
  sync(touched?: Iterable<number>, lines: 'kept' | 'moved' = 'kept'): void {
    if (this.#syncing || this.#arabic.length === 0) return;
    this.#syncing = true;
    try {
      const { rows } = this.#draft;
      const measured = [...(touched ?? rows.keys())];
      const changed = this.#measure(measured);
      // Most keys move nothing, however long the text is.
      if (!changed && this.#settled && lines === 'kept') return;
      for (let pass = 0; pass < MOST_PASSES; pass++) {
        this.#moveZones(this.#heights(), lines === 'moved');
        if (!this.#measure(measured)) break;
      }
      this.#publish(this.#heights());
      this.#settled = true;
    } finally {
      this.#syncing = false;
    }
  }

  /** Whether any height differs from what it was. */
  #measure(indices: readonly number[]): boolean {
    let changed = false;
    for (const index of indices) {
      if (this.#foldOf.has(index)) continue;
      const height = this.#englishHeight(index);
      changed ||= height !== this.#english[index];
      this.#english[index] = height;
    }
    return changed;
  }

  #heights(): readonly number[] {
    return this.#draft.rows.map((row, index) => {
      const fold = this.#foldOf.get(index);
      if (fold) return fold.first === index ? FOLD : 0;
      const english = row.lines === 0 ? LINELESS_TEXT : (this.#english[index] ?? 0);
      return Math.max(english + 2 * this.#padding, this.#padding + SPINE, this.#arabic[index] ?? 0);
    });
  }

  #englishHeight(index: number): number {
    const row = this.#draft.rows[index];
    if (!row || row.lines === 0) return 0;
    const first = (this.#draft.firstLines[index] ?? 0) + 1;
    return (
      this.#editor.getBottomForLineNumber(first + row.lines - 1) - this.#editor.getTopForLineNumber(first)
    );
  }

  #moveZones(heights: readonly number[], all: boolean): void {
    const { rows, firstLines } = this.#draft;
    // A zone stands after a line in sight: after one that is folded away it would be anywhere.
    let line = 0;
    const wanted = [
      { afterLineNumber: 0, heightInPx: this.#padding },
      ...rows.map((row, index) => {
        const isBlank = row.lines === 0 || this.#foldOf.has(index);
        if (!isBlank) line = (firstLines[index] ?? 0) + row.lines;
        return {
          afterLineNumber: line,
          heightInPx: (heights[index] ?? 0) - (isBlank ? 0 : (this.#english[index] ?? 0)),
        };
      }),
    ];
    if (
      !all &&
      this.#zones.length === wanted.length &&
      wanted.every((zone, at) => sameZone(zone, this.#zones[at]))
    )
      return;
    this.#editor.changeViewZones((accessor) => {
      if (this.#zones.length !== wanted.length) {
        for (const zone of this.#zones) accessor.removeZone(zone.id);
        this.#zones = wanted.map((place, ordinal) => {
          const domNode = document.createElement('div');
          const zone: Zone = { id: '', ordinal, domNode, showInHiddenAreas: true, ...place };
          zone.id = accessor.addZone(zone);
          return zone;
        });
        return;
      }
      wanted.forEach((place, at) => {
        const zone = this.#zones[at];
        if (!zone || (!all && sameZone(place, zone))) return;
        Object.assign(zone, place);
        accessor.layoutZone(zone.id);
      });
    });
  }

  #publish(heights: readonly number[]): void {
    let total = 0;
    const tops = heights.map((height) => {
      const top = total;
      total += height;
      return top;
    });
    const { tops: oldTops, heights: oldHeights, folds } = this.#geometry;
    if (same(tops, oldTops) && same(heights, oldHeights) && folds === this.#foldOf) return;
    this.#geometry = { tops, heights, total, folds: this.#foldOf };
    for (const listener of this.#listeners) listener();
  }
}

const same = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);

function sameZone(a: { afterLineNumber: number; heightInPx: number }, b: Zone | undefined): boolean {
  return b !== undefined && a.afterLineNumber === b.afterLineNumber && a.heightInPx === b.heightInPx;
}

/** Runs of folded rows whose line is among these rows. */
export function foldsBetween(
  { folds }: Geometry,
  { first, last }: { first: number; last: number },
): readonly Fold[] {
  const found: Fold[] = [];
  for (let index = first; folds.size > 0 && index <= last; index++) {
    const fold = folds.get(index);
    if (fold?.first === index) found.push(fold);
  }
  return found;
}

/** First and last index of the rows that meet a stretch of the text; an empty range has first > last. */
export function rowsBetween(
  { tops, heights }: Geometry,
  from: number,
  to: number,
): { first: number; last: number } {
  let low = 0;
  let high = tops.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tops[middle] ?? 0) + (heights[middle] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last + 1 < tops.length && (tops[last + 1] ?? 0) < to) last += 1;
  return { first: low, last: Math.min(last, tops.length - 1) };
}
