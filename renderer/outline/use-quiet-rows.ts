import { Range, type editor } from 'monaco-editor/editor';
import { useLayoutEffect } from 'react';
import type { SegmentId } from '../../core/model/segment.ts';
import type { EnglishPane } from '../review/english-pane.ts';
import type { DocumentSession } from '../review/session.ts';
import { useMatches } from './use-matches.ts';
import './outline.css';

const QUIET = { description: 'filter', inlineClassName: 'english-quiet' };

/**
 * Draws quietly what the filter does not leave; the text itself stays as it is, so that nothing is edited out of sight.
 * Answers whether a segment fits; null where nothing is filtered.
 * @param first row in sight
 * @param last row in sight
 */
export function useQuietRows(
  pane: EnglishPane,
  session: DocumentSession,
  first: number,
  last: number,
): ((segment: SegmentId) => boolean) | null {
  const fitting = useMatches(session)?.set ?? null;
  const { rows } = session.draft;
  useLayoutEffect(() => {
    const { draft } = session;
    const marks: editor.IModelDeltaDecoration[] = [];
    for (let index = first; fitting && index <= last; index++) {
      const row = draft.rows[index];
      if (!row || row.lines === 0 || fitting.has(row.segment)) continue;
      const line = (draft.firstLines[index] ?? 0) + 1;
      const end = line + row.lines - 1;
      if (end > draft.text.getLineCount()) continue;
      marks.push({
        range: new Range(line, 1, end, draft.text.getLineMaxColumn(end)),
        options: QUIET,
      });
    }
    pane.drawQuiet(marks);
  }, [pane, session, fitting, rows, first, last]);
  return fitting && ((segment) => fitting.has(segment));
}
