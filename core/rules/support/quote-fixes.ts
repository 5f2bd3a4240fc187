import type { Fix } from '../../model/flag.ts';
import { edit, type Paragraph } from './paragraphs.ts';
import type { QuoteMark, QuotePair } from './quote-marks.ts';

const CLOSE: Readonly<Record<string, string>> = { '“': '”', '„': '“', '‟': '”', '«': '»' };
const OPEN: Readonly<Record<string, string>> = { '”': '“', '“': '“', '»': '«' };

/** The mark that closes what this one opened; typographic for a prime. */
export function closeFor({ glyph, family }: QuoteMark): string {
  return family === 'prime' ? '”' : (CLOSE[glyph] ?? (glyph === '"' ? '"' : glyph === '»' ? '»' : '”'));
}

function openFor({ glyph, family }: QuoteMark): string {
  return family === 'prime' ? '“' : (OPEN[glyph] ?? glyph);
}

/** Both marks of a pair in the set that the opening one belongs to. */
export function partnerFix(paragraph: Paragraph, { open, close }: QuotePair): Fix {
  const right = openFor(open);
  const edits = [];
  if (right !== open.glyph) edits.push(edit(paragraph, open.at, open.at + 1, right));
  edits.push(edit(paragraph, close.at, close.at + 1, CLOSE[right] ?? right));
  return { titleId: 'pair', kind: 'edit', edits };
}

/** A comma or other end of a quotation with who said it after: `…,| Hale said`, `…,| she said`. */
const ATTRIBUTION =
  /[,?!]["”’]?(?= (?:\p{Lu}?[\p{L}.’'-]+ ){1,4}(?:said|says|added|wrote|told|asked|explained|replied|recalled|insisted|argued)\b| (?:said|says|added|wrote|asked|according)\b)/u;

/** Closes before the attribution, else where the sentence ends. */
export function closingFix(paragraph: Paragraph, mark: QuoteMark): Fix {
  const { text } = paragraph.view;
  const sentence = paragraph.view.sentences.find(({ end }) => end > mark.at);
  const end = sentence?.end ?? text.length;
  const said = ATTRIBUTION.exec(text.slice(mark.at, end));
  const at = said ? mark.at + said.index + said[0].length : end;
  return { titleId: 'close', kind: 'edit', edits: [edit(paragraph, at, at, closeFor(mark))] };
}

/** Opens after the last colon before it, else where the sentence begins. */
export function openingFix(paragraph: Paragraph, mark: QuoteMark): Fix {
  const { text } = paragraph.view;
  const sentence = paragraph.view.sentences.find(({ start, end }) => start <= mark.at && mark.at <= end);
  const start = sentence?.start ?? 0;
  const colon = text.slice(start, mark.at).lastIndexOf(': ');
  const at = colon < 0 ? start : start + colon + 2;
  return { titleId: 'open', kind: 'edit', edits: [edit(paragraph, at, at, openFor(mark))] };
}
