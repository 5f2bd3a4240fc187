/** A text from elsewhere, laid beside the segments of a document so that the two can be compared. */
import { matchTexts } from '../diff/match-texts.ts';
import type { Segment, SegmentId } from '../model/segment.ts';
import { rewrite } from '../review/transitions.ts';

/** Another document's segments, or English alone. */
export type Incoming =
  | { readonly kind: 'segments'; readonly segments: readonly Segment[] }
  | { readonly kind: 'english'; readonly paragraphs: readonly string[] };

/**
 * The incoming text as a version of `own`: what stands for a segment has its identity. Segments of another document are
 * matched by their Arabic; those without a counterpart keep their own identity. English alone is matched by its words.
 */
export function adopt(own: readonly Segment[], incoming: Incoming): readonly Segment[] {
  return incoming.kind === 'segments'
    ? bySource(own, incoming.segments)
    : byEnglish(own, incoming.paragraphs);
}

function bySource(own: readonly Segment[], segments: readonly Segment[]): readonly Segment[] {
  const source = ({ source: text }: Segment): string => text;
  const { groups, moved } = matchTexts(own.map(source), segments.map(source));
  const ids = new Map<number, SegmentId>();
  const give = (at: number | undefined, to: number | undefined): void => {
    const segment = at === undefined ? undefined : own[at];
    if (segment && to !== undefined) ids.set(to, segment.id);
  };
  for (const { before, after } of groups) for (const [at, to] of after.entries()) give(before[at], to);
  for (const { before, after } of moved) give(before, after);
  const renamed = new Map(segments.map(({ id }, at) => [id, ids.get(at) ?? id]));
  return segments.map((segment): Segment => {
    const id = renamed.get(segment.id) ?? segment.id;
    const { leftOut } = segment;
    if (leftOut?.code !== 'repeats') return { ...segment, id };
    return {
      ...segment,
      id,
      leftOut: { ...leftOut, segment: renamed.get(leftOut.segment) ?? leftOut.segment },
    };
  });
}

/** Paragraphs that stand for none stay with the one before them. What is left out stays so. */
function byEnglish(own: readonly Segment[], paragraphs: readonly string[]): readonly Segment[] {
  const stands = own.filter(({ state }) => state !== 'left-out');
  const places = stands.flatMap(({ target }, at) => target.map(() => at));
  const { groups, moved } = matchTexts(
    stands.flatMap(({ target }) => target),
    paragraphs,
  );
  const home = new Map<number, number>();
  for (const { before, after } of [
    ...groups,
    ...moved.map((link) => ({ before: [link.before], after: [link.after] })),
  ]) {
    const place = places[before[0] ?? -1];
    if (place !== undefined) for (const to of after) home.set(to, place);
  }
  const targets = stands.map((): string[] => []);
  let last = 0;
  paragraphs.forEach((paragraph, at) => {
    last = home.get(at) ?? last;
    targets[last]?.push(paragraph);
  });
  const found = new Map(stands.map(({ id }, at) => [id, targets[at] ?? []]));
  return own.map((segment) => {
    const target = found.get(segment.id) ?? segment.target;
    const isSame =
      target.length === segment.target.length && target.every((text, at) => text === segment.target[at]);
    return isSame ? segment : rewrite(segment, target);
  });
}
