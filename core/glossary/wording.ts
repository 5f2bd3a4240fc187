/** What makes a term that can be kept. */
import { done, fail, type Result } from '../model/result.ts';
import type { TermWording } from '../model/term.ts';
import { hasArabic } from '../text/arabic.ts';
import { tokens } from '../text/tokens.ts';
import { termWords } from './arabic-terms.ts';

/** Entries of a glossary, wordings of an entry, UTF-16 code units of a wording and of a note. */
export const MOST_TERMS = 50_000;
export const MOST_WORDINGS = 50;
export const LONGEST_WORDING = 200;
export const LONGEST_NOTE = 2000;

/**
 * The wording without doubles and spare spaces. Fails with `term-arabic` (`text`: what should have Arabic in it),
 * `term-english` (`text`: what should have an English word in it, and no Arabic) or `term-forbidden` (`text`: what is wanted and forbidden).
 */
export function tidyWording(wording: TermWording): Result<TermWording> {
  const arabic = tidy(wording.arabic);
  const preferred = tidy(wording.preferred);
  const variants = others(wording.variants, arabic);
  const allowed = others(wording.allowed, preferred);
  const forbidden = others(wording.forbidden);
  const notArabic = [arabic, ...variants].find((text) => termWords(text).length === 0);
  if (notArabic !== undefined) return fail('term-arabic', { text: notArabic });
  const notEnglish = [preferred, ...allowed, ...forbidden].find((text) => !isEnglish(text));
  if (notEnglish !== undefined) return fail('term-english', { text: notEnglish });
  const both = forbidden.find((text) => text === preferred || allowed.includes(text));
  if (both !== undefined) return fail('term-forbidden', { text: both });
  return done({
    arabic,
    variants,
    preferred,
    allowed,
    forbidden,
    kind: wording.kind,
    note: wording.note.trim(),
  });
}

const tidy = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();

function others(texts: readonly string[], first?: string): readonly string[] {
  return [...new Set(texts.map(tidy))].filter((text) => text !== '' && text !== first);
}

function isEnglish(text: string): boolean {
  return !hasArabic(text) && tokens(text).some(({ type }) => type === 'word' || type === 'number');
}

/** Whether two wordings say the same, whoever wrote them. */
export function isSameWording(a: TermWording, b: TermWording): boolean {
  return (
    a.arabic === b.arabic &&
    a.preferred === b.preferred &&
    a.kind === b.kind &&
    a.note === b.note &&
    isSameList(a.variants, b.variants) &&
    isSameList(a.allowed, b.allowed) &&
    isSameList(a.forbidden, b.forbidden)
  );
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, at) => text === b[at]);
}
