/** Comments of editors as a word processor's: answers belong to what they answer, closed ones are marked done. */
import type { Comment as EditorsComment } from '../../comments/comment.ts';
import type { RedlineWords } from '../redline-words.ts';
import type { Comment } from './package.ts';
import type { Anchor } from './paragraph.ts';

/** Where the words of a comment stand in what is written. */
export interface Standing {
  /** Offset in the paragraph's standing text, in UTF-16 code units; null where only the words are known. */
  readonly start: number | null;
}

/**
 * Adds a comment with its answers to `list`; the anchors of all of them, one after the other.
 * @param standing null where the words are not in what is written: then the comment says them
 */
export function addThread(
  list: Comment[],
  { kind, anchor, entries, closed }: EditorsComment,
  standing: Standing | null,
  { texts }: RedlineWords,
): readonly Anchor[] {
  const words = anchor.words?.text ?? null;
  const first = list.length;
  const heading = [
    ...(kind === 'query' ? [texts.comments.query] : []),
    ...(words !== null && !standing ? [`“${words}”`] : []),
  ];
  for (const [at, { author, at: moment, text }] of entries.entries()) {
    const lines = text.split(/\r\n|\r|\n/u);
    const parent = at === 0 ? null : first;
    list.push({
      author,
      at: moment,
      text: at === 0 ? [...heading, ...lines] : lines,
      thread: { parent, isDone: closed !== null },
    });
  }
  const text = standing ? words : null;
  return entries.map((_, at): Anchor => ({ id: first + at, text, start: standing?.start ?? null }));
}
