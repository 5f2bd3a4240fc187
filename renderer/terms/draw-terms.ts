import { useLayoutEffect } from 'react';
import { markArabic, stretchOf, type TextOf } from '../review/arabic-marks.ts';
import type { DocumentSession } from '../review/session.ts';
import { useSegmentTerms } from './use-glossary.ts';

/**
 * Marks the terms in the Arabic of the segment the editor is in, where it is on screen.
 * @param textOf null while the document is out of sight
 */
export function useTermMarks(session: DocumentSession, textOf: TextOf | null, drawn: unknown): void {
  const { segment, found } = useSegmentTerms(session);
  const id = segment?.id ?? '';
  useLayoutEffect(() => (textOf ? () => markArabic('term', []) : undefined), [textOf]);
  useLayoutEffect(() => {
    if (!textOf) return;
    markArabic(
      'term',
      found.flatMap(({ start, end }) => stretchOf({ segment: id, start, end }, textOf)),
    );
  }, [id, found, textOf, drawn]);
}
