import { SEVERITIES, type Flag, type Severity } from '../../core/model/flag.ts';
import { standingTarget, type Segment } from '../../core/model/segment.ts';
import { countWords } from '../../core/diff/word-count.ts';
import { tallyOf } from './flag-tally.ts';

/** Segments are never changed in place, so what was counted of one holds as long as it does. */
const counted = new WeakMap<Segment, number>();

function wordsOfSegment(segment: Segment): number {
  const known = counted.get(segment);
  if (known !== undefined) return known;
  const words = standingTarget(segment).reduce((sum, paragraph) => sum + countWords(paragraph), 0);
  counted.set(segment, words);
  return words;
}

/** Words of the standing English. */
export function wordsOf(segments: readonly Segment[]): number {
  return segments.reduce((sum, segment) => sum + wordsOfSegment(segment), 0);
}

/** Segments with which the editor is done: reviewed or left out. */
export function settledOf(segments: readonly Segment[]): number {
  return segments.filter(({ state }) => state === 'reviewed' || state === 'left-out').length;
}

/** Open flags by severity, gravest first; severities without any are not in it. */
export function openBySeverity(flags: readonly Flag[]): readonly { severity: Severity; count: number }[] {
  const { open } = tallyOf(flags);
  return SEVERITIES.map((severity) => ({ severity, count: open[severity] })).filter(({ count }) => count > 0);
}
