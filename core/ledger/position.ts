import type { Place } from '../model/flag.ts';
import type { SegmentView } from '../rules/rule.ts';

/** Where on its side a place begins, 0 to 1. */
export function positionOf(segment: SegmentView, { side, paragraph, start }: Place): number {
  const views = side === 'source' ? [segment.source] : segment.target;
  let before = 0;
  let whole = 0;
  views.forEach(({ text }, at) => {
    if (at < paragraph) before += text.length;
    whole += text.length;
  });
  return (before + start) / Math.max(1, whole);
}
