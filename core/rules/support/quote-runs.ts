import type { Paragraph } from './paragraphs.ts';
import { quotationOf, type Quotation } from './quote-marks.ts';

/** Paragraphs without a mark that a quotation may pass before it closes. */
const REACH = 8;
const OPENS_PARAGRAPH = /^\s*["“„«”]/u;

/**
 * Whether the unmatched mark of a paragraph belongs to a quotation that runs over paragraphs: the next one
 * opens again (as English does) or closes, the one before opened. At the edge of the document, where the
 * neighbour is not to be seen, the other language may tell: cut the same way it runs on; otherwise nobody
 * knows (`perhaps`), since translators close in one line what runs over several.
 */
export function runsOn(
  paragraphs: readonly Paragraph[],
  at: number,
  way: 'forward' | 'back',
): 'yes' | 'no' | 'perhaps' {
  const step = way === 'forward' ? 1 : -1;
  for (let reach = 1; reach <= REACH; reach++) {
    const neighbour = paragraphs[at + step * reach];
    if (!neighbour) return reach === 1 ? asTheOther(paragraphs[at], way) : 'no';
    const quotation = quotationOf(neighbour.view);
    if (way === 'forward' && OPENS_PARAGRAPH.test(neighbour.view.text)) return 'yes';
    if (way === 'forward' ? quotation.unopened.length > 0 : quotation.unclosed.length > 0) return 'yes';
    if (!plain(quotation)) return 'no';
  }
  return 'no';
}

const plain = ({ pairs, unclosed, unopened }: Quotation): boolean =>
  pairs.length + unclosed.length + unopened.length === 0;

function asTheOther(paragraph: Paragraph | undefined, way: 'forward' | 'back'): 'yes' | 'perhaps' {
  if (!paragraph) return 'perhaps';
  const { source, target } = paragraph.segment;
  const other = paragraph.side === 'source' ? (way === 'forward' ? target.at(-1) : target[0]) : source;
  if (!other) return 'perhaps';
  const quotation = quotationOf(other);
  const cut = way === 'forward' ? quotation.unclosed : quotation.unopened;
  return cut.length > 0 ? 'yes' : 'perhaps';
}
