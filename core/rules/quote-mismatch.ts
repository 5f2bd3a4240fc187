/** A quotation opened on one side has no counterpart on the other. */
import type { Range } from '../text/range.ts';
import type { TextView } from '../text/view.ts';
import { inSource, inTarget, type Report, type Rule, type SegmentView } from './rule.ts';
import { quotationOf } from './support/quote-marks.ts';

/** Words in quotes that are a quotation, and no term, title or irony. */
const LEAST_WORDS = 4;
/** Shorter ones are phrases, which reported speech may give without marks. */
const SENTENCE = 8;
/** Marks of any kind that may quote, single ones of English among them. */
const ANY_MARK = /["“”„«»‹›″]|(?<!\p{L})['‘’](?=\p{L})|(?<=[\p{L}.,!?])['’](?!\p{L})/u;

interface Quotation extends Range {
  readonly words: number;
}

export const quoteMismatch: Rule = {
  id: 'quote-mismatch',
  meta: {
    mqm: 'Accuracy / Mistranslation',
    severity: 'minor',
    sides: ['source', 'target'],
    messages: ['dropped', 'added'],
  },
  *check(segment) {
    if (segment.target.length === 0 || segment.source.text.trim() === '') return;
    if (!segment.target.some(({ text }) => ANY_MARK.test(text))) {
      for (const quotation of quotations(segment.source)) {
        const place = inSource(segment, quotation.start, quotation.end);
        yield { place, messageId: 'dropped', carried: 'standing', ...weight(quotation) };
      }
    }
    if (!ANY_MARK.test(segment.source.text)) yield* added(segment);
  },
};

function* added(segment: SegmentView): Iterable<Report> {
  for (const [paragraph, view] of segment.target.entries()) {
    for (const quotation of quotations(view)) {
      const place = inTarget(segment, paragraph, quotation.start, quotation.end);
      yield { place, messageId: 'added', ...weight(quotation) };
    }
  }
}

function quotations(view: TextView): Quotation[] {
  return quotationOf(view)
    .pairs.map(({ open, close }) => {
      const range = { start: open.at, end: close.at + 1 };
      const words = view.text.slice(range.start, range.end).match(/[\p{L}\p{M}\p{Nd}'’-]+/gu)?.length ?? 0;
      return { ...range, words };
    })
    .filter(({ words }) => words >= LEAST_WORDS);
}

const weight = ({ words }: Quotation): { readonly severity?: 'neutral' } =>
  words < SENTENCE ? { severity: 'neutral' } : {};
