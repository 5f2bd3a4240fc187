import type { SegmentRule } from './rule.ts';
import { englishIn, arabicIn } from './support/foreign-runs.ts';
import { paragraphsOf, placeIn } from './support/paragraphs.ts';

/** Source-language words left standing: English in the Arabic, Arabic in the English. */
export const untranslatedText: SegmentRule = {
  id: 'untranslated-text',
  meta: {
    mqm: 'Accuracy / Untranslated',
    severity: 'major',
    sides: ['source', 'target'],
    apart: true,
    messages: ['english-left', 'arabic-left'],
  },
  *check(segment) {
    for (const paragraph of paragraphsOf(segment)) {
      const { side, view } = paragraph;
      const runs = view.derive(side === 'source' ? englishIn : arabicIn);
      for (const { start, end } of runs) {
        const place = placeIn(paragraph, start, end);
        const data = { words: view.text.slice(start, end) };
        // English words left in the Arabic are at home in the English that stands for it.
        if (side === 'source') yield { place, messageId: 'english-left', data, carried: 'mended' };
        else yield { place, messageId: 'arabic-left', data };
      }
    }
  },
};
