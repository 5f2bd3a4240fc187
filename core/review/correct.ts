/**
 * A corrected wire: another version of the Arabic laid over a review. What did not change keeps all that the review
 * has made of it; what changed keeps its English and asks for another look; nothing of the English is lost.
 */
import type { Link } from '../diff/increasing.ts';
import type { Segment, SegmentId } from '../model/segment.ts';
import { arabicKey, movedLinks, sameArabic, similarArabic } from './match-arabic.ts';
import { bringBack, leaveOut, stateOf } from './transitions.ts';

/** A paragraph of the new Arabic. */
export type NewArabic = Pick<Segment, 'kind' | 'source'>;

/**
 * `dropped`: no longer in the Arabic; `returned`: left out before and in the text again, because the Arabic has it
 * again or no longer has what it repeated; `absent`: dropped by an earlier correction and still not there.
 */
export type Fate = 'unchanged' | 'changed' | 'new' | 'dropped' | 'returned' | 'absent';

export interface CorrectedSegment {
  readonly segment: Segment;
  readonly fate: Fate;
  /** Stands elsewhere among its neighbours. */
  readonly isMoved: boolean;
  /** The Arabic so far; null where the segment is new. */
  readonly before: string | null;
  /** The Arabic that its English was made from, where that is to be looked at again. */
  readonly former: string | null;
}

export interface Correction {
  /** In the order of the new Arabic; what is not in it any more follows what it followed before. */
  readonly segments: readonly CorrectedSegment[];
  readonly counts: Readonly<Record<Exclude<Fate, 'absent'> | 'moved', number>>;
  /** The Arabic is as it was to the letter, and in its order. */
  readonly isNothing: boolean;
}

/** Arabic that the English of segments was made from, until they were looked at again. */
export type FormerArabic = ReadonlyMap<SegmentId, string>;

/** Whether the English of a segment, whose Arabic was corrected, still has to be looked at. */
export function asksForLook({ id, state }: Pick<Segment, 'id' | 'state'>, former: FormerArabic): boolean {
  return former.has(id) && state !== 'reviewed' && state !== 'left-out';
}

/** What still waits once a revision has what was reviewed. */
export function withoutReviewed(former: FormerArabic, segments: readonly Segment[]): FormerArabic {
  const reviewed = new Set(segments.filter(({ state }) => state === 'reviewed').map(({ id }) => id));
  return new Map([...former].filter(([id]) => !reviewed.has(id)));
}

/** @param newId names segments that were not there before */
export function correct(
  segments: readonly Segment[],
  former: FormerArabic,
  arabic: readonly NewArabic[],
  newId: () => SegmentId,
): Correction {
  const { links, returned } = linksOf(segments, arabic);
  const moved = movedLinks(links);
  const linkTo = new Map([...links, ...returned].map((link) => [link.after, link]));
  const kept = new Set([...linkTo.values()].map(({ before }) => segments[before]?.id ?? ''));
  const lost = lostAfter(segments, kept);
  const outcome: CorrectedSegment[] = [...(lost.get(null) ?? [])].map((segment) => drop(segment, former));
  arabic.forEach((paragraph, at) => {
    const link = linkTo.get(at);
    const segment = link && segments[link.before];
    if (!link || !segment) {
      outcome.push({ ...made(paragraph, newId()), isMoved: false });
      return;
    }
    outcome.push({ ...carried(segment, paragraph.source, former, kept), isMoved: moved.has(link) });
    for (const each of lost.get(segment.id) ?? []) outcome.push(drop(each, former));
  });
  return {
    segments: outcome,
    counts: countsOf(outcome),
    isNothing: outcome.every(
      ({ fate, isMoved, before, segment }) =>
        fate === 'absent' || (fate === 'unchanged' && !isMoved && before === segment.source),
    ),
  };
}

interface Links {
  readonly links: readonly Link[];
  /** Of segments that an earlier correction dropped. */
  readonly returned: readonly Link[];
}

