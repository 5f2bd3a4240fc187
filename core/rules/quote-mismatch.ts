/** A quotation opened on one side has no counterpart on the other. */
import type { Range } from '../text/range.ts';
import type { TextView } from '../text/view.ts';
import { inSource, inTarget, type Report, type Rule, type SegmentView } from './rule.ts';
import { quotationOf } from './support/quote-marks.ts';

/** Words in quotes that are a quotation, and no term, title or irony. */
const LEAST_WORDS = 4;
/** Marks of any kind that may quote, single ones of English among them. */
const ANY_MARK = /["“”„«»‹›″]|(?<!\p{L})['‘’](?=\p{L})|(?<=[\p{L}.,!?])['’](?!\p{L})/u;

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
      for (const { start, end } of quotations(segment.source)) {
        yield { place: inSource(segment, start, end), messageId: 'dropped', carried: 'standing' };
      }
    }
    if (!ANY_MARK.test(segment.source.text)) yield* added(segment);
  },
};

function* added(segment: SegmentView): Iterable<Report> {
  for (const [paragraph, view] of segment.target.entries()) {
    for (const { start, end } of quotations(view)) {
      yield { place: inTarget(segment, paragraph, start, end), messageId: 'added' };
    }
  }
}

function quotations(view: TextView): Range[] {
  return quotationOf(view)
    .pairs.map(({ open, close }) => ({ start: open.at, end: close.at + 1 }))
    .filter(
      ({ start, end }) => (view.text.slice(start, end).match(/[\p{L}\p{Nd}]+/gu)?.length ?? 0) >= LEAST_WORDS,
    );
}
