import { useLayoutEffect } from 'react';
import type { SegmentId } from '../../core/model/segment.ts';
import type { DocumentSession } from '../review/session.ts';
import { useSegmentTerms } from './use-glossary.ts';

const NAME = 'term';
/** Below the marks of flags. */
const PRIORITY = -1;

/**
 * Marks the terms in the Arabic of the segment the editor is in, where it is on screen.
 * @param textOf the text node of a segment's Arabic; null while the document is out of sight
 */
export function useTermMarks(
  session: DocumentSession,
  textOf: ((segment: SegmentId) => Text | null) | null,
  drawn: unknown,
): void {
  const { segment, found } = useSegmentTerms(session);
  const id = segment?.id ?? '';
  useLayoutEffect(() => (textOf ? () => void CSS.highlights.delete(NAME) : undefined), [textOf]);
  useLayoutEffect(() => {
    if (!textOf) return;
    const text = textOf(id);
    const ranges = found.flatMap(({ start, end }) => {
      if (!text || end > text.length) return [];
      const range = new Range();
      range.setStart(text, start);
      range.setEnd(text, end);
      return [range];
    });
    const highlight = new Highlight(...ranges);
    highlight.priority = PRIORITY;
    if (ranges.length === 0) CSS.highlights.delete(NAME);
    else CSS.highlights.set(NAME, highlight);
  }, [id, found, textOf, drawn]);
}
