/** Marks hits of the rows on screen, in both texts. */
import { Range as Lines, type editor } from 'monaco-editor/editor';
import type { Hit } from '../../core/find/find.ts';
import { markArabic, stretchOf, type Stretch, type TextOf } from '../review/arabic-marks.ts';
import type { DraftModel } from '../review/draft-model.ts';

const HIT = 'find-hit';
const CURRENT = 'find-current';

export function markHits(hits: readonly Hit[], current: Hit | null, textOf: TextOf): void {
  const stretches: Record<typeof HIT | typeof CURRENT, Stretch[]> = { [HIT]: [], [CURRENT]: [] };
  for (const hit of hits) {
    if (hit.place.side === 'source')
      stretches[hit === current ? CURRENT : HIT].push(...stretchOf(hit.place, textOf));
  }
  for (const name of [HIT, CURRENT] as const) markArabic(name, stretches[name]);
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
