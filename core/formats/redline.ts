/** Two versions as one text with its changes, ready to be put out: what a redline says, in whatever format. */
import type { Comment } from '../comments/comment.ts';
import type { Consequence } from '../check/consequences.ts';
import { compareVersions, type Comparison, type SegmentComparison, type Turn } from '../diff/compare.ts';
import { longestIncreasing } from '../diff/increasing.ts';
import { compareTexts, type ParagraphPair, type TextComparison, type WordTotals } from '../diff/texts.ts';
import type { Dismissal } from '../model/flag.ts';
import type { Version } from '../model/revision.ts';
import {
  standingTarget,
  type Segment,
  type SegmentId,
  type SegmentKind,
  type SegmentState,
} from '../model/segment.ts';
import type { RedlineVersion } from './redline-version.ts';

/** Why a segment is left out; another segment is named by its number. */
export type RedlineReason =
  | { readonly code: 'page-text' }
  | { readonly code: 'dropped' }
  | { readonly code: 'repeats'; readonly segment: number }
  | { readonly code: 'other'; readonly text: string };

/** `moved-from` and `moved-to`: the segment stands elsewhere in the order; it is told once for each place. */
export type RedlineStatus = SegmentComparison['status'] | 'moved-from' | 'moved-to';

export interface RedlineSegment {
  /** 1-based in the new version; in the old one where it stands in that alone. */
  readonly number: number;
  readonly status: RedlineStatus;
  /** As the new version has it where both do. */
  readonly kind: SegmentKind;
  /** The Arabic; empty for the texts of files. */
  readonly source: string;
  /** Set where the Arabic itself differs. */
  readonly sourcePair: ParagraphPair | null;
  /** The English that stands. */
  readonly pairs: readonly ParagraphPair[];
  readonly stateTurn: Turn<SegmentState> | null;
  readonly kindTurn: Turn<SegmentKind> | null;
  /** Why the new version leaves it out. */
  readonly leftOut: RedlineReason | null;
  /** Rules whose faults went and came; empty where `Redline.isChecked` is false. */
  readonly mended: readonly string[];
  readonly cameIn: readonly string[];
  /** Dismissals that hold in the new version, oldest first. */
  readonly dismissals: readonly Dismissal[];
  /** What editors say of it, in the order of the text. */
  readonly comments: readonly Comment[];
}

export interface Redline extends WordTotals {
  readonly title: string;
  readonly before: RedlineVersion;
  readonly after: RedlineVersion;
  /**
   * In an order that holds for both versions: leaving out what is gone gives the order of the new one, leaving out what
   * came gives that of the old one.
   */
  readonly segments: readonly RedlineSegment[];
  readonly segmentsChanged: number;
  /** 0 nothing, 1 everything. */
  readonly editRate: number;
  /** Whether both versions were checked for faults. */
  readonly isChecked: boolean;
  /** Versions after the old one up to the new one that came with a note, oldest first. */
  readonly notes: readonly RedlineVersion[];
}

export interface RedlineInput {
  readonly title: string;
  readonly before: RedlineVersion;
  readonly after: RedlineVersion;
  readonly notes: readonly RedlineVersion[];
}

export interface VersionsInput extends RedlineInput {
  readonly old: Version;
  readonly now: Version;
  /** Null where the versions were not checked. */
  readonly consequences: ReadonlyMap<SegmentId, Consequence> | null;
  readonly comments?: readonly Comment[];
}

export function redlineOfVersions({
  old,
  now,
  consequences,
  comments = [],
  ...input
}: VersionsInput): Redline {
  const comparison = compareVersions(old, now);
  const { segmentsChanged, editRate } = comparison;
  return {
    ...input,
    ...totalsOf(comparison),
    segmentsChanged,
    editRate,
    isChecked: consequences !== null,
    segments: inBothOrders(old, now, comparison).map(({ status, is, was, compared }): RedlineSegment => {
      const id = compared.segment;
      const isThere = is !== null;
      const { mended = [], cameIn = [] } = (isThere ? consequences?.get(id) : null) ?? {};
      return {
        number: (is?.place ?? was?.place ?? 0) + 1,
        status,
        kind: (is ?? was)?.segment.kind ?? 'paragraph',
        source: compared.source,
        sourcePair: compared.sourcePair,
        pairs: compared.pairs,
        stateTurn: isThere ? compared.state : null,
        kindTurn: isThere ? compared.kind : null,
        leftOut: is ? reasonOf(is.segment, now.segments) : null,
        mended,
        cameIn,
        dismissals: isThere ? now.dismissals.filter(({ segment }) => segment === id) : [],
        comments: isThere ? comments.filter(({ anchor }) => anchor.segment === id) : [],
      };
    }),
  };
}

