/** Pure steps of a thread. */
import type { Comment, CommentEntry } from './comment.ts';

export const answered = (comment: Comment, entry: CommentEntry): Comment => ({
  ...comment,
  entries: [...comment.entries, entry],
});

export const reworded = (comment: Comment, entry: string, text: string, at: number): Comment => ({
  ...comment,
  entries: comment.entries.map((each) => (each.id === entry ? { ...each, text, editedAt: at } : each)),
});

/** Without an answer; null without what was said first: then nothing is left. */
export function withoutEntry(comment: Comment, entry: string): Comment | null {
  if (comment.entries[0]?.id === entry) return null;
  return { ...comment, entries: comment.entries.filter(({ id }) => id !== entry) };
}
