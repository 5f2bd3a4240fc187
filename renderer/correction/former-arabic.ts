import type { Op } from '../../core/diff/difference.ts';
import { compareTexts } from '../../core/diff/texts.ts';
import { excerpt } from '../../core/review/excerpt.ts';

/** What changed in the Arabic of a segment, with a few words around it. */
export function changeOfArabic(former: string, source: string): readonly Op[] {
  return excerpt(compareTexts([former], [source]).pairs.flatMap(({ ops }) => ops));
}
