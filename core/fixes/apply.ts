/** Mends several faults of a document at once. */
import type { Fix, TextEdit } from '../model/flag.ts';
import type { LeftOutReason, Segment, SegmentId } from '../model/segment.ts';
import { leaveOut, rewrite } from '../review/transitions.ts';

/**
 * The segments that fixes change, as they read then. Places are those of the segments as they are; of two edits that
 * share words, or insert at one place, the first named is made.
 */
export function withFixes(segments: readonly Segment[], fixes: readonly Fix[]): readonly Segment[] {
  const edits = new Map<SegmentId, TextEdit[]>();
  for (const fix of fixes) {
    for (const one of fix.kind === 'edit' ? fix.edits : [])
      edits.set(one.place.segment, [...(edits.get(one.place.segment) ?? []), one]);
  }
  const out = new Map(
    fixes.flatMap((fix) => (fix.kind === 'leave-out' ? [[fix.segment, reasonOf(fix)] as const] : [])),
  );
  return segments.flatMap((segment) => {
    const reason = out.get(segment.id);
    const own = edits.get(segment.id);
    const edited = own ? rewrite(segment, edit(segment.target, own)) : segment;
    const left = reason ? leaveOut(edited, reason) : edited;
    return left === segment ? [] : [left];
  });
}

export function reasonOf({ reason }: Extract<Fix, { kind: 'leave-out' }>): LeftOutReason {
  return reason === 'page-text' ? { code: 'page-text' } : { code: 'repeats', segment: reason.repeats };
}

function edit(target: readonly string[], edits: readonly TextEdit[]): readonly string[] {
  // Places count paragraphs that are not blank.
  const lines = target.flatMap((text, line) => (text.trim() === '' ? [] : [line]));
  const edited = [...target];
  const apart = apartFrom(edits.filter(({ place }) => place.side === 'target'));
  for (const { place, text } of apart.toSorted((a, b) => b.place.start - a.place.start)) {
    const line = lines[place.paragraph];
    const now = line === undefined ? undefined : edited[line];
    if (line === undefined || now === undefined || place.end > now.length) continue;
    edited[line] = now.slice(0, place.start) + text + now.slice(place.end);
  }
  return edited;
}

/** Edits that share nothing with one named before them. */
function apartFrom(edits: readonly TextEdit[]): readonly TextEdit[] {
  const kept: TextEdit[] = [];
  for (const one of edits) if (!kept.some((other) => meet(one, other))) kept.push(one);
  return kept;
}

function meet({ place: a }: TextEdit, { place: b }: TextEdit): boolean {
  if (a.paragraph !== b.paragraph) return false;
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
