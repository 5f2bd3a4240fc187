/** Marks commented words in both texts, quietly: they are no faults. */
import { Range as LineRange, type editor } from 'monaco-editor/editor';
import { useLayoutEffect, useState } from 'react';
import type { Place } from '../../core/model/flag.ts';
import { markArabic, stretchOf, type TextOf } from '../review/arabic-marks.ts';
import type { DraftModel } from '../review/draft-model.ts';
import type { EnglishPane } from '../review/english-pane.ts';
import type { DocumentSession } from '../review/session.ts';
import { useComments } from './use-comments.ts';

const NAMES = ['commented', 'commented-focused'] as const;
type Name = (typeof NAMES)[number];

interface Mark {
  readonly place: Place;
  readonly name: Name;
}

/**
 * @param textOf null while the document is out of sight
 * @param shown changes with what is on screen
 */
export function useCommentMarks(
  session: DocumentSession,
  pane: EnglishPane,
  textOf: TextOf | null,
  shown: string,
): void {
  const { comments, focused } = useComments(session);
  const [decorations] = useState(() => pane.editor.createDecorationsCollection());

  useLayoutEffect(() => {
    if (!textOf) return undefined;
    return () => {
      for (const name of NAMES) markArabic(name, []);
    };
  }, [textOf]);
  useLayoutEffect(() => {
    const marks = (comments ?? []).flatMap((comment): Mark[] => {
      const place = comment.closed === null ? session.comments.placeOf(comment) : null;
      return place ? [{ place, name: comment.id === focused ? 'commented-focused' : 'commented' }] : [];
    });
    decorations.set(marks.flatMap((mark) => decorationOf(mark, session.draft)));
    if (textOf) drawInArabic(marks, textOf);
  }, [comments, focused, session, decorations, textOf, shown]);
}

function decorationOf({ place, name }: Mark, draft: DraftModel): editor.IModelDeltaDecoration[] {
  const line = place.side === 'target' ? draft.lineOf(place.segment, place.paragraph) + 1 : 0;
  if (line < 1 || place.end > draft.text.getLineLength(line)) return [];
  return [
    {
      range: new LineRange(line, place.start + 1, line, place.end + 1),
      options: { inlineClassName: name },
    },
  ];
}

function drawInArabic(marks: readonly Mark[], textOf: TextOf): void {
  for (const name of NAMES) {
    const mine = marks.filter((mark) => mark.name === name && mark.place.side === 'source');
    markArabic(
      name,
      mine.flatMap(({ place }) => stretchOf(place, textOf)),
    );
  }
}
