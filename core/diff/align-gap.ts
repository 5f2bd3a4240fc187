/** The best order-keeping pairing of a few old and new paragraphs by the words they share (dynamic programming). */
import type { Link } from './increasing.ts';
import { similarity, sizeOf, type Bag } from './similarity.ts';

/** Links in order; two that are alike by less than `least` are never linked. O(old × new). */
export function alignGap(before: readonly Bag[], after: readonly Bag[], least: number): Link[] {
  const width = after.length + 1;
  const best = new Float64Array((before.length + 1) * width);
  const linked = new Uint8Array(best.length);
  before.forEach((old, i) => {
    after.forEach((now, j) => {
      const at = (i + 1) * width + j + 1;
      const skip = Math.max(best[at - 1] ?? 0, best[at - width] ?? 0);
      const alike = similarity(old, now);
      // Weighted by words, so that long paragraphs decide.
      const link = alike < least ? 0 : (best[at - width - 1] ?? 0) + alike * (1 + sizeOf(old) + sizeOf(now));
      linked[at] = link > skip ? 1 : 0;
      best[at] = Math.max(link, skip);
    });
  });
  const links: Link[] = [];
  for (let i = before.length, j = after.length; i > 0 && j > 0;) {
    const at = i * width + j;
    if (linked[at] === 1) links.push({ before: --i, after: --j });
    else if ((best[at - width] ?? 0) >= (best[at - 1] ?? 0)) i -= 1;
    else j -= 1;
  }
  return links.reverse();
}
