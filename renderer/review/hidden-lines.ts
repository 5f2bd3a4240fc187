import type { editor, IRange } from 'monaco-editor/editor';
import type { Fold } from '../../core/review/folds.ts';
import type { DraftModel } from './draft-model.ts';

/** What Monaco's own folding calls; its declarations leave it out. */
interface HidesLines {
  setHiddenAreas(ranges: readonly IRange[]): void;
}

const hidesLines = (pane: editor.ICodeEditor): pane is editor.ICodeEditor & HidesLines =>
  'setHiddenAreas' in pane && typeof pane.setHiddenAreas === 'function';

/** Takes the English of folded rows out of sight, and shows all other. */
export function hideLines(pane: editor.ICodeEditor, folds: readonly Fold[], draft: DraftModel): void {
  if (!hidesLines(pane)) return;
  const ranges = folds.flatMap(({ first, count }): readonly IRange[] => {
    const last = first + count - 1;
    const start = (draft.firstLines[first] ?? 0) + 1;
    const end = (draft.firstLines[last] ?? 0) + (draft.rows[last]?.lines ?? 0);
    return end < start
      ? []
      : [
          {
            startLineNumber: start,
            startColumn: 1,
            endLineNumber: end,
            endColumn: draft.text.getLineMaxColumn(end),
          },
        ];
  });
  pane.setHiddenAreas(ranges);
}
