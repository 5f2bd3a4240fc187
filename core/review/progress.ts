import { countWords } from '../diff/word-count.ts';
import { standingTarget, type Segment } from '../model/segment.ts';

export interface Progress {
  readonly total: number;
  /** Reviewed or left out. */
  readonly settled: number;
  readonly leftOut: number;
  /** Words of the standing English. */
  readonly words: number;
}

/** How far a review has come. */
export function progress(segments: readonly Segment[]): Progress {
  const leftOut = segments.filter((segment) => segment.state === 'left-out').length;
  const reviewed = segments.filter((segment) => segment.state === 'reviewed').length;
  const words = segments.reduce(
    (sum, segment) => sum + standingTarget(segment).reduce((part, text) => part + countWords(text), 0),
    0,
  );
  return { total: segments.length, settled: reviewed + leftOut, leftOut, words };
}

export { countWords };
