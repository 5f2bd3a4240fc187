/** Comments as notes: a number where their words end, what was said at the end of the text. */
import { locate } from '../comments/anchor.ts';
import type { Comment } from '../comments/comment.ts';
import type { SegmentId } from '../model/segment.ts';
import type { CleanRow } from './clean.ts';

/** Where a note is called, in UTF-16 code units of its paragraph. */
export interface NoteMark {
  readonly at: number;
  /** From 1, in the order of the text. */
  readonly number: number;
}

/** Marks of the paragraphs of a row; paragraphs without a mark have an empty list. */
interface RowMarks {
  readonly source: readonly NoteMark[];
  readonly target: readonly (readonly NoteMark[])[];
}

export interface Notes {
  /** The first is note 1. */
  readonly comments: readonly Comment[];
  readonly marks: ReadonlyMap<SegmentId, RowMarks>;
}

/**
 * Comments on the Arabic are called there where it goes along, else in the English; what has no words there, or words that are gone,
 * at the end of the first paragraph. Comments on what does not go out stay at home.
 */
export function notesOf(rows: readonly CleanRow[], comments: readonly Comment[], arabic: boolean): Notes {
  const bySegment = new Map<SegmentId, Comment[]>();
  for (const comment of comments) {
    const { segment } = comment.anchor;
    bySegment.set(segment, [...(bySegment.get(segment) ?? []), comment]);
  }
  const told: Comment[] = [];
  const marks = new Map<SegmentId, RowMarks>();
  const marksIn = (texts: readonly string[], own: readonly Comment[]): readonly (readonly NoteMark[])[] => {
    const found = texts.map((): NoteMark[] => []);
    if (texts.length === 0) return found;
    const placed = own.map((comment) => {
      const { words } = comment.anchor;
      const stretch = words && locate(words, texts);
      return { comment, paragraph: stretch?.paragraph ?? 0, at: stretch?.end ?? texts[0]?.length ?? 0 };
    });
    placed.sort((a, b) => a.paragraph - b.paragraph || a.at - b.at);
    for (const { comment, paragraph, at } of placed) {
      told.push(comment);
      found[paragraph]?.push({ at, number: told.length });
    }
    return found;
  };
  for (const { segment, source, target } of rows) {
    const own = bySegment.get(segment);
    if (!own) continue;
    const isThere = ({ anchor }: Comment): boolean => arabic && anchor.side === 'source';
    const [inArabic = []] = arabic ? marksIn([source], own.filter(isThere)) : [];
    const inEnglish = marksIn(
      target,
      own.filter((comment) => !isThere(comment)),
    );
    marks.set(segment, { source: inArabic, target: inEnglish });
  }
  return { comments: told, marks };
}

/** A text with its marks. @param piece writes a stretch of the text @param mark writes a mark */
export function withMarks(
  text: string,
  marks: readonly NoteMark[],
  piece: (text: string) => string,
  mark: (number: number) => string,
): string {
  let from = 0;
  const written = marks.map(({ at, number }) => {
    const before = text.slice(from, at);
    from = at;
    return (before === '' ? '' : piece(before)) + mark(number);
  });
  const rest = text.slice(from);
  return written.join('') + (rest === '' && marks.length > 0 ? '' : piece(rest));
}
