/** Which Arabic an editor asks about, and where it stands in the window. */
import type { Flag, Place } from '../../core/model/flag.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import { TextView } from '../../core/text/view.ts';
import type { Glossary } from '../../core/glossary/glossary.ts';
import type { DocumentSession } from '../review/session.ts';
import { offsetAt } from '../review/offset-at.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface AskedWords {
  readonly segment: SegmentId;
  readonly text: string;
  /** Of the window, in CSS pixels. */
  readonly box: Box;
  /** What the words are flagged for. */
  readonly flag: Flag | null;
}

/** The flagged, paired or agreed words under a point of the window; null where there are none. */
export function wordsUnder(
  session: DocumentSession,
  glossary: Glossary,
  { x, y, target }: { x: number; y: number; target: EventTarget | null },
): AskedWords | null {
  const paragraph = target instanceof Element ? target.closest('.arabic-text') : null;
  const number = Number(paragraph?.closest<HTMLElement>('.row')?.dataset['segment'] ?? 0);
  const snapshot = session.getSnapshot();
  const segment = snapshot.segments[number - 1];
  const at = paragraph && segment ? offsetAt(x, y) : null;
  const text = paragraph?.firstChild;
  if (!segment || !at || !(text instanceof Text) || at.node !== text) return null;
  const holds = ({ start, end }: { start: number; end: number }): boolean =>
    start <= at.offset && at.offset <= end && isUnder(text, start, end, x, y);
  const flag = snapshot.flags.find(
    ({ place, status }) =>
      place.segment === segment.id && place.side === 'source' && status !== 'dismissed' && holds(place),
  );
  const entry = (snapshot.ledger.get(segment.id) ?? []).find(({ source }) => source && holds(source.place));
  const place =
    flag?.place ??
    entry?.source?.place ??
    glossary.find(new TextView(segment.source)).find((found) => holds(found));
  if (!place) return null;
  const box = boxesOf(text, place.start, place.end).find((each) => isIn(each, x, y));
  if (!box) return null;
  return { segment: segment.id, text: segment.source.slice(place.start, place.end), box, flag: flag ?? null };
}

/** The flag in focus, the entry that is lit up, or else the whole Arabic of the segment; null where no segment is. */
export function wordsInFocus(session: DocumentSession): AskedWords | null {
  const { current, focused, entry } = session.getSnapshot();
  const place = sourceOf(focused) ?? entry?.source?.place ?? null;
  const id = place?.segment ?? current;
  const segment = id === null ? undefined : session.segment(id);
  if (!segment) return null;
  const row = document.querySelector(`.row[data-segment="${session.draft.indexOf(segment.id) + 1}"]`);
  const node = row?.querySelector('.arabic-text')?.firstChild;
  const [start, end] = place ? [place.start, place.end] : [0, segment.source.length];
  const box =
    (node instanceof Text ? boxesOf(node, start, end).at(-1) : undefined) ?? row?.getBoundingClientRect();
  if (!box) return null;
  return { segment: segment.id, text: segment.source.slice(start, end), box, flag: place ? focused : null };
}

/** A flag of the English names the Arabic that it goes by. */
function sourceOf(flag: Flag | null): Place | null {
  if (!flag) return null;
  return flag.place.side === 'source'
    ? flag.place
    : (flag.related.find(({ side }) => side === 'source') ?? null);
}

function boxesOf(text: Text, start: number, end: number): readonly Box[] {
  if (end > text.length) return [];
  const range = new Range();
  range.setStart(text, start);
  range.setEnd(text, end);
  return [...range.getClientRects()];
}

const isUnder = (text: Text, start: number, end: number, x: number, y: number): boolean =>
  boxesOf(text, start, end).some((box) => isIn(box, x, y));

const isIn = (box: Box, x: number, y: number): boolean =>
  box.x <= x && x <= box.x + box.width && box.y <= y && y <= box.y + box.height;
