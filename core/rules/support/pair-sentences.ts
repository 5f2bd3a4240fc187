/** Sentences of a segment set against each other: which of them has no counterpart. */
import { anchorsOf } from '../../align/anchors.ts';
import { alignItems, deviation, matchCost, type Bead, type Item } from '../../align/beads.ts';
import type { Place } from '../../model/flag.ts';
import type { Side } from '../../model/segment.ts';
import type { Range } from '../../text/range.ts';
import type { TextView } from '../../text/view.ts';
import { inSource, inTarget, type SegmentView } from '../rule.ts';
import { allMatches } from '../../text/matches.ts';

interface Sentence extends Item {
  /** Characters more where the other side spells its abbreviations out. */
  readonly abbreviated: number;
  readonly place: Place;
}

/**
 * `whole`: the paragraph is much shorter or longer than its counterpart, and no sentence can be named. `doubtful`: a
 * concise or a wordy translation may look the same.
 */
export interface LoneSentence {
  readonly place: Place;
  readonly whole: boolean;
  readonly doubtful: boolean;
}

export const DOUBTFUL = { severity: 'neutral' } as const;

/** Shorter sentences may be swallowed by their neighbours. */
const LEAST = 15;
/** Deviations of the length that is expected of a counterpart, beyond which something is missing. */
const JOINED = 1;
const JOINED_PERHAPS = 0.6;
const ALONE_SHORT = 3.6;
const ALONE_LONG = 4.5;
const ALONE_PERHAPS = 2.7;

/** A sentence on each side: left alone or not, they face each other. */
const ONE: readonly Bead[] = [{ source: { start: 0, end: 1 }, target: { start: 0, end: 1 } }];

const FOUND = new WeakMap<
  SegmentView,
  { readonly source: readonly LoneSentence[]; readonly target: readonly LoneSentence[] }
>();

/** Sentences of either side without counterpart on the other. */
export function loneSentences(segment: SegmentView): {
  readonly source: readonly LoneSentence[];
  readonly target: readonly LoneSentence[];
} {
  const known = FOUND.get(segment);
  if (known) return known;
  const source = sentencesOf(segment.source, 'source', (start, end) => inSource(segment, start, end));
  const target = segment.target.flatMap((view, paragraph) =>
    sentencesOf(view, 'target', (start, end) => inTarget(segment, paragraph, start, end)),
  );
  const found = { source: [] as LoneSentence[], target: [] as LoneSentence[] };
  const whole = deviation(source, target);
  for (const bead of source.length * target.length === 1 ? ONE : faced(alignItems(source, target)))
    judge(bead, source, target, whole, found);
  FOUND.set(segment, found);
  return found;
}

function sentencesOf(view: TextView, side: Side, place: (start: number, end: number) => Place): Sentence[] {
  return bounds(view).map(({ start, end }) => ({
    length: end - start,
    anchors: anchorsOf(view, side, start, end),
    abbreviated: abbreviated(view.text.slice(start, end)),
    loose: false,
    place: place(start, end),
  }));
}

/** A title or initial before the next sentence: "د.", "J."; and a stop that lost its space. */
const CUT_SHORT = /(?<!\p{L})\p{L}\.$/u;
const GLUED = /(?<=\p{Ll}{3}[.!?]["”]?)(?=\p{Lu}\p{Ll})/gu;

/** Sentences as they were meant: none ends in an initial, and "cabin.For" is an end. */
function bounds(view: TextView): Range[] {
  const found: Range[] = [];
  for (const { start, end } of view.sentences) {
    const last = found.at(-1);
    const goesOn = last !== undefined && CUT_SHORT.test(view.text.slice(Math.max(0, last.end - 3), last.end));
    const from = goesOn ? last.start : start;
    if (goesOn) found.pop();
    let at = from;
    for (const glue of allMatches(view.text.slice(from, end), GLUED)) {
      found.push({ start: at, end: from + glue.index });
      at = from + glue.index;
    }
    found.push({ start: at, end });
  }
  return found;
}

/** Neighbours that were left alone on either side face each other after all. */
function faced(beads: readonly Bead[]): Bead[] {
  const found: Bead[] = [];
  for (const bead of beads) {
    const last = found.at(-1);
    const size = (range: Range): number => range.end - range.start;
    if (last && size(last.source) + size(bead.source) === 1 && size(last.target) + size(bead.target) === 1) {
      found[found.length - 1] = {
        source: { start: last.source.start, end: bead.source.end },
        target: { start: last.target.start, end: bead.target.end },
      };
    } else found.push(bead);
  }
  return found;
}

function judge(
  bead: Bead,
  allSource: readonly Sentence[],
  allTarget: readonly Sentence[],
  whole: number,
  found: { readonly source: LoneSentence[]; readonly target: LoneSentence[] },
): void {
  const source = allSource.slice(bead.source.start, bead.source.end);
  const target = allTarget.slice(bead.target.start, bead.target.end);
  const off = deviation(source, target);
  const shorter = -Math.max(off, whole);
  const longer = Math.min(off, whole);
  if (source.length > target.length && shorter >= JOINED_PERHAPS) {
    const lone = loneOf(source, target, (rest) => matchCost(rest, target));
    if (lone) found.source.push({ place: lone.place, whole: false, doubtful: shorter < JOINED });
  } else if (target.length > source.length && longer >= JOINED_PERHAPS) {
    const lone = loneOf(target, source, (rest) => matchCost(source, rest));
    if (lone) found.target.push({ place: lone.place, whole: false, doubtful: longer < JOINED });
  } else if (source.length === target.length && source.length > 0) {
    const [first, last] = [source[0], target[0]];
    const short = Math.min(-off, -deviation(source, target.map(spelledOut)));
    if (first && short >= ALONE_PERHAPS)
      found.source.push({ place: first.place, whole: true, doubtful: short < ALONE_SHORT });
    if (last && off >= ALONE_PERHAPS)
      found.target.push({ place: last.place, whole: true, doubtful: off < ALONE_LONG });
  }
}

/** The UK is two words of Arabic, the IMF or a GmbH three or more. */
function abbreviated(text: string): number {
  const found = text.match(/\p{Lu}\p{L}?\p{Lu}+|\p{Lu}{2,}/gu) ?? [];
  return found.reduce((sum, { length }) => sum + (length === 2 ? 12 : 20), 0);
}

/** As long as it would be with its abbreviations in words. */
function spelledOut(sentence: Sentence): Sentence {
  return { ...sentence, length: sentence.length + sentence.abbreviated };
}

/** The sentence without which the rest fits best, if it fits better than with it. */
function loneOf(
  side: readonly Sentence[],
  other: readonly Sentence[],
  costOf: (rest: readonly Sentence[]) => number,
): Sentence | undefined {
  if (other.length === 0) return side.length === 1 && (side[0]?.length ?? 0) >= LEAST ? side[0] : undefined;
  let best: Sentence | undefined;
  let least = costOf(side);
  for (const sentence of side) {
    if (sentence.length < LEAST || isAnswered(sentence, side, other)) continue;
    const cost = costOf(side.filter((one) => one !== sentence));
    if (cost < least) {
      least = cost;
      best = sentence;
    }
  }
  return best;
}

/** Says something that the other side says and the rest of its own side does not. */
function isAnswered(sentence: Sentence, side: readonly Sentence[], other: readonly Sentence[]): boolean {
  return [...sentence.anchors].some(
    (anchor) =>
      other.some((one) => one.anchors.has(anchor)) &&
      !side.some((one) => one !== sentence && one.anchors.has(anchor)),
  );
}
