import type { SegmentRule } from './rule.ts';
import { characterFaults } from './support/character-faults.ts';
import { edit, paragraphsOf, placeIn } from './support/paragraphs.ts';
import type { TextView } from '../text/view.ts';

const inArabic = (view: TextView) => characterFaults(view.text, true);
const inEnglish = (view: TextView) => characterFaults(view.text, false);

/** Characters that are not what they look like, or show nothing. */
export const characterEncoding: SegmentRule = {
  id: 'character-encoding',
  meta: {
    mqm: 'Linguistic conventions / Character encoding',
    severity: 'minor',
    sides: ['source', 'target'],
    apart: true,
    messages: [
      'mojibake',
      'replacement',
      'presentation-form',
      'control',
      'zero-width',
      'tatweel',
      'look-alike',
    ],
  },
  *check(segment) {
    const carried = segment.target.some((view) => view.derive(inEnglish).length > 0) ? 'standing' : 'mended';
    for (const paragraph of paragraphsOf(segment)) {
      const arabic = paragraph.side === 'source';
      for (const { start, end, fault, right } of paragraph.view.derive(arabic ? inArabic : inEnglish)) {
        const place = placeIn(paragraph, start, end);
        const data = { count: end - start, right: right ?? '' };
        if (arabic) yield { place, messageId: fault, data, carried };
        else if (right === null) yield { place, messageId: fault, data };
        else {
          const titleId = right === '' ? 'remove' : 'replace';
          yield {
            place,
            messageId: fault,
            data,
            fixes: [{ titleId, data, kind: 'edit', edits: [edit(paragraph, start, end, right)] }],
          };
        }
      }
    }
  },
};