/** Two texts that know nothing of segments: one segment with all their paragraphs. */
export function redlineOfTexts(
  input: RedlineInput,
  old: readonly string[],
  now: readonly string[],
  comparison: TextComparison = compareTexts(old, now),
): Redline {
  const { pairs, editRate } = comparison;
  const isSame = pairs.every(({ kind }) => kind === 'same');
  const segment: RedlineSegment = {
    number: 1,
    status: isSame ? 'same' : 'changed',
    kind: 'paragraph',
    source: '',
    sourcePair: null,
    pairs,
    stateTurn: null,
    kindTurn: null,
    leftOut: null,
    mended: [],
    cameIn: [],
    dismissals: [],
    comments: [],
  };
  return {
    ...input,
    ...totalsOf(comparison),
    segments: [segment],
    segmentsChanged: isSame ? 0 : 1,
    editRate,
    isChecked: false,
  };
}

/** Whether anything differs at all: words, Arabic, states or kinds. */
export function isUnchanged({ segments }: Redline): boolean {
  return segments.every(
    ({ status, stateTurn, kindTurn }) => status === 'same' && stateTurn === null && kindTurn === null,
  );
}

interface Placed {
  readonly place: number;
  readonly segment: Segment;
}

interface Step {
  readonly status: RedlineStatus;
  readonly was: Placed | null;
  readonly is: Placed | null;
  readonly compared: SegmentComparison;
}

/** The segments of both versions merged: those that keep their order are one step, all others one for each place. */
function inBothOrders(old: Version, now: Version, comparison: Comparison): Step[] {
  const byId = new Map(comparison.segments.map((segment) => [segment.segment, segment]));
  const newPlaces = new Map(now.segments.map(({ id }, place) => [id, place]));
  const steady = longestIncreasing(
    old.segments.flatMap(({ id }, before) => {
      const after = newPlaces.get(id);
      return after === undefined ? [] : [{ before, after }];
    }),
  );
  const steps: Step[] = [];
  let [oldAt, newAt] = [0, 0];
  for (const { before, after } of [...steady, { before: old.segments.length, after: now.segments.length }]) {
    for (; oldAt < before; oldAt++) {
      const was = placed(old.segments, oldAt);
      const compared = was && byId.get(was.segment.id);
      if (!was || !compared) continue;
      const isMoved = newPlaces.has(was.segment.id);
      const apart = isMoved ? gone(compared, was.segment) : compared;
      steps.push({ status: isMoved ? 'moved-from' : compared.status, was, is: null, compared: apart });
    }
    for (; newAt < after; newAt++) {
      const is = placed(now.segments, newAt);
      const compared = is && byId.get(is.segment.id);
      if (!is || !compared) continue;
      const isMoved = compared.status !== 'added';
      const apart = isMoved ? come(compared, is.segment) : compared;
      steps.push({ status: isMoved ? 'moved-to' : compared.status, was: null, is, compared: apart });
    }
    const [was, is] = [placed(old.segments, before), placed(now.segments, after)];
    const compared = is && byId.get(is.segment.id);
    if (is && compared) steps.push({ status: compared.status, was, is, compared });
    [oldAt, newAt] = [before + 1, after + 1];
  }
  return steps;
}

function reasonOf({ leftOut }: Segment, segments: readonly Segment[]): RedlineReason | null {
  if (leftOut?.code !== 'repeats') return leftOut;
  return { code: 'repeats', segment: segments.findIndex(({ id }) => id === leftOut.segment) + 1 };
}

function placed(segments: readonly Segment[], place: number): Placed | null {
  const segment = segments[place];
  return segment ? { place, segment } : null;
}

const gone = (compared: SegmentComparison, was: Segment): SegmentComparison => ({
  ...compared,
  ...compareTexts(standingTarget(was), []),
  source: was.source,
  sourcePair: null,
});

const come = (compared: SegmentComparison, is: Segment): SegmentComparison => ({
  ...compared,
  ...compareTexts([], standingTarget(is)),
  sourcePair: null,
});

function totalsOf({ wordsBefore, wordsAfter, wordsAdded, wordsRemoved, wordsMoved }: WordTotals): WordTotals {
  return { wordsBefore, wordsAfter, wordsAdded, wordsRemoved, wordsMoved };
}
