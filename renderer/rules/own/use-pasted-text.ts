import { useMemo, useState } from 'react';
import { draftFromParagraphs } from '../../../core/formats/import-text.ts';
import { splitParagraphs } from '../../../core/formats/paragraphs.ts';
import type { Segment } from '../../../core/model/segment.ts';

export interface PastedText {
  readonly source: string;
  readonly target: string;
  readonly segments: readonly Segment[];
  paste(side: 'source' | 'target', text: string): void;
}

/** Text that is written or pasted only to try a rule on it. */
export function usePastedText(): PastedText {
  const [texts, setTexts] = useState({ source: '', target: '' });
  const segments = useMemo(
    () =>
      draftFromParagraphs(splitParagraphs(texts.source), splitParagraphs(texts.target)).map(
        (segment, at) => ({
          id: `s${at + 1}`,
          ...segment,
        }),
      ),
    [texts],
  );
  return { ...texts, segments, paste: (side, text) => setTexts((now) => ({ ...now, [side]: text })) };
}
