import type { TextEdit } from '../../model/flag.ts';
import { inTarget, type Carried, type SegmentView } from '../rule.ts';
import { allMatches } from '../../text/matches.ts';

/** The English of a segment, paragraphs parted by line breaks; empty when there is none. */
export function englishOf(segment: SegmentView): string {
  return segment.target.map((view) => view.text).join('\n');
}

/** By the pattern that was looked for: the English is read once, however often the Arabic has the fault. */
const CARRIED = new WeakMap<SegmentView, Map<string, Carried>>();

/** For a fault whose literal English is known: it stands while that wording does. */
export function carriedWhile(segment: SegmentView, literal: RegExp): Carried {
  const known = CARRIED.get(segment) ?? new Map<string, Carried>();
  CARRIED.set(segment, known);
  const pattern = String(literal);
  const carried = known.get(pattern) ?? (literal.test(englishOf(segment)) ? 'standing' : 'mended');
  known.set(pattern, carried);
  return carried;
}

/** Replaces every match of a global pattern in the English. What equals its replacement is left alone. */
export function replacements(
  segment: SegmentView,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string,
): TextEdit[] {
  return segment.target.flatMap((view, paragraph) =>
    allMatches(view.text, pattern).flatMap((match): TextEdit[] => {
      const text = replace(match);
      if (text === match[0]) return [];
      const place = inTarget(segment, paragraph, match.index, match.index + match[0].length);
      return [{ place, text }];
    }),
  );
}

/** Escapes text for use inside a pattern. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/** A word as the one it replaces is written: capital for capital. */
export function caseLike(model: string, word: string): string {
  return /^\p{Lu}/u.test(model) ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
