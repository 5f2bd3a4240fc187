/** The revisions whose words stand in a text, with how many words each has. */
import { DRAFT_ID } from '../../core/contract/history.ts';
import { countWords } from '../../core/diff/word-count.ts';
import type { RevisionId, RevisionSummary } from '../../core/model/revision.ts';
import type { Blame } from './use-blame.ts';

export interface LegendEntry {
  readonly id: RevisionId;
  /** Null for the draft. */
  readonly revision: RevisionSummary | null;
  readonly words: number;
  /** Which of the tints, from 0. */
  readonly tint: number;
}

/** Tints in the style sheet; numbers tell apart what shares one. */
const TINTS = 6;

/** Newest first, the draft before all. */
export function legendOf({ segments, revisions }: Blame): LegendEntry[] {
  const words = new Map<RevisionId, number>();
  for (const { paragraphs } of segments.values()) {
    for (const { by, text } of paragraphs.flat()) words.set(by, (words.get(by) ?? 0) + countWords(text));
  }
  const numberOf = (id: RevisionId): number =>
    id === DRAFT_ID ? Infinity : (revisions.get(id)?.number ?? 0);
  const entries = [...words].filter(([, count]) => count > 0);
  // The first revision is the ground on which the others stand out: it has no tint of its own.
  return entries
    .sort(([a], [b]) => numberOf(b) - numberOf(a))
    .map(([id, count], at) => ({
      id,
      revision: revisions.get(id) ?? null,
      words: count,
      tint: numberOf(id) === 1 ? 0 : 1 + (at % TINTS),
    }));
}