function linksOf(segments: readonly Segment[], arabic: readonly NewArabic[]): Links {
  const places = [...segments.keys()];
  const isGone = (at: number): boolean => segments[at]?.leftOut?.code === 'dropped';
  const found: Link[] = [];
  const match = (olds: readonly number[], how: typeof sameArabic): Link[] => {
    const matched = new Set(found.map(({ before }) => before));
    const free = olds.filter((at) => !matched.has(at));
    const taken = new Set(found.map(({ after }) => after));
    const open = [...arabic.keys()].filter((at) => !taken.has(at));
    const links = how(
      free.map((at) => segments[at]?.source ?? ''),
      open.map((at) => arabic[at]?.source ?? ''),
    ).map(({ before, after }): Link => ({ before: free[before] ?? -1, after: open[after] ?? -1 }));
    for (const link of links) found.push(link);
    return links;
  };
  const there = places.filter((at) => !isGone(at));
  const same = match(there, sameArabic);
  const returned = match(places.filter(isGone), sameArabic);
  return { links: [...ratherTheFirst(same, segments), ...match(there, similarArabic)], returned };
}

/** Of a text that stood twice and stands once now, the copy that is in the English stays. */
function ratherTheFirst(links: readonly Link[], segments: readonly Segment[]): Link[] {
  const linked = new Set(links.map(({ before }) => before));
  return links.map((link) => {
    const segment = segments[link.before];
    if (segment?.leftOut?.code !== 'repeats') return link;
    const { segment: first } = segment.leftOut;
    const at = segments.findIndex(({ id }) => id === first);
    const twin = segments[at];
    if (!twin || linked.has(at) || arabicKey(twin.source) !== arabicKey(segment.source)) return link;
    linked.add(at);
    return { before: at, after: link.after };
  });
}

/** Segments without a place in the new Arabic, by the last one before them that has one. */
export function lostAfter(
  segments: readonly Segment[],
  kept: ReadonlySet<SegmentId>,
): ReadonlyMap<SegmentId | null, readonly Segment[]> {
  const lost = new Map<SegmentId | null, Segment[]>();
  let last: SegmentId | null = null;
  for (const segment of segments) {
    if (kept.has(segment.id)) last = segment.id;
    else lost.set(last, [...(lost.get(last) ?? []), segment]);
  }
  return lost;
}

type Outcome = Omit<CorrectedSegment, 'isMoved'>;

/** Out of the text, with its English kept. */
export function drop(segment: Segment, former: FormerArabic): CorrectedSegment {
  const isGone = segment.leftOut?.code === 'dropped';
  return {
    segment: isGone ? segment : leaveOut(segment, { code: 'dropped' }),
    fate: isGone ? 'absent' : 'dropped',
    isMoved: false,
    before: segment.source,
    former: pending(segment, former),
  };
}

function made({ kind, source }: NewArabic, id: SegmentId): Outcome {
  const segment: Segment = { id, kind, source, state: 'todo', target: [], leftOut: null };
  return { segment, fate: 'new', before: null, former: null };
}

function carried(
  segment: Segment,
  source: string,
  former: FormerArabic,
  kept: ReadonlySet<SegmentId>,
): Outcome {
  const { leftOut, target } = segment;
  const before = segment.source;
  const waiting = pending(segment, former);
  const isSame = arabicKey(before) === arabicKey(source);
  // What it repeats says something else now, or nothing; only an editor can tell whether it is needed.
  const isBack =
    leftOut?.code === 'dropped' || (leftOut?.code === 'repeats' && (!isSame || !kept.has(leftOut.segment)));
  const now: Segment = { ...(isBack ? bringBack(segment) : segment), source };
  if (isSame) return { segment: now, fate: isBack ? 'returned' : 'unchanged', before, former: waiting };
  const first = waiting ?? before;
  const isLooked = arabicKey(first) === arabicKey(source) || !target.some((text) => text.trim() !== '');
  return {
    segment: now.state === 'left-out' ? now : { ...now, state: stateOf(target) },
    fate: 'changed',
    before,
    former: isLooked ? null : first,
  };
}

function pending(segment: Segment, former: FormerArabic): string | null {
  return segment.state === 'reviewed' ? null : (former.get(segment.id) ?? null);
}

function countsOf(outcome: readonly CorrectedSegment[]): Correction['counts'] {
  const counts = { unchanged: 0, changed: 0, new: 0, dropped: 0, returned: 0, moved: 0 };
  for (const { fate, isMoved } of outcome) {
    if (fate !== 'absent') counts[fate] += 1;
    if (isMoved) counts.moved += 1;
  }
  return counts;
}
