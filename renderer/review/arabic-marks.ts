/**
 * Marks stretches of the Arabic, in a layer under the text: no elements inside it, so that letters join as they should
 * and copying gives the text as it came. The browser's own highlights would do the same, but it works all of them out
 * anew after any change of the page, which is after every key.
 */
import type { Place } from '../../core/model/flag.ts';
import type { SegmentId } from '../../core/model/segment.ts';

/** From below to on top, where marks share words. */
const NAMES = [
  'term',
  'flag-focused',
  'flag-mended',
  'flag-neutral',
  'flag-minor',
  'flag-major',
  'flag-critical',
  'commented',
  'commented-focused',
  'ledger-lit',
  'find-hit',
  'find-current',
] as const;
export type MarkName = (typeof NAMES)[number];

/** Offsets in the text node of a row's Arabic. */
export interface Stretch {
  readonly text: Text;
  readonly start: number;
  readonly end: number;
}

/** The text node of a segment's Arabic, where it is on screen. */
export type TextOf = (segment: SegmentId) => Text | null;

interface Mark extends Stretch {
  /** What the text was when the mark was placed. */
  readonly words: string;
  readonly elements: readonly HTMLElement[];
}

const marks = new Map<MarkName, readonly Mark[]>();

/** Where the words stand; nothing where they are not on screen. */
export function stretchOf(
  { segment, start, end }: Pick<Place, 'segment' | 'start' | 'end'>,
  textOf: TextOf,
): readonly Stretch[] {
  const text = textOf(segment);
  return text ? [{ text, start, end }] : [];
}

/** Marks these stretches under the name, and no others; what is marked already stays as it is. */
export function markArabic(name: MarkName, stretches: readonly Stretch[]): void {
  const former = [...(marks.get(name) ?? [])];
  const kept: Mark[] = [];
  const wanted: Stretch[] = [];
  for (const stretch of stretches) {
    const at = former.findIndex((mark) => isSame(mark, stretch));
    const [mark] = at < 0 ? [] : former.splice(at, 1);
    if (mark) kept.push(mark);
    else if (stretch.end <= stretch.text.length) wanted.push(stretch);
  }
  for (const { elements } of former) for (const element of elements) element.remove();
  marks.set(name, [...kept, ...place(name, wanted)]);
}

/** Places every mark anew: the Arabic stands otherwise than it did. */
export function replaceMarks(): void {
  for (const name of marks.keys()) {
    const stretches = marks.get(name) ?? [];
    markArabic(name, []);
    markArabic(name, stretches);
  }
}

const isSame = (mark: Mark, { text, start, end }: Stretch): boolean =>
  mark.text === text && mark.start === start && mark.end === end && mark.words === text.data;

/** All is measured before anything is added: each change would have the page laid out again. */
function place(name: MarkName, stretches: readonly Stretch[]): Mark[] {
  const placed = stretches.map((stretch) => {
    const layer = stretch.text.parentElement?.parentElement?.querySelector(':scope > .arabic-marks');
    return { stretch, layer, elements: layer ? boxesOf(stretch, layer).map((box) => draw(name, box)) : [] };
  });
  return placed.map(({ stretch, layer, elements }) => {
    layer?.append(...elements);
    const { text, start, end } = stretch;
    return { text, start, end, words: text.data, elements };
  });
}

/** One box a line, from the corner of the layer, in CSS pixels. */
function boxesOf({ text, start, end }: Stretch, layer: Element): DOMRect[] {
  const range = new Range();
  range.setStart(text, start);
  range.setEnd(text, end);
  const { left, top } = layer.getBoundingClientRect();
  return [...range.getClientRects()]
    .filter(({ width }) => width > 0)
    .map(({ x, y, width, height }) => new DOMRect(x - left, y - top, width, height));
}

function draw(name: MarkName, { x, y, width, height }: DOMRect): HTMLElement {
  const element = document.createElement('span');
  element.className = `arabic-mark mark-${name}`;
  element.style.cssText = `left:${x}px;top:${y}px;width:${width}px;height:${height}px;z-index:${NAMES.indexOf(name)}`;
  return element;
}
