/** Plain text as the segments of a new document: Arabic alone, or with its English. */
import { done, fail, type Result } from '../model/result.ts';
import type { Segment } from '../model/segment.ts';
import { ARABIC_LETTER } from '../text/arabic.ts';
import { kindsOf } from './kinds.ts';
import type { Notice } from './notice.ts';
import { pairParagraphs } from './pair-paragraphs.ts';
import { splitParagraphs } from './paragraphs.ts';

/** Ids are given by whoever keeps the document. */
export type NewSegment = Omit<Segment, 'id'>;

export interface Drafted {
  readonly segments: readonly NewSegment[];
  readonly notices: readonly Notice[];
}

/**
 * Errors: `file-empty`; `file-no-arabic` where neither text holds Arabic; `file-no-english` where the English is
 * Arabic too. Texts that are given the wrong way round are taken the right way, and a notice says so.
 */
export function draftFromText(input: { readonly source: string; readonly target?: string }): Result<Drafted> {
  const notices: Notice[] = [];
  let source = splitParagraphs(input.source);
  let target = splitParagraphs(input.target ?? '');
  if (target.length > 0 && !isArabic(source) && isArabic(target)) {
    [source, target] = [target, source];
    notices.push({ code: 'sides-swapped', params: {} });
  }
  if (source.length === 0) return fail('file-empty');
  if (!source.some((paragraph) => ARABIC_LETTER.test(paragraph))) return fail('file-no-arabic');
  if (target.length > 0 && isArabic(target)) return fail('file-no-english');

  if (target.length > 0 && target.length !== source.length) {
    notices.push({ code: 'paragraphs-aligned', params: { source: source.length, target: target.length } });
  }
  return done({ segments: draftFromParagraphs(source, target), notices });
}

/** The segments of paragraphs whose sides are known, whatever they hold; each of `target` is kept, in order. */
export function draftFromParagraphs(source: readonly string[], target: readonly string[]): NewSegment[] {
  return segmentsOf(source, pairParagraphs(source, target));
}

function segmentsOf(source: readonly string[], rows: readonly (readonly string[])[]): NewSegment[] {
  const kinds = kindsOf(source);
  return source.map((paragraph, at): NewSegment => {
    const english = rows[at] ?? [];
    return {
      kind: kinds[at] ?? 'paragraph',
      state: english.length > 0 ? 'draft' : 'todo',
      source: paragraph,
      target: english,
      leftOut: null,
    };
  });
}

/**
 * The segments of rows in which Arabic and English stand side by side, each row by itself. English of a row without Arabic
 * goes with the row before it, or with the first. Errors: `file-empty`, `file-no-arabic`.
 */
export function draftFromRows(
  rows: readonly { readonly source: readonly string[]; readonly target: readonly string[] }[],
): Result<Drafted> {
  if (rows.length === 0) return fail('file-empty');
  const source: string[] = [];
  const target: string[][] = [];
  /** English before the first Arabic. */
  const early: string[] = [];
  for (const row of rows) {
    source.push(...row.source);
    if (row.source.length > 0) target.push(...pairParagraphs(row.source, row.target));
    else (target.at(-1) ?? early).push(...row.target);
  }
  if (source.length === 0) return fail('file-no-arabic');
  target[0]?.unshift(...early);
  return done({ segments: segmentsOf(source, target), notices: [] });
}

/** Whether most letters are Arabic. */
function isArabic(paragraphs: readonly string[]): boolean {
  let [arabic, letters] = [0, 0];
  for (const paragraph of paragraphs) {
    for (const [letter] of paragraph.matchAll(/\p{L}/gu)) {
      letters += 1;
      if (ARABIC_LETTER.test(letter)) arabic += 1;
    }
  }
  return arabic * 2 > letters;
}
