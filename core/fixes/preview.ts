/** What a fix will do, shown with a few words around. */
import type { Fix, TextEdit } from '../model/flag.ts';
import { standingTarget, type Segment } from '../model/segment.ts';

/** Characters of the text that stay on either side, cut at a word. */
const AROUND = 28;
/** Longest text that is shown of a segment to be left out. */
const LONGEST = 90;

export interface FixPreview {
  readonly lead: string;
  readonly removed: string;
  readonly added: string;
  readonly tail: string;
}

/** One for each edit, in the order of the text; of a segment that is left out, its beginning. */
export function previewOf(fix: Fix, segmentOf: (id: string) => Segment | undefined): readonly FixPreview[] {
  if (fix.kind === 'leave-out') {
    const text = standing(segmentOf(fix.segment)).join(' ');
    const removed = text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()}…` : text;
    return removed === '' ? [] : [{ lead: '', removed, added: '', tail: '' }];
  }
  return fix.edits
    .toSorted((a, b) => a.place.paragraph - b.place.paragraph || a.place.start - b.place.start)
    .flatMap((edit) => {
      const text = standing(segmentOf(edit.place.segment))[edit.place.paragraph];
      return text === undefined ? [] : [pieceOf(text, edit)];
    });
}

const standing = (segment: Segment | undefined): readonly string[] =>
  segment ? standingTarget(segment) : [];

function pieceOf(text: string, { place: { start, end }, text: added }: TextEdit): FixPreview {
  const before = text.slice(0, start);
  const after = text.slice(end);
  const cutBefore = before.length > AROUND ? before.indexOf(' ', before.length - AROUND) : -1;
  const cutAfter = after.length > AROUND ? after.lastIndexOf(' ', AROUND) : -1;
  return {
    lead: cutBefore >= 0 ? `…${before.slice(cutBefore)}` : before,
    removed: text.slice(start, end),
    added,
    tail: cutAfter > 0 ? `${after.slice(0, cutAfter)} …` : after,
  };
}
