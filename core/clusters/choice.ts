/** The English of a name chosen once: what changes where, and the segments as they read then. */
import type { Place, TextEdit } from '../model/flag.ts';
import { standingTarget, type Segment, type SegmentId } from '../model/segment.ts';
import { rewrite } from '../review/transitions.ts';
import type { NameCluster } from './cluster.ts';
import { keyOfEnglish, respelled } from '../names/english-spelling.ts';
import { isAsChosen } from './needs.ts';

/** A place of the English that would be written otherwise, with what stands around it. */
export interface NameChange {
  readonly place: Place;
  readonly before: string;
  readonly after: string;
  /** The whole paragraph as it stands. */
  readonly paragraph: string;
}

/** What a choice would change, in the order of the text; places whose words are no longer there are passed over. */
export function changesFor(
  { english }: Pick<NameCluster, 'english'>,
  chosen: string,
  segments: readonly Segment[],
): readonly NameChange[] {
  if (chosen.trim() === '') return [];
  const byId = new Map(segments.map((segment, at) => [segment.id, { segment, at }]));
  const order = ({ place }: NameChange): number => byId.get(place.segment)?.at ?? 0;
  return english
    .flatMap(({ key, places }) =>
      places.flatMap((place): NameChange[] => {
        const found = byId.get(place.segment);
        const paragraph = found && standingTarget(found.segment)[place.paragraph];
        const before = paragraph?.slice(place.start, place.end);
        if (paragraph === undefined || before === undefined || `en:${keyOfEnglish(before)}` !== key)
          return [];
        if (isAsChosen(before, chosen)) return [];
        return [{ place, before, after: respelled(before, chosen), paragraph }];
      }),
    )
    .toSorted(
      (a, b) => order(a) - order(b) || a.place.paragraph - b.place.paragraph || a.place.start - b.place.start,
    );
}

/** The segments that edits of the English change, as they read then. Edits do not overlap. */
export function withEdits(segments: readonly Segment[], edits: readonly TextEdit[]): readonly Segment[] {
  const bySegment = new Map<SegmentId, TextEdit[]>();
  for (const edit of edits) {
    const list = bySegment.get(edit.place.segment);
    if (list) list.push(edit);
    else bySegment.set(edit.place.segment, [edit]);
  }
  return segments.flatMap((segment) => {
    const list = bySegment.get(segment.id);
    if (!list) return [];
    const target = [...segment.target];
    // Places count paragraphs that are not blank.
    const lines = target.flatMap((text, line) => (text.trim() === '' ? [] : [line]));
    for (const { place, text } of list.toSorted((a, b) => b.place.start - a.place.start)) {
      const line = lines[place.paragraph];
      const now = line === undefined ? undefined : target[line];
      if (line === undefined || now === undefined) continue;
      target[line] = now.slice(0, place.start) + text + now.slice(place.end);
    }
    return [rewrite(segment, target)];
  });
}
