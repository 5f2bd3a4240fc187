import type { TextView } from '../../text/view.ts';
import { allMatches } from '../../text/matches.ts';

/** Which set a quotation mark belongs to; a straight mark opens and closes alike. */
export type QuoteFamily = 'curly' | 'guillemet' | 'straight' | 'prime';

export interface QuoteMark {
  readonly at: number;
  readonly glyph: string;
  readonly family: QuoteFamily;
}

export interface QuotePair {
  readonly open: QuoteMark;
  readonly close: QuoteMark;
}

/** The quotation marks of a paragraph: pairs in order of their closing, and what found no partner. */
export interface Quotation {
  readonly pairs: readonly QuotePair[];
  readonly unclosed: readonly QuoteMark[];
  readonly unopened: readonly QuoteMark[];
}

const FAMILIES: Readonly<Record<string, QuoteFamily>> = {
  '“': 'curly',
  '”': 'curly',
  '„': 'curly',
  '‟': 'curly',
  '«': 'guillemet',
  '»': 'guillemet',
  '"': 'straight',
  '″': 'prime',
};
const MARK = /[“”„‟«»"″]/gu;
const OPENERS = new Set(['“', '„', '‟', '«']);
/** What may stand between a blank and an opening mark, or between a closing mark and a blank. */
const BEFORE_OPEN = /[\s([{<\-–—/…‘'“«"]/u;
const AFTER_CLOSE = /[\s)\]}>.,;:!?،؛؟…\-–—/’'”»"]/u;
/** A measure of inches or seconds: a mark grown on to a number of up to three digits. */
const INCHES = /(?:^|[^\p{L}\p{Nd}.,])\p{Nd}{1,3}(?:[.,٫½¼¾]\p{Nd}{0,2})?$/u;

/** The reading of every paragraph that has no mark. */
export const NO_QUOTATION: Quotation = { pairs: [], unclosed: [], unopened: [] };

/** How the marks of a paragraph pair; kept with the view. */
export function quotationOf(view: TextView): Quotation {
  return view.derive(readQuotation);
}

function readQuotation(view: TextView): Quotation {
  const marks = marksOf(view.text);
  if (marks.length === 0) return NO_QUOTATION;
  const quotation = pair(view.text, marks);
  if (sound(quotation)) return quotation;
  return mendedByInches(view.text, marks) ?? mendedByPrime(view.text, quotation);
}

function marksOf(text: string): readonly QuoteMark[] {
  return allMatches(text, MARK).flatMap((match): QuoteMark[] => {
    const glyph = match[0];
    const family = FAMILIES[glyph] ?? 'straight';
    // A prime after a digit measures, unless a quotation is still open (see `mendedByPrime`).
    if (family === 'prime' && /[\p{Nd}'′]/u.test(text[match.index - 1] ?? '')) return [];
    // A straight mark inside a Latin word is a garbled apostrophe, no quotation.
    if (
      glyph === '"' &&
      /\p{Script=Latin}"\p{Script=Latin}/u.test(text.slice(match.index - 1, match.index + 2))
    )
      return [];
    return [{ at: match.index, glyph, family }];
  });
}

const sound = ({ unclosed, unopened }: Quotation): boolean => unclosed.length + unopened.length === 0;

function pair(text: string, marks: readonly QuoteMark[]): Quotation {
  // An even number of straight marks pairs turn by turn, nested ones too.
  const straight = marks.every((mark) => mark.family === 'straight');
  if (straight && marks.length % 2 === 0) return pairBy(marks, (_, isOpen) => (isOpen ? 'close' : 'open'));
  const byRole = pairBy(marks, (mark, isOpen) => roleOf(text, mark, isOpen));
  if (sound(byRole) || marks.length % 2 === 1) return byRole;
  // Careless spacing hides the roles; turn about they may still pair, if none that must open would close.
  const closes = marks.filter((_, at) => at % 2 === 1);
  if (closes.some((mark) => contextOf(text, mark) === 'open')) return byRole;
  return pairBy(marks, (_, isOpen) => (isOpen ? 'close' : 'open'));
}

function pairBy(
  marks: readonly QuoteMark[],
  roleOfMark: (mark: QuoteMark, isOpen: boolean) => 'open' | 'close',
): Quotation {
  const pairs: QuotePair[] = [];
  const open: QuoteMark[] = [];
  const unopened: QuoteMark[] = [];
  for (const mark of marks) {
    const role = roleOfMark(mark, open.length > 0);
    if (role === 'open') open.push(mark);
    else {
      const partner = open.pop();
      if (partner) pairs.push({ open: partner, close: mark });
      else unopened.push(mark);
    }
  }
  return { pairs, unclosed: open, unopened };
}

/** By what stands around the mark; where that does not tell, by what is open, then by its shape. */
function roleOf(text: string, mark: QuoteMark, isOpen: boolean): 'open' | 'close' {
  const context = contextOf(text, mark);
  // `said:" we`: the blank slipped to the wrong side of the mark.
  if (context === 'close' && !isOpen && text[mark.at - 1] === ':' && text[mark.at + 1] === ' ') return 'open';
  if (context) return context;
  if (!isOpen) return 'open';
  return OPENERS.has(mark.glyph) ? 'open' : 'close';
}

function contextOf(text: string, { at }: QuoteMark): 'open' | 'close' | null {
  const before = text[at - 1];
  const after = text[at + 1];
  const mayOpen =
    (before === undefined || BEFORE_OPEN.test(before)) && after !== undefined && /\S/u.test(after);
  const mayClose =
    (after === undefined || AFTER_CLOSE.test(after)) && before !== undefined && /\S/u.test(before);
  return mayOpen === mayClose ? null : mayOpen ? 'open' : 'close';
}

/** The reading with one straight mark taken for inches, if that makes all the others pair. */
function mendedByInches(text: string, marks: readonly QuoteMark[]): Quotation | null {
  const measure = marks.find(
    ({ at, glyph }) => (glyph === '"' || glyph === '”') && INCHES.test(text.slice(Math.max(0, at - 8), at)),
  );
  if (!measure) return null;
  const quotation = pair(
    text,
    marks.filter((mark) => mark !== measure),
  );
  return sound(quotation) ? quotation : null;
}

/** An open quotation that nothing but a later double prime can close is closed by it. */
function mendedByPrime(text: string, quotation: Quotation): Quotation {
  const { unclosed, pairs, unopened } = quotation;
  const last = unclosed.at(-1);
  const prime = last ? text.indexOf('″', last.at) : -1;
  if (!last || prime < 0) return quotation;
  const close: QuoteMark = { at: prime, glyph: '″', family: 'prime' };
  return { pairs: [...pairs, { open: last, close }], unclosed: unclosed.slice(0, -1), unopened };
}
