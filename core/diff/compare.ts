/** What became of a document between two of its versions, segment by segment, by identity. */
import type { Version } from '../model/revision.ts';
import {
  standingTarget,
  type Segment,
  type SegmentId,
  type SegmentKind,
  type SegmentState,
} from '../model/segment.ts';
import type { DiffOptions } from './difference.ts';
import { compareTexts, editRate, type ParagraphPair, type TextComparison, type WordTotals } from './texts.ts';

/** `left-out` and `restored`: the segment left the English or came back; whatever its words. */
export type SegmentStatus = 'same' | 'changed' | 'left-out' | 'restored' | 'added' | 'removed';

export interface Turn<T> {
  readonly before: T;
  readonly after: T;
}

export interface SegmentComparison extends TextComparison {
  readonly segment: SegmentId;
  /** By the English that stands, the Arabic and whether the segment is left out; state and kind count apart. */
  readonly status: SegmentStatus;
  /** The Arabic, as `after` has it where both do. */
  readonly source: string;
  /** Set where the Arabic itself differs. */
  readonly sourcePair: ParagraphPair | null;
  /** Null where it did not change, or the segment is in one version only. */
  readonly state: Turn<SegmentState> | null;
  readonly kind: Turn<SegmentKind> | null;
}

export interface Comparison extends WordTotals {
  /** In the order of the new version; segments that are gone stand where they stood. */
  readonly segments: readonly SegmentComparison[];
  /** Segments whose status is not `same`. */
  readonly segmentsChanged: number;
  readonly editRate: number;
}

export function compareVersions(before: Version, after: Version, options: DiffOptions = {}): Comparison {
  const segments = inOrder(before.segments, after.segments).map(([was, is]) =>
    compareSegment(was, is, options),
  );
  const totals = segments.reduce(addTotals, NO_WORDS);
  return {
    segments,
    ...totals,
    segmentsChanged: segments.filter((segment) => segment.status !== 'same').length,
    editRate: editRate(totals),
  };
}

type Two = readonly [Segment, Segment] | readonly [Segment, null] | readonly [null, Segment];

/** Segments by identity in the new order; one that is gone follows what it followed before. */
function inOrder(before: readonly Segment[], after: readonly Segment[]): Two[] {
  const kept = new Set(after.map((segment) => segment.id));
  const old = new Map(before.map((segment) => [segment.id, segment]));
  const goneAfter = new Map<SegmentId | null, Segment[]>();
  let last: SegmentId | null = null;
  for (const segment of before) {
    if (kept.has(segment.id)) last = segment.id;
    else goneAfter.set(last, [...(goneAfter.get(last) ?? []), segment]);
  }
  const gone = (id: SegmentId | null): Two[] => (goneAfter.get(id) ?? []).map((segment) => [segment, null]);
  return [
    ...gone(null),
    ...after.flatMap((is): Two[] => {
      const was = old.get(is.id);
      return [was ? [was, is] : [null, is], ...gone(is.id)];
    }),
  ];
}

function compareSegment(was: Segment | null, is: Segment | null, options: DiffOptions): SegmentComparison {
  const text = compareTexts(was ? standingTarget(was) : [], is ? standingTarget(is) : [], options);
  const segment = is ?? was;
  const sourcePair =
    was && is && was.source !== is.source
      ? (compareTexts([was.source], [is.source], options).pairs[0] ?? null)
      : null;
  return {
    ...text,
    segment: segment?.id ?? '',
    status: statusOf(was, is, sourcePair !== null || text.pairs.some((pair) => pair.kind !== 'same')),
    source: segment?.source ?? '',
    sourcePair,
    state: was && is && was.state !== is.state ? { before: was.state, after: is.state } : null,
    kind: was && is && was.kind !== is.kind ? { before: was.kind, after: is.kind } : null,
  };
}

function statusOf(was: Segment | null, is: Segment | null, isChanged: boolean): SegmentStatus {
  if (!was) return 'added';
  if (!is) return 'removed';
  if (was.state !== 'left-out' && is.state === 'left-out') return 'left-out';
  if (was.state === 'left-out' && is.state !== 'left-out') return 'restored';
  return isChanged ? 'changed' : 'same';
}

const NO_WORDS: WordTotals = { wordsBefore: 0, wordsAfter: 0, wordsAdded: 0, wordsRemoved: 0, wordsMoved: 0 };

function addTotals(sum: WordTotals, part: WordTotals): WordTotals {
  return {
    wordsBefore: sum.wordsBefore + part.wordsBefore,
    wordsAfter: sum.wordsAfter + part.wordsAfter,
    wordsAdded: sum.wordsAdded + part.wordsAdded,
    wordsRemoved: sum.wordsRemoved + part.wordsRemoved,
    wordsMoved: sum.wordsMoved + part.wordsMoved,
  };
}
