import { useMemo } from 'react';
import type { Change } from '../../core/changes/segment-changes.ts';
import { insertionsOf } from '../../core/changes/insertions.ts';
import { takeChange, takeSegments, type Direction } from '../../core/changes/take.ts';
import { withChanges } from '../../core/changes/text-changes.ts';
import type { Comparison } from '../../core/diff/compare.ts';
import type { Version } from '../../core/model/revision.ts';
import { standingTarget, type Segment, type SegmentId } from '../../core/model/segment.ts';
import { rewrite } from '../../core/review/transitions.ts';
import type { Session } from '../app/session-types.ts';
import { useReplace } from '../app/use-replace.ts';
import { useSnapshot } from '../app/use-snapshot.ts';
import { useWords } from '../i18n/use-words.ts';
import { useMessages } from '../ui/messages-context.ts';
import type { Edited } from './use-edited.ts';
import { useInsert } from './use-insert.ts';

export interface Compared {
  readonly before: Version;
  readonly after: Version;
  readonly comparison: Comparison;
  /** Whether the older side is the draft: changes are taken over from the newer. */
  readonly direction: Direction;
  /** The version that is taken from, as it is called. */
  readonly name: string;
  /** How a change of an incoming text is rejected; missing for versions of this document. */
  readonly edit: Edited['edit'] | undefined;
}

export interface Take {
  readonly direction: Direction;
  /** Segments of which the draft does not yet say what it would. */
  readonly ids: ReadonlySet<SegmentId>;
  change(change: Change): void;
  segment(id: SegmentId): void;
  all(): void;
  /** Missing where nothing can be rejected. */
  readonly reject: ((change: Change) => void) | undefined;
}

/** Taking changes into the draft, each step an edit that can be undone. */
export function useTake(session: Session, compared: Compared): Take {
  const { t } = useWords();
  const { segments: draft } = useSnapshot(session, 'segments');
  const replace = useReplace(session);
  const { say, trouble } = useMessages();
  const insert = useInsert(session);
  return useMemo(() => {
    const { before, after, comparison, direction, name, edit } = compared;
    const changes = takeSegments(draft, (direction === 'over' ? after : before).segments);
    const said = direction === 'over' ? 'compare.tookOver' : 'compare.tookBack';
    const take = (segments: readonly Segment[]): void => {
      if (segments.length > 0) replace(segments, t(said, { count: segments.length, version: name }));
    };
    // What only the other text has can come over; what only the draft has is the draft's.
    const insertions = direction === 'over' ? insertionsOf(draft, after.segments) : [];
    const segment = (id: SegmentId): void => {
      const own = insertions.filter((insertion) => insertion.id === id);
      if (own.length > 0) void insert({ insertions: own, changes: [], from: name });
      else take(changes.filter((change) => change.id === id));
    };
    const stands = (id: SegmentId): Segment | undefined =>
      session.getSnapshot().segments.find((each) => each.id === id);
    return {
      direction,
      ids: new Set([...changes, ...insertions].map(({ id }) => id)),
      segment,
      all: () => {
        if (insertions.length > 0) void insert({ insertions, changes, from: name });
        else take(changes);
      },
      change: (change: Change) => {
        if (change.at === null) return segment(change.segment);
        const [now, of] = [stands(change.segment), comparison.segments[change.number - 1]];
        const next = now && of ? takeChange(now, of, change.at) : null;
        if (next) replace([next], t(direction === 'over' ? 'compare.tookOverOne' : 'compare.tookBackOne'));
        else trouble(t('compare.stale'));
      },
      reject:
        edit &&
        ((change: Change) => {
          const incoming = after.segments.find(({ id }) => id === change.segment);
          const own = before.segments.find(({ id }) => id === change.segment);
          const rest = incoming && rejected(incoming, own, comparison, change);
          if (rest === undefined) return;
          const undo = edit([[change.segment, rest]]);
          say(t('compare.rejected'), { label: t('app.undo'), run: undo });
        }),
    };
  }, [session, compared, draft, replace, insert, say, trouble, t]);
}

/** The incoming segment without the change; null where nothing of it is left. */
function rejected(
  incoming: Segment,
  own: Segment | undefined,
  { segments }: Comparison,
  { at, number }: Change,
): Segment | null {
  const pairs = segments[number - 1]?.pairs;
  if (!own) return null;
  if (at === null || !pairs) return own;
  const target = withChanges(pairs, (change) => change !== at, 'after');
  return target.join('\n') === standingTarget(own).join('\n') ? own : rewrite(incoming, target);
}
