/** Marks hits of the rows on screen: in the Arabic with the CSS Custom Highlight API, in the English as decorations. */
import { Range as Lines, type editor } from 'monaco-editor/editor';
import type { Hit } from '../../core/find/find.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { DraftModel } from '../review/draft-model.ts';

const HIT = 'find-hit';
const CURRENT = 'find-current';
/** Above the marks of flags. */
const PRIORITY = 10;

/** `textOf` gives the text node of a segment's Arabic where it is on screen. */
export function drawSourceHits(
  hits: readonly Hit[],
  current: Hit | null,
  textOf: (segment: SegmentId) => Text | null,
): void {
  const ranges: Record<typeof HIT | typeof CURRENT, Range[]> = { [HIT]: [], [CURRENT]: [] };
  for (const hit of hits) {
    if (hit.place.side !== 'source') continue;
    const text = textOf(hit.place.segment);
    if (!text || hit.place.end > text.length) continue;
    const range = new Range();
    range.setStart(text, hit.place.start);
    range.setEnd(text, hit.place.end);
    ranges[hit === current ? CURRENT : HIT].push(range);
  }
  for (const name of [HIT, CURRENT] as const) {
    const highlight = new Highlight(...ranges[name]);
    highlight.priority = PRIORITY;
    if (ranges[name].length === 0) CSS.highlights.delete(name);
    else CSS.highlights.set(name, highlight);
  }
}

export function hitDecorations(
  hits: readonly Hit[],
  current: Hit | null,
  draft: DraftModel,
): editor.IModelDeltaDecoration[] {
  return hits.flatMap((hit) => {
    const { segment, side, paragraph, start, end } = hit.place;
    const line = side === 'target' ? draft.lineOf(segment, paragraph) + 1 : 0;
    if (line < 1 || end > draft.text.getLineLength(line)) return [];
    return [
      {
        range: new Lines(line, start + 1, line, end + 1),
        options: { description: 'find', inlineClassName: hit === current ? CURRENT : HIT },
      },
    ];
  });
}
