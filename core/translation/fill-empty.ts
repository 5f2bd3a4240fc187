import type { Segment } from '../model/segment.ts';
import { lacksEnglish, rewrite } from '../review/transitions.ts';
import type { DraftProgress } from './draft-run.ts';

/** The segments that drafts change: those that still have no English. What somebody wrote meanwhile stays. */
export function fillEmpty(
  segments: readonly Segment[],
  drafted: DraftProgress['drafted'],
): readonly Segment[] {
  const english = new Map(drafted.map(({ segment, text }) => [segment, text.split('\n')]));
  return segments.filter(lacksEnglish).flatMap((segment) => {
    const target = english.get(segment.id);
    return target ? [rewrite(segment, target)] : [];
  });
}
