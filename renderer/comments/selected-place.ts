/** What is selected, in either text, as a place of a segment. */
import type { Selection as EditorSelection } from 'monaco-editor/editor';
import type { Place } from '../../core/model/flag.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { DraftModel } from '../review/draft-model.ts';

export interface Selected {
  readonly segment: SegmentId;
  /** Null where nothing is selected in it. */
  readonly place: Omit<Place, 'segment'> | null;
}

/** Words selected in the Arabic by the pointer; null where none are. */
export function selectedInArabic(draft: DraftModel): Selected | null {
  const selection = window.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const text = startContainer.parentElement?.closest('.arabic-text');
  const number = Number(text?.closest('[data-segment]')?.getAttribute('data-segment'));
  const segment = draft.segments[number - 1];
  if (!segment || startContainer.nodeType !== Node.TEXT_NODE) return null;
  const end = endContainer === startContainer ? endOffset : segment.source.length;
  return { segment: segment.id, place: { side: 'source', paragraph: 0, start: startOffset, end } };
}

/** Words selected in the English; of several paragraphs those of the first. */
export function selectedInEnglish(draft: DraftModel, selection: EditorSelection | null): Selected | null {
  if (!selection || !draft.inStep) return null;
  const line = selection.startLineNumber - 1;
  const index = draft.rowAt(line);
  const segment = draft.segments[index];
  if (!segment) return null;
  const isLong = selection.endLineNumber > selection.startLineNumber;
  const start = selection.startColumn - 1;
  const end = isLong ? draft.text.getLineLength(line + 1) : selection.endColumn - 1;
  if (start === end) return { segment: segment.id, place: null };
  let paragraph = 0;
  for (let before = draft.firstLines[index] ?? 0; before < line; before++)
    if (draft.text.getLineContent(before + 1).trim() !== '') paragraph += 1;
  return { segment: segment.id, place: { side: 'target', paragraph, start, end } };
}
