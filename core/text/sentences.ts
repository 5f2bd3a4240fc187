import type { Range } from './range.ts';
import { allMatches } from './matches.ts';

/**
 * Words whose full stop ends no sentence. Compared in lower case without the stop; single letters count
 * as initials.
 */
const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof sen rep gov gen lt col sgt capt rev st jr sr vs no inc corp co ltd jan feb mar apr jun jul aug sept sep oct nov dec u.s u.n u.k a.m p.m d.c e.g i.e etc'.split(
    ' ',
  ),
);
const END = /[.!?؟…]+["'”’»)\]]*(?=\s|$)/gu;
const LAST_WORD = /[\p{L}\p{Nd}.]+$/u;

/** Sentences of a paragraph, trimmed, in order; a paragraph without an end mark is one sentence. */
export function sentences(text: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  const push = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed !== '') found.push({ start: start + lead, end: start + lead + trimmed.length });
    start = end;
  };
  for (const match of allMatches(text, END)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && !match[0].startsWith('..') && isAbbreviated(text, match.index)) continue;
    push(end);
  }
  push(text.length);
  return found;
}

function isAbbreviated(text: string, stop: number): boolean {
  const word = LAST_WORD.exec(text.slice(Math.max(0, stop - 16), stop))?.[0] ?? '';
  if (/^\p{Lu}$/u.test(word)) return true;
  return ABBREVIATIONS.has(word.toLowerCase());
}
