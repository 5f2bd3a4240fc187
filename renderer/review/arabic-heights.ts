/**
 * Heights of the Arabic rows. Those near the window are measured before they are seen; the others are estimated
 * first and measured while nothing else is to be done, so that a long document opens as fast as a short one.
 */
import type { Segment } from '../../core/model/segment.ts';
import { rowsBetween, type PaneLayout } from './pane-layout.ts';

/** Rows this far beyond the window are measured with those in it, in CSS pixels. */
const AHEAD = 1000;
/** Before anything is known of the heights, so many rows fill any window. */
const FIRST = 24;
/** Rows measured at once in between, and those after which the rows are laid out. */
const CHUNK = 24;
const LAID_OUT = 240;
/** What is left of the time between two frames must be longer than a chunk takes, in milliseconds. */
const LEAST_LEFT = 6;

export interface RowMeasure {
  /** Width and type: where they differ, nothing that was measured holds any more. */
  readonly ground: string;
  /** Heights in CSS pixels, at the width and in the type of now. */
  measure(segments: readonly Segment[]): readonly number[];
  /** What the height of a row follows from, apart from width, type and Arabic. */
  shapeOf(segment: Segment): string;
}

/** What is looked through: the window on the text, in CSS pixels. */
export interface Sight {
  readonly top: number;
  readonly height: number;
}

export class ArabicHeights {
  readonly #segments: () => readonly Segment[];
  readonly #layout: PaneLayout;
  readonly #sight: () => Sight;
  #rows: RowMeasure | null = null;
  #heights: number[] = [];
  /** Shapes of the rows that are measured; undefined where the height is estimated. */
  #exact: (string | undefined)[] = [];
  #waiting: number | null = null;
  /** Measured, but not laid out yet. */
  #pending = 0;

  constructor(segments: () => readonly Segment[], layout: PaneLayout, sight: () => Sight) {
    this.#segments = segments;
    this.#layout = layout;
    this.#sight = sight;
  }

  /** Width, type, kinds or notes of rows may have changed. */
  renew(rows: RowMeasure): void {
    if (rows.ground !== this.#rows?.ground) this.#exact = [];
    this.#rows = rows;
    this.#segments().forEach((segment, index) => {
      if (this.#exact[index] !== rows.shapeOf(segment)) this.#exact[index] = undefined;
    });
    const sample = this.#heights.length === 0 ? { first: 0, last: FIRST } : this.#inSight();
    this.#measure(sample.first, sample.last);
    this.#estimate();
    this.#publish();
    // What was estimated may have let others into sight.
    this.look();
    this.#later();
  }

  /** Measures what is in sight, where it is not yet. */
  look(): void {
    const { first, last } = this.#inSight();
    this.exact(first, last);
  }

  /** Measures these rows, where they are not yet. */
  exact(first: number, last: number): void {
    if (this.#measure(first, last, (index) => this.#layout.isFolded(index)) > 0) this.#publish();
  }

  #inSight(): { first: number; last: number } {
    const { top, height } = this.#sight();
    return rowsBetween(this.#layout.getSnapshot(), top - AHEAD, top + height + AHEAD);
  }

  /** How many rows had to be measured; those passed over are estimated still. */
  #measure(first: number, last: number, isPassedOver?: (index: number) => boolean): number {
    const rows = this.#rows;
    if (!rows) return 0;
    const segments = this.#segments();
    const wanted: number[] = [];
    for (let index = Math.max(0, first); index <= Math.min(last, segments.length - 1); index++)
      if (this.#exact[index] === undefined && !isPassedOver?.(index)) wanted.push(index);
    if (wanted.length === 0) return 0;
    const measured = wanted.flatMap((index) => segments[index] ?? []);
    const heights = rows.measure(measured);
    wanted.forEach((index, at) => {
      this.#heights[index] = heights[at] ?? 0;
      const segment = measured[at];
      if (segment) this.#exact[index] = rows.shapeOf(segment);
    });
    this.#pending += wanted.length;
    return wanted.length;
  }

  /** Gives every row that is not measured the height that measured ones of its length have. */
  #estimate(): void {
    const segments = this.#segments();
    let letters = 0;
    let pixels = 0;
    let least = Number.POSITIVE_INFINITY;
    segments.forEach(({ source }, index) => {
      if (this.#exact[index] === undefined) return;
      const height = this.#heights[index] ?? 0;
      letters += source.length;
      pixels += height;
      least = Math.min(least, height);
    });
    const perLetter = letters === 0 ? 0 : pixels / letters;
    this.#heights = segments.map(({ source }, index) =>
      this.#exact[index] === undefined
        ? Math.max(least, Math.round(source.length * perLetter))
        : (this.#heights[index] ?? 0),
    );
  }

  #publish(): void {
    this.#pending = 0;
    this.#layout.setArabic([...this.#heights]);
  }

  #later(): void {
    this.#waiting ??= requestIdleCallback((deadline) => {
      this.#waiting = null;
      this.#goOn(deadline);
    });
  }

  #goOn(deadline: IdleDeadline): void {
    const count = this.#segments().length;
    let next = this.#nextEstimated(0);
    while (next < count && deadline.timeRemaining() > LEAST_LEFT) {
      this.#measure(next, next + CHUNK - 1);
      next = this.#nextEstimated(next);
    }
    if (this.#pending >= LAID_OUT || (next >= count && this.#pending > 0)) this.#publish();
    if (next < count) this.#later();
  }

  #nextEstimated(from: number): number {
    const count = this.#segments().length;
    let index = from;
    while (index < count && this.#exact[index] !== undefined) index++;
    return index;
  }

  stop(): void {
    if (this.#waiting !== null) cancelIdleCallback(this.#waiting);
    this.#waiting = null;
    this.#rows = null;
  }
}
