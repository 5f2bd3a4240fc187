import { useEffect, useState } from 'react';
import { DRAFT_ID } from '../../core/contract/history.ts';
import { blame, type BlameRun } from '../../core/history/blame.ts';
import type { ErrorValue } from '../../core/model/result.ts';
import type { RevisionId, RevisionSummary } from '../../core/model/revision.ts';
import type { Segment, SegmentId } from '../../core/model/segment.ts';
import type { Session } from '../app/session-types.ts';
import { useHost } from '../host/host-context.ts';

export interface BlamedSegment {
  readonly segment: SegmentId;
  /** By paragraph; each run names its revision, or `DRAFT_ID`. */
  readonly paragraphs: readonly (readonly BlameRun<RevisionId>[])[];
}

export interface Blame {
  readonly segments: ReadonlyMap<SegmentId, BlamedSegment>;
  readonly revisions: ReadonlyMap<RevisionId, RevisionSummary>;
  readonly isDone: boolean;
  readonly error: ErrorValue | null;
}

/** Segments asked for at once: few, so that the window stays awake between them. */
const AT_ONCE = 25;

const NOTHING: Blame = { segments: new Map(), revisions: new Map(), isDone: false, error: null };

/**
 * Which revision brought each word of the draft as it is when the view opens, or of a revision; grows while it is
 * worked out.
 * @param upTo null: the draft
 */
export function useBlame(session: Session, segments: readonly Segment[], upTo: RevisionId | null): Blame {
  const host = useHost();
  const [found, setFound] = useState<{ upTo: RevisionId | null; blame: Blame }>({ upTo, blame: NOTHING });

  useEffect(() => {
    let current = true;
    const read = async () => {
      let known = NOTHING;
      for (let at = 0; at < segments.length && current; at += AT_ONCE) {
        const part = segments.slice(at, at + AT_ONCE);
        const answer = await host.call('segment.history', {
          document: session.id,
          segments: part.map(({ id }) => id),
          ...(upTo !== null && { upTo }),
        });
        if (!current) return;
        if (!answer.ok) {
          setFound({ upTo, blame: { ...known, error: answer.error } });
          return;
        }
        const blamed = answer.value.segments.map(({ segment, steps }, index): BlamedSegment => {
          const wordings = steps.map(({ revision, target }) => ({ by: revision, target }));
          const now = part[index];
          const draft = upTo === null && now ? [{ by: DRAFT_ID, target: now.target }] : [];
          return { segment, paragraphs: blame([...wordings, ...draft]) };
        });
        known = {
          segments: new Map([...known.segments, ...blamed.map((each) => [each.segment, each] as const)]),
          revisions: new Map([
            ...known.revisions,
            ...answer.value.revisions.map((revision) => [revision.id, revision] as const),
          ]),
          isDone: at + AT_ONCE >= segments.length,
          error: null,
        };
        setFound({ upTo, blame: known });
      }
    };
    void read();
    return () => {
      current = false;
    };
  }, [host, session.id, segments, upTo]);
  return found.upTo === upTo ? found.blame : NOTHING;
}
