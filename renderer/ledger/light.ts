/** Lights up an entry of the ledger in both texts. */
import { Range as LineRange, type editor } from 'monaco-editor/editor';
import type { LedgerEntry } from '../../core/ledger/entry.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { DraftModel } from '../review/draft-model.ts';

const NAME = 'ledger-lit';
/** Over the marks of flags. */
const PRIORITY = 10;

/** `textOf` gives the text node of a segment's Arabic, where it is on screen. */
export function lightSource(entry: LedgerEntry | null, textOf: (segment: SegmentId) => Text | null): void {
  const text = entry?.source ? textOf(entry.segment) : null;
  const place = entry?.source?.place;
  if (!text || !place || place.end > text.length) {
    CSS.highlights.delete(NAME);
    return;
  }
  const range = new Range();
  range.setStart(text, place.start);
  range.setEnd(text, place.end);
  const highlight = new Highlight(range);
  highlight.priority = PRIORITY;
  CSS.highlights.set(NAME, highlight);
}

export function targetLight(entry: LedgerEntry | null, draft: DraftModel): editor.IModelDeltaDecoration[] {
  const place = entry?.target?.place;
  const line = place ? draft.lineOf(place.segment, place.paragraph) + 1 : 0;
  if (!place || line < 1 || place.end > draft.text.getLineLength(line)) return [];
  return [
    {
      range: new LineRange(line, place.start + 1, line, place.end + 1),
      options: { inlineClassName: NAME },
    },
  ];
}
