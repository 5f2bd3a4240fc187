/** What the rules of house style share: what stands in quotation marks is a speaker's and left alone. */
import type { Range } from '../../text/range.ts';
import type { TextView } from '../../text/view.ts';
import type { Report, SegmentView } from '../rule.ts';
import { edit, englishOf, placeIn, type Paragraph } from './paragraphs.ts';
import { quotationOf } from './quote-marks.ts';

/** A wording against the style and what it should read; null where only the editor can tell. */
export interface StyleFault extends Range {
  readonly messageId: string;
  readonly right: string | null;
}

/** Quotations of a paragraph; one that is not closed runs to the end, one not opened from the beginning. */
const quoted = (view: TextView): readonly Range[] => {
  const { pairs, unclosed, unopened } = quotationOf(view);
  return [
    ...pairs.map(({ open, close }) => ({ start: open.at, end: close.at + 1 })),
    ...unclosed.map(({ at }) => ({ start: at, end: view.text.length })),
    ...unopened.map(({ at }) => ({ start: 0, end: at + 1 })),
  ];
};

/** Reports the faults outside of quotations, each with its wording as a fix. */
export function* styleReports(
  segment: SegmentView,
  faultsOf: (view: TextView) => readonly StyleFault[],
): Iterable<Report> {
  for (const paragraph of englishOf(segment)) {
    const { view } = paragraph;
    const spared = view.derive(quoted);
    for (const fault of view.derive(faultsOf)) {
      if (spared.some(({ start, end }) => start < fault.end && fault.start < end)) continue;
      yield report(paragraph, fault);
    }
  }
}

function report(paragraph: Paragraph, { start, end, messageId, right }: StyleFault): Report {
  const place = placeIn(paragraph, start, end);
  const words = paragraph.view.text.slice(start, end);
  if (right === null) return { place, messageId, data: { words } };
  return {
    place,
    messageId,
    data: { words, right },
    fixes: [
      { titleId: 'rewrite', data: { right }, kind: 'edit', edits: [edit(paragraph, start, end, right)] },
    ],
  };
}

/** Whether a sentence begins at an offset, an opening quotation mark or bracket before it left aside. */
export function opensSentence(view: TextView, at: number): boolean {
  return view.sentences.some(
    ({ start }) => start <= at && at - start <= 3 && !/[\p{L}\p{Nd}]/u.test(view.text.slice(start, at)),
  );
}

export const STYLE_META = { severity: 'neutral', sides: ['target'], optIn: true } as const;
