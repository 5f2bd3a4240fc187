/** What a unit of the memory offers for a paragraph, scored as editors know it. */
import { diffParagraph } from '../diff/paragraph.ts';
import type { Op } from '../diff/difference.ts';
import type { Range } from '../text/range.ts';
import { distance, mostFor, scoreOf, WORD, type NumberedWords } from './distance.ts';
import { refigure, type Swap } from './figures.ts';
import type { EnglishNames } from './known-names.ts';
import { rename } from './names.ts';
import type { MemoryUnit } from './unit.ts';
import { memoryWords, sameText, stemOf } from './words.ts';

/** An Arabic paragraph with its neighbours. */
export interface Paragraph {
  readonly source: string;
  readonly before: string | null;
  readonly after: string | null;
}

export const MATCH_KINDS = ['context', 'exact', 'signs', 'figures', 'names', 'fuzzy'] as const;
/**
 * `context`: the same Arabic between the same neighbours, 101; `exact`: the same Arabic, 100; `signs`: the same words, 99;
 * `figures`: the same words with other figures, months or weekdays, all of which were put into the English, 98; `names`: besides with other names, which
 * were put in as well, 97.
 */
export type MatchKind = (typeof MATCH_KINDS)[number];

export interface MemoryMatch {
  readonly unit: MemoryUnit;
  readonly score: number;
  readonly kind: MatchKind;
  /** What becomes of the unit's Arabic to make the one asked for. */
  readonly changes: readonly Op[];
  /** The English to be taken: the unit's with figures and names put right. */
  readonly target: string;
  /** Figures and names that were put in, in `target`. */
  readonly figures: readonly Range[];
  /** Figures of the Arabic that the English does not say. */
  readonly missed: number;
}

const OTHER_NAMES = 97;
const HIGHEST_FUZZY = 97;

export function matchOf(asked: Paragraph, unit: MemoryUnit, names: EnglishNames): MemoryMatch {
  const { source, target: written } = unit;
  const { ops } = diffParagraph(source, asked.source);
  const { edits, swaps: named } = rename({ asked: asked.source, source, target: written, names }, ops);
  const { target, places, differing, missed, swaps } = refigure(asked.source, source, written, edits);
  const asIf = withWords(asked.source, source, [...named, ...swaps]);
  const scored = scoredBy(asked, asIf, unit, { differing, missed, renamed: edits.length });
  return { unit, ...scored, changes: ops, target, figures: places, missed };
}

/** What is asked for, with the unit's words in the places of those that need not count. */
function withWords(asked: string, source: string, swaps: readonly Swap[]): string {
  // From the end, so that what is replaced moves nothing that is still to come.
  return swaps
    .toSorted((a, b) => b.now.start - a.now.start)
    .reduce(
      (text, { then, now }) =>
        text.slice(0, now.start) + source.slice(then.start, then.end) + text.slice(now.end),
      asked,
    );
}

/** @param asIf what is asked for, with the names of the unit */
function scoredBy(
  asked: Paragraph,
  asIf: string,
  unit: MemoryUnit,
  { differing, missed, renamed }: { differing: number; missed: number; renamed: number },
): { readonly score: number; readonly kind: MatchKind } {
  if (sameText(asked.source, unit.source))
    return hasSameNeighbours(asked, unit) ? { score: 101, kind: 'context' } : { score: 100, kind: 'exact' };
  const [here, there] = numbered(memoryWords(asIf), memoryWords(unit.source));
  const longer = Math.max(here.words.length, there.words.length);
  const cost = distance(here, there, mostFor(0, longer));
  if (renamed > 0 && cost === 0 && missed === 0) return { score: OTHER_NAMES, kind: 'names' };
  if (cost === 0 && differing === 0) return { score: 99, kind: 'signs' };
  if (cost === 0 && missed === 0) return { score: 98, kind: 'figures' };
  const highest = renamed > 0 ? OTHER_NAMES - 1 : HIGHEST_FUZZY;
  return { score: Math.min(highest, scoreOf(cost + missed * WORD, longer)), kind: 'fuzzy' };
}

function hasSameNeighbours(asked: Paragraph, unit: MemoryUnit): boolean {
  const isSame = (a: string | null, b: string | null): boolean =>
    a === null || b === null ? a === b : sameText(a, b);
  // A paragraph that stands alone says nothing about its place.
  if (unit.before === null && unit.after === null) return false;
  return isSame(asked.before, unit.before) && isSame(asked.after, unit.after);
}

function numbered(a: readonly string[], b: readonly string[]): readonly [NumberedWords, NumberedWords] {
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  const number = (numbers: Map<string, number>, word: string): number => {
    const known = numbers.get(word) ?? numbers.size;
    numbers.set(word, known);
    return known;
  };
  const of = (list: readonly string[]): NumberedWords => ({
    words: list.map((word) => number(words, word)),
    stems: list.map((word) => number(stems, stemOf(word))),
    from: 0,
    to: list.length,
  });
  return [of(a), of(b)];
}

/** The best first, each English for each Arabic once; of equals the latest, before those that nobody dated. */
export function bestMatches(matches: readonly MemoryMatch[], most: number): readonly MemoryMatch[] {
  const best = new Map<string, MemoryMatch>();
  const order = (a: MemoryMatch, b: MemoryMatch): number =>
    b.score - a.score || b.unit.at - a.unit.at || b.unit.id - a.unit.id;
  for (const match of matches.toSorted(order)) {
    const key = `${match.unit.source}\n\n${match.unit.target}`;
    if (!best.has(key)) best.set(key, match);
  }
  return [...best.values()].slice(0, most);
}
