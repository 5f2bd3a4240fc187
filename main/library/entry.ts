import type {
  LeftOutReason,
  Segment,
  SegmentId,
  SegmentKind,
  SegmentState,
} from '../../core/model/segment.ts';

/** Lower-case hexadecimal SHA-256 of the UTF-8 text. */
export type TextHash = string;

/** What a draft or a revision says of one segment; the Arabic and the order are the document's. */
export interface Entry {
  readonly segment: SegmentId;
  readonly kind: SegmentKind;
  readonly state: SegmentState;
  readonly leftOut: LeftOutReason | null;
  /** Null: no English paragraph at all. */
  readonly target: TextHash | null;
}

/** English paragraphs hold no line breaks, so that a line feed can part them. */
export function joinParagraphs(target: Segment['target']): string | null {
  return target.length === 0 ? null : target.join('\n');
}

export function splitParagraphs(text: string | null): Segment['target'] {
  return text === null ? [] : text.split('\n');
}

/** Columns of `draft` and `revision_segments` that make an entry. */
export const ENTRY_COLUMNS = 'segment, kind, state, left_out AS leftOut, lower(hex(target)) AS target';

export type EntryRow = Readonly<Record<keyof Entry, string | null>>;

export function entryOf(row: unknown): Entry {
  const { segment, kind, state, leftOut, target } = row as EntryRow;
  return {
    segment: segment as SegmentId,
    kind: kind as SegmentKind,
    state: state as SegmentState,
    leftOut: leftOut === null ? null : (JSON.parse(leftOut) as LeftOutReason),
    target: target === '' ? null : target,
  };
}

/** Parameters in the order segment, kind, state, left_out, target (hexadecimal or null). */
export function entryValues({ segment, kind, state, leftOut, target }: Entry): (string | null)[] {
  return [segment, kind, state, leftOut && JSON.stringify(leftOut), target];
}

/** Entries of `after` that are not in `before` as they are. */
export function changedEntries(before: readonly Entry[], after: readonly Entry[]): Entry[] {
  const former = new Map(before.map((entry) => [entry.segment, JSON.stringify(entryValues(entry))]));
  return after.filter((entry) => former.get(entry.segment) !== JSON.stringify(entryValues(entry)));
}
