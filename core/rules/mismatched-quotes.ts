import { documentRule, type Report } from './rule.ts';
import type { Side } from '../model/segment.ts';
import { kept } from './support/kept.ts';
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

interface Quoted {
  readonly paragraph: Paragraph;
  readonly quotation: Quotation;
  readonly mixed: readonly QuotePair[];
  readonly reversed: readonly QuotePair[];
  /** Pairs of true marks the right way round. */
  readonly regular: number;
}

/** A paragraph with quotation marks. */
interface Quoting {
  readonly quoted: Quoted;
  /** Its place among all paragraphs of its side. */
  readonly at: number;
}

/**
 * Quotation marks that do not pair: opened one way and closed another, never closed or never opened, a double
 * prime for a mark, a reversed pair. A quotation may run over paragraphs.
 */
export const mismatchedQuotes = documentRule<Readonly<Record<Side, readonly Quoted[]>>>({
  id: 'mismatched-quotes',
  meta: {
    mqm: 'Linguistic conventions / Punctuation',
    severity: 'minor',
    sides: ['source', 'target'],
    apart: true,
    messages: ['mixed', 'prime', 'unclosed', 'unopened', 'reversed', 'reversed-throughout'],
  },
  collect(segment) {
    const all = paragraphsOf(segment);
    return { source: sideOf(all, 'source'), target: sideOf(all, 'target') };
  },
  *conclude(facts) {
    for (const side of ['source', 'target'] as const) {
      const paragraphs: Paragraph[] = [];
      const quoting: Quoting[] = [];
      for (const { fact } of facts) {
        for (const each of fact[side]) {
          if (each.quotation !== NO_QUOTATION) quoting.push({ quoted: each, at: paragraphs.length });
          paragraphs.push(each.paragraph);
        }
      }
      yield* reversed(quoting);
      for (const { quoted, at } of quoting) {
        const { paragraph, quotation } = quoted;
        for (const pair of quoted.mixed)
          yield ofPair(pair, ['mixed', paragraph], () => mixed(paragraph, pair));
        const { unclosed, unopened } = quotation;
        // One missing mark throws all that follow out of step: the first tells enough.
        const [open, close] = [unclosed[0], unopened[0]];
        if (open) yield* unmatched(paragraph, open, 'unclosed', runsOn(paragraphs, at, 'forward'));
        if (close) yield* unmatched(paragraph, close, 'unopened', runsOn(paragraphs, at, 'back'));
      }
    }
  },
});

const ofPair = kept<QuotePair, Report>();
const ofMark = kept<QuoteMark, Report>();

function sideOf(paragraphs: readonly Paragraph[], side: Side): readonly Quoted[] {
  return paragraphs
    .filter((paragraph) => paragraph.side === side)
    .map((paragraph) => {
      const quotation = quotationOf(paragraph.view);
      const { pairs } = quotation;
      const backward = pairs.filter(isReversed);
      const regular = pairs.filter(
        (pair) => !isReversed(pair) && (pair.open.family === 'curly' || pair.open.family === 'guillemet'),
      );
      return {
        paragraph,
        quotation,
        mixed: pairs.filter(isMixed),
        reversed: backward,
        regular: regular.length,
      };
    });
}

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

function isMixed({ open, close }: QuotePair): boolean {
  return open.family !== close.family || open.family === 'prime';
}

function isReversed({ open, close }: QuotePair): boolean {
  return `${open.glyph}${close.glyph}` === '”“' || `${open.glyph}${close.glyph}` === '»«';
}

/** Each reversed pair; where the whole side writes them so, one report for all. */
function* reversed(quoting: readonly Quoting[]): Iterable<Report> {
  const found: { paragraph: Paragraph; pair: QuotePair }[] = [];
  let regular = 0;
  for (const { quoted } of quoting) {
    regular += quoted.regular;
    for (const pair of quoted.reversed) found.push({ paragraph: quoted.paragraph, pair });
  }
  const [first] = found;
  if (!first) return;
  if (regular === 0 && found.length > 1) {
    yield {
      place: whole(first.paragraph, first.pair),
      messageId: 'reversed-throughout',
      data: { count: found.length },
      carried: 'mended',
    };
    return;
  }
  for (const { paragraph, pair } of found) {
    yield ofPair(pair, ['reversed', paragraph], () => ({
      place: whole(paragraph, pair),
      messageId: 'reversed',
      data: { open: pair.close.glyph, close: pair.open.glyph },
      ...aside(paragraph, () => partnerFix(paragraph, pair)),
    }));
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

function* unmatched(
  paragraph: Paragraph,
  mark: QuoteMark,
  messageId: 'unclosed' | 'unopened',
  run: ReturnType<typeof runsOn>,
): Iterable<Report> {
  if (run === 'yes') return;
  yield ofMark(mark, [messageId, run, paragraph], () => ({
    place: placeIn(paragraph, mark.at, mark.at + 1),
    messageId,
    data: { mark: mark.glyph },
    ...aside(paragraph, () =>
      messageId === 'unclosed' ? closingFix(paragraph, mark) : openingFix(paragraph, mark),
    ),
    ...doubt(run === 'perhaps'),
  }));
}

/** A mark of the Arabic is gone with the Arabic; one of the English can be mended there. */
function aside(paragraph: Paragraph, fix: () => NonNullable<Report['fixes']>[number]): Partial<Report> {
  return paragraph.side === 'source' ? { carried: 'mended' } : { fixes: [fix()] };
}

function whole(paragraph: Paragraph, { open, close }: QuotePair) {
  return placeIn(paragraph, open.at, close.at + 1);
}
