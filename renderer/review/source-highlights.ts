/**
 * Draws flags in the Arabic with the CSS Custom Highlight API: no elements inside the text, so that letters
 * join as they should and copying gives the text as it came.
 */
import type { Flag } from '../../core/model/flag.ts';
import type { SegmentId } from '../../core/model/segment.ts';

/** From below to on top, where flags share words. */
const NAMES = [
  'flag-focused',
  'flag-mended',
  'flag-neutral',
  'flag-minor',
  'flag-major',
  'flag-critical',
] as const;
type Name = (typeof NAMES)[number];

/** Flags by the highlight that shows them; dismissed ones are not drawn. */
function highlightOf(flag: Flag): Name | null {
  if (flag.status === 'dismissed') return null;
  return flag.status === 'resolved' ? 'flag-mended' : `flag-${flag.severity}`;
}

/** Draws the flags of the rows on screen; `textOf` gives the text node of a segment's Arabic. */
export function drawSourceFlags(
  flags: readonly Flag[],
  focused: string | null,
  textOf: (segment: SegmentId) => Text | null,
): void {
  const ranges = new Map<Name, Range[]>(NAMES.map((name) => [name, []]));
  for (const flag of flags) {
    if (flag.place.side !== 'source') continue;
    const text = textOf(flag.place.segment);
    const name = highlightOf(flag);
    if (!text || !name || flag.place.end > text.length) continue;
    const range = new Range();
    range.setStart(text, flag.place.start);
    range.setEnd(text, flag.place.end);
    ranges.get(name)?.push(range);
    if (flag.key === focused) ranges.get('flag-focused')?.push(range);
  }
  for (const [name, list] of ranges) {
    const highlight = new Highlight(...list);
    highlight.priority = NAMES.indexOf(name);
    if (list.length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, highlight);
  }
}

/** The offset in a text node under a point of the window; null where there is none. */
export function offsetAt(x: number, y: number): { node: Node; offset: number } | null {
  const position = document.caretPositionFromPoint(x, y);
  return position ? { node: position.offsetNode, offset: position.offset } : null;
}
