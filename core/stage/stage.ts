/** How far a document is on its way from hand to hand. */
import type { RevisionId } from '../model/revision.ts';
import type { ObstacleCounts } from './obstacles.ts';

export const STAGE_STEPS = ['handed-over', 'signed-off', 'reopened'] as const;
export type StageStep = (typeof STAGE_STEPS)[number];

export interface StageEvent {
  readonly step: StageStep;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
  readonly author: string;
  /** Whom it was handed to; empty for other steps. */
  readonly to: string;
  /** What the next reader should know; of a sign-off, why it was made in spite of what stood in the way. */
  readonly note: string;
  /** The revision that says what was handed over or signed off. */
  readonly revision: RevisionId;
  readonly number: number;
  /** What stood in the way of a sign-off; null where that was nothing, and for other steps. */
  readonly obstacles: ObstacleCounts | null;
}

/** `changed`: it was signed off, but its text, states or dismissals are no longer what was signed. */
export type StageKind = 'in-work' | 'handed-over' | 'signed-off' | 'changed';

export interface Standing {
  readonly kind: StageKind;
  /** The step it stands on; null while there was none. */
  readonly event: StageEvent | null;
}

export interface Stage extends Standing {
  /** Oldest first. */
  readonly events: readonly StageEvent[];
}

/** What became of the draft since the last step. */
export interface SinceThen {
  /** Number of the latest revision: a newer one says something else. */
  readonly latest: number;
  /** The draft says something else than the latest revision. */
  readonly isChanged: boolean;
}

export function standingOf(event: StageEvent | null, { latest, isChanged }: SinceThen): Standing {
  if (!event || event.step === 'reopened') return { kind: 'in-work', event };
  if (event.step === 'handed-over') return { kind: 'handed-over', event };
  return { kind: isChanged || latest > event.number ? 'changed' : 'signed-off', event };
}
