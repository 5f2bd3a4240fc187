/** Finds the words of a document's comments in the segments that were made of it. */
import { anchoredWords, paragraphsOf } from '../../comments/anchor.ts';
import type { Anchor, Comment, CommentEntry, CommentKind } from '../../comments/comment.ts';
import { REDLINE_TEXTS as ARABIC } from '../../locales/ar/redline.ts';
import { REDLINE_TEXTS as ENGLISH } from '../../locales/en/redline.ts';
import type { Segment, Side } from '../../model/segment.ts';
import type { DocxComment } from './read-comments.ts';

/** Where a comment stands: words of a paragraph as the text says it. */
export interface DocxRemark {
  readonly id: string;
  readonly paragraph: string;
  readonly start: number;
  readonly end: number;
}

export interface PlacedComments {
  /** In the order of the file. */
  readonly comments: readonly Comment[];
  /** Those, answers among them, whose paragraph is in no segment. */
  readonly left: number;
}

/** @param now stands for a time that is not told, in milliseconds since 1970 */
export function placeComments(
  said: readonly DocxComment[],
  remarks: readonly DocxRemark[],
  segments: readonly Segment[],
  newId: () => string,
  now: number,
): PlacedComments {
  const entryOf = ({ author, at, text }: DocxComment): CommentEntry => ({
    ...{ id: newId(), author, at: at ?? now, editedAt: null, text },
  });
  let left = 0;
  const comments = said
    .filter(({ parent }) => parent === null)
    .flatMap((first): readonly Comment[] => {
      const answers = said.filter(({ parent }) => parent === first.id);
      const remark = remarks.find(({ id }) => id === first.id);
      const anchor = remark ? anchorOf(remark, segments) : null;
      if (!anchor) {
        left += 1 + answers.length;
        return [];
      }
      const { kind, text } = kindOf(first.text);
      const last = answers.at(-1) ?? first;
      const entries = [entryOf({ ...first, text }), ...answers.map(entryOf)];
      const closed = first.isDone ? { by: last.author, at: last.at ?? now } : null;
      return [{ id: newId(), kind, anchor, entries, closed }];
    });
  return { comments, left };
}

const SIDES: readonly Side[] = ['target', 'source'];

/** On the whole segment where the words are a whole paragraph. */
function anchorOf({ paragraph, start, end }: DocxRemark, segments: readonly Segment[]): Anchor | null {
  const text = paragraph.trim();
  const shift = paragraph.length - paragraph.trimStart().length;
  for (const segment of segments) {
    for (const side of SIDES) {
      const paragraphs = paragraphsOf(segment, side);
      const at = paragraphs.findIndex((each) => each.trim() === text);
      if (at < 0 || text === '') continue;
      const isWhole = start <= shift && end >= shift + text.length;
      const words = isWhole
        ? null
        : anchoredWords(paragraphs, { paragraph: at, start: Math.max(0, start - shift), end: end - shift });
      return { segment: segment.id, side: words ? side : 'target', words };
    }
  }
  return null;
}

/** A query is told by its first line, as it was exported. */
function kindOf(text: string): { readonly kind: CommentKind; readonly text: string } {
  const [first = '', ...rest] = text.split('\n');
  const isQuery = [ENGLISH, ARABIC].some(({ comments }) => comments.query === first.trim());
  return isQuery && rest.length > 0 ? { kind: 'query', text: rest.join('\n') } : { kind: 'comment', text };
}
