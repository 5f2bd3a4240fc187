import { documentRule, type Fact, type Report } from './rule.ts';
import type { Side } from '../model/segment.ts';
import { paragraphsOf, placeIn, type Paragraph } from './support/paragraphs.ts';
import { closeFor, closingFix, openingFix, partnerFix } from './support/quote-fixes.ts';
import {
  NO_QUOTATION,
  quotationOf,
  type Quotation,
  type QuoteMark,
  type QuotePair,
} from './support/quote-marks.ts';
import { runsOn } from './support/quote-runs.ts';

/**
 * Quotation marks that do not pair: opened one way and closed another, never closed or never opened, a double
 * prime for a mark, a reversed pair. A quotation may run over paragraphs.
 */
export const mismatchedQuotes = documentRule<readonly Paragraph[]>({
  id: 'mismatched-quotes',
  meta: {
    mqm: 'Linguistic conventions / Punctuation',
    severity: 'minor',
    sides: ['source', 'target'],
    apart: true,
    messages: ['mixed', 'prime', 'unclosed', 'unopened', 'reversed', 'reversed-throughout'],
  },
  collect: paragraphsOf,
  *conclude(facts) {
    for (const side of ['source', 'target'] as const) {
      const paragraphs = sideOf(facts, side);
      const quoting = paragraphs.flatMap((paragraph, at) => {
        const quotation = quotationOf(paragraph.view);
        return quotation === NO_QUOTATION ? [] : [{ paragraph, at, quotation }];
      });
      yield* reversed(quoting);
      for (const { paragraph, at, quotation } of quoting) {
        const { pairs, unclosed, unopened } = quotation;
        for (const pair of pairs) if (isMixed(pair)) yield mixed(paragraph, pair);
        // One missing mark throws all that follow out of step: the first tells enough.
        for (const mark of unclosed.slice(0, 1)) {
          const run = runsOn(paragraphs, at, 'forward');
          if (run !== 'yes') yield { ...unmatched(paragraph, mark, 'unclosed'), ...doubt(run === 'perhaps') };
        }
        for (const mark of unopened.slice(0, 1)) {
          const run = runsOn(paragraphs, at, 'back');
          if (run !== 'yes') yield { ...unmatched(paragraph, mark, 'unopened'), ...doubt(run === 'perhaps') };
        }
      }
    }
  },
});

/**
 * Arabic keyboards and autocorrection open with ” or " as it comes; beside a straight mark that is a lapse of style, and
 * still a pair. A true opening mark (“ «) asks for its partner.
 */
function isLapseOfStyle({ open, close }: QuotePair): boolean {
  const straight = open.family === 'straight' || close.family === 'straight';
  return straight && open.glyph !== '“' && open.glyph !== '«';
}

/** What may be no fault, or one of style alone, is shown without weight. */
function doubt(doubtful: boolean): Pick<Report, 'severity'> {
  return doubtful ? { severity: 'neutral' } : {};
}

function sideOf(facts: readonly Fact<readonly Paragraph[]>[], side: Side): Paragraph[] {
  const found: Paragraph[] = [];
  for (const { fact } of facts)
    for (const paragraph of fact) if (paragraph.side === side) found.push(paragraph);
  return found;
}

function isMixed({ open, close }: QuotePair): boolean {
  return open.family !== close.family || open.family === 'prime';
}

function isReversed({ open, close }: QuotePair): boolean {
  return `${open.glyph}${close.glyph}` === '”“' || `${open.glyph}${close.glyph}` === '»«';
}

/** Each reversed pair; where the whole side writes them so, one report for all. */
function* reversed(
  quoting: readonly { readonly paragraph: Paragraph; readonly quotation: Quotation }[],
): Iterable<Report> {
  const found: { paragraph: Paragraph; pair: QuotePair }[] = [];
  let regular = 0;
  for (const { paragraph, quotation } of quoting) {
    for (const pair of quotation.pairs) {
      if (isReversed(pair)) found.push({ paragraph, pair });
      else if (pair.open.family === 'curly' || pair.open.family === 'guillemet') regular += 1;
    }
  }
  const [first, ...others] = found.map(({ paragraph, pair }) => ({
    paragraph,
    pair,
    place: whole(paragraph, pair),
  }));
  if (!first) return;
  if (regular === 0 && others.length > 0) {
    yield {
      place: first.place,
      messageId: 'reversed-throughout',
      data: { count: found.length },
      carried: 'mended',
    };
    return;
  }
  for (const { paragraph, pair, place } of [first, ...others]) {
    yield {
      place,
      messageId: 'reversed',
      data: { open: pair.close.glyph, close: pair.open.glyph },
      ...aside(paragraph, () => partnerFix(paragraph, pair)),
    };
  }
}

function mixed(paragraph: Paragraph, pair: QuotePair): Report {
  return {
    place: whole(paragraph, pair),
    messageId: pair.open.family === 'prime' || pair.close.family === 'prime' ? 'prime' : 'mixed',
    data: { open: pair.open.glyph, close: pair.close.glyph, right: closeFor(pair.open) },
    ...doubt(paragraph.side === 'source' && isLapseOfStyle(pair)),
    ...aside(paragraph, () => partnerFix(paragraph, pair)),
  };
}

function unmatched(paragraph: Paragraph, mark: QuoteMark, messageId: 'unclosed' | 'unopened'): Report {
  return {
    place: placeIn(paragraph, mark.at, mark.at + 1),
    messageId,
    data: { mark: mark.glyph },
    ...aside(paragraph, () =>
      messageId === 'unclosed' ? closingFix(paragraph, mark) : openingFix(paragraph, mark),
    ),
  };
}

/** A mark of the Arabic is gone with the Arabic; one of the English can be mended there. */
function aside(paragraph: Paragraph, fix: () => NonNullable<Report['fixes']>[number]): Partial<Report> {
  return paragraph.side === 'source' ? { carried: 'mended' } : { fixes: [fix()] };
}

function whole(paragraph: Paragraph, { open, close }: QuotePair) {
  return placeIn(paragraph, open.at, close.at + 1);
}
