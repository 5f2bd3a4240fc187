/** Draws in the editor: flags of the English, and the look of headings, captions and bylines. */
import { Range, type editor } from 'monaco-editor/editor';
import type { Flag } from '../../core/model/flag.ts';
import type { SegmentKind } from '../../core/model/segment.ts';
import type { DraftModel } from './draft-model.ts';

/** How an open flag of the English is drawn; null for others, and where its words are not there. */
export function flagDecoration(
  { place, status, severity }: Flag,
  marked: boolean,
  draft: DraftModel,
): editor.IModelDeltaDecoration | null {
  if (place.side !== 'target' || status !== 'open') return null;
  const line = draft.lineOf(place.segment, place.paragraph) + 1;
  if (line < 1 || place.end > draft.text.getLineLength(line)) return null;
  const mark = marked ? ' flag-focused' : '';
  return {
    range: new Range(line, place.start + 1, line, place.end + 1),
    options: { inlineClassName: `flag flag-${severity}${mark}` },
  };
}

const QUIET = { inlineClassName: 'english-quiet', larger: -1 };

/** `larger`: CSS pixels more than the text has. */
const KIND_LOOK: Readonly<
  Partial<Record<SegmentKind, editor.IModelDecorationOptions & { readonly larger: number }>>
> = {
  heading: { inlineClassName: 'english-heading', larger: 1, fontWeight: '600' },
  caption: QUIET,
  byline: QUIET,
};

/** Whether a kind has a look of its own. */
export const hasLook = (kind: SegmentKind): boolean => KIND_LOOK[kind] !== undefined;

/** @param size of the English, in CSS pixels */
export function kindDecorations(draft: DraftModel, size: number): editor.IModelDeltaDecoration[] {
  return draft.rows.flatMap((row, index) => {
    const kind = KIND_LOOK[row.kind];
    if (!kind || row.lines === 0) return [];
    const { larger, ...look } = kind;
    const first = (draft.firstLines[index] ?? 0) + 1;
    const last = first + row.lines - 1;
    return [
      {
        range: new Range(first, 1, last, draft.text.getLineMaxColumn(last)),
        options: { ...look, fontSize: `${size + larger}px` },
      },
    ];
  });
}
