import type { SegmentRule } from './rule.ts';
import type { TextView } from '../text/view.ts';
import { arabicHoles } from './support/arabic-holes.ts';
import { englishHoles } from './support/english-holes.ts';
import { paragraphsOf, placeIn } from './support/paragraphs.ts';

const inEnglish = (view: TextView) => englishHoles(view.text);

/** A hole: a particle that governs nothing, an empty pair of brackets or quotes, a unit without its figure. */
export const missingText: SegmentRule = {
  id: 'missing-text',
  meta: {
    mqm: 'Accuracy / Omission',
    severity: 'major',
    sides: ['source', 'target'],
    apart: true,
    messages: ['after-particle', 'empty-pair', 'figure'],
  },
  *check(segment) {
    const carried = segment.target.some((view) => view.derive(inEnglish).length > 0) ? 'standing' : 'mended';
    for (const paragraph of paragraphsOf(segment)) {
      const { side, view } = paragraph;
      for (const { start, end, kind } of view.derive(side === 'source' ? arabicHoles : inEnglish)) {
        const data = { words: view.text.slice(start, end) };
        const place = placeIn(paragraph, start, end);
        yield { place, messageId: kind, data, ...(side === 'source' ? { carried } : {}) };
      }
    }
  },
};
