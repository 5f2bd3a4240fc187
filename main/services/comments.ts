import { paragraphsOf } from '../../core/comments/anchor.ts';
import { follow } from '../../core/comments/follow.ts';
import type { Comment } from '../../core/comments/comment.ts';
import { answered, reworded, withoutEntry } from '../../core/comments/threads.ts';
import type { SegmentChange } from '../../core/contract/calls.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import type { DocumentId } from '../../core/model/revision.ts';
import { splitParagraphs, type Entry } from '../library/entry.ts';
import type { Stores } from '../library/library.ts';
import { newId, noDocument, type Context, type Handlers } from './context.ts';
import { readSettings } from './settings.ts';

type CommentCall =
  | 'comment.list'
  | 'comment.add'
  | 'comment.move'
  | 'comment.answer'
  | 'comment.reword'
  | 'comment.close'
  | 'comment.remove'
  | 'comment.restore';

export function commentCalls({ library, now }: Context): Handlers<CommentCall> {
  /** Puts what a step makes of a comment in its place; null takes it away. */
  const change = <T>(
    { document, comment }: { document: DocumentId; comment: string },
    step: (found: Comment, author: string, at: number) => Result<Comment | null>,
    answer: (changed: Comment | null) => T,
  ): Promise<Result<T>> =>
    library.write(async (stores) => {
      const found = await stores.comments.find(document, comment);
      if (!found) return fail('not-found', { what: 'comment', id: comment });
      const at = now();
      const changed = step(found, (await readSettings(stores)).author, at);
      if (!changed.ok) return changed;
      if (changed.value) await stores.comments.put(document, changed.value);
      else await stores.comments.remove(document, comment);
      await stores.documents.touch(document, at);
      return done(answer(changed.value));
    });
  const kept = (changed: Comment | null, input: { comment: string }): Comment => {
    if (!changed) throw new Error(`${input.comment} is gone`);
    return changed;
  };
  return {
    'comment.list': ({ document }) =>
      library.read(async (stores) => {
        if (!(await stores.documents.find(document))) return noDocument(document);
        return done(await stores.comments.list(document));
      }),
    'comment.add': ({ document, kind, anchor, text }) =>
      library.write(async (stores) => {
        const at = now();
        const { author } = await readSettings(stores);
        const entries = [{ id: newId(), author, at, editedAt: null, text }];
        return keep(stores, document, { id: newId(), kind, anchor, entries, closed: null }, at);
      }),
    'comment.restore': ({ document, comment }) =>
      library.write((stores) => keep(stores, document, comment, now())),
    'comment.move': ({ document, moved }) =>
      library.write(async (stores) => {
        for (const { comment, words } of moved) {
          const found = await stores.comments.find(document, comment);
          if (!found) continue;
          await stores.comments.put(document, { ...found, anchor: { ...found.anchor, words } });
        }
        return done(null);
      }),
    'comment.answer': (input) =>
      change(
        input,
        (found, author, at) =>
          done(answered(found, { id: newId(), author, at, editedAt: null, text: input.text })),
        (changed) => kept(changed, input),
      ),
    'comment.reword': (input) =>
      change(
        input,
        (found, author, at) =>
          isOwn(found, input.entry, author)
            ? done(reworded(found, input.entry, input.text, at))
            : fail('not-yours'),
        (changed) => kept(changed, input),
      ),
    'comment.close': (input) =>
      change(
        input,
        (found, by, at) => done({ ...found, closed: input.closed ? { by, at } : null }),
        (changed) => kept(changed, input),
      ),
    'comment.remove': (input) =>
      change(
        input,
        (found) => done(withoutEntry(found, input.entry)),
        (changed) => changed,
      ),
  };
}

const isOwn = ({ entries }: Comment, entry: string, author: string): boolean =>
  entries.some((each) => each.id === entry && each.author === author);

async function keep(
  stores: Stores,
  document: DocumentId,
  comment: Comment,
  at: number,
): Promise<Result<Comment>> {
  if (!(await stores.documents.find(document))) return noDocument(document);
  const { segment } = comment.anchor;
  if (!(await stores.segments.list(document)).some(({ id }) => id === segment))
    return fail('not-found', { what: 'segment', id: segment });
  await stores.comments.put(document, comment);
  await stores.documents.touch(document, at);
  return done(comment);
}

/**
 * Lets comments on English words go along with an edit, as far as two texts tell; a window that saw every key says it
 * better (`comment.move`).
 * @param former what the draft says of the segments before it
 */
export async function followEdits(
  stores: Stores,
  document: DocumentId,
  changes: readonly SegmentChange[],
  former: ReadonlyMap<string, Entry>,
): Promise<void> {
  const changed = new Map(changes.map((change) => [change.id, change]));
  for (const comment of await stores.comments.list(document)) {
    const { anchor } = comment;
    const { segment, side, words } = anchor;
    const change = changed.get(segment);
    if (!words || !change || side !== 'target') continue;
    const hash = former.get(segment)?.target;
    const texts = await stores.texts.read(new Set(hash ? [hash] : []));
    const before = splitParagraphs(hash ? (texts.get(hash) ?? null) : null);
    const english = (target: readonly string[]) => paragraphsOf({ source: '', target }, 'target');
    const now = follow(words, english(before), english(change.target));
    if (now !== words) await stores.comments.put(document, { ...comment, anchor: { ...anchor, words: now } });
  }
}
