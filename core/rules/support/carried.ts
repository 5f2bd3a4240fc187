import type { Carried, SegmentView } from '../rule.ts';

/** Whether the English of the segment shows what a literal rendering of the fault would read like. */
export function carriedWhere(segment: SegmentView, literal: RegExp | ((text: string) => boolean)): Carried {
  const shows = (text: string): boolean =>
    literal instanceof RegExp ? text.search(literal) >= 0 : literal(text);
  return segment.target.some(({ text }) => shows(text)) ? 'standing' : 'mended';
}
