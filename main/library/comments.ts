import type { DatabaseSync } from 'node:sqlite';
import type { AnchoredWords, Comment, CommentEntry, CommentKind } from '../../core/comments/comment.ts';
import type { DocumentId } from '../../core/model/revision.ts';
import type { Side } from '../../core/model/segment.ts';

export interface CommentStore {
  /** In the order of the segments, then of time. */
  list(document: DocumentId): Promise<readonly Comment[]>;
  /** Null where the document has no such comment. */
  find(document: DocumentId, comment: string): Promise<Comment | null>;
  /** Adds it, or replaces the one of the same id with all its answers. */
  put(document: DocumentId, comment: Comment): Promise<void>;
  /** False when there was none. */
  remove(document: DocumentId, comment: string): Promise<boolean>;
  /** Another text after every change that is told in words: said, answered, reworded, closed, removed. */
  mark(document: DocumentId): Promise<string>;
  /** By document: open queries of all that have any. */
  openQueries(): Promise<ReadonlyMap<DocumentId, number>>;
}

const COMMENTS = `
  SELECT comments.id, kind, side, segment, words, closed_at AS closedAt, closed_by AS closedBy,
    (SELECT json_group_array(json_object('id', id, 'author', author, 'at', at, 'editedAt', edited_at, 'text', text)
      ORDER BY position) FROM comment_entries WHERE comment = comments.id) AS entries
  FROM comments JOIN segments ON segments.id = segment`;

interface Row {
  readonly id: string;
  readonly kind: CommentKind;
  readonly side: Side;
  readonly segment: string;
  readonly words: string | null;
  readonly closedAt: number | null;
  readonly closedBy: string | null;
  readonly entries: string;
}

export function commentStore(database: DatabaseSync): CommentStore {
  const list = database.prepare(
    `${COMMENTS} WHERE comments.document = ? ORDER BY segments.position, comments.id`,
  );
  const find = database.prepare(`${COMMENTS} WHERE comments.document = ? AND comments.id = ?`);
  const insert = database.prepare(`
    INSERT INTO comments (id, document, segment, side, kind, words, closed_at, closed_by)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const addEntry = database.prepare(`
    INSERT INTO comment_entries (comment, position, id, author, at, edited_at, text) VALUES (?, ?, ?, ?, ?, ?, ?)`);
  const remove = database.prepare('DELETE FROM comments WHERE document = ? AND id = ?');
  const mark = database.prepare(`
    SELECT json_array(count(DISTINCT comments.id), count(*), max(at), max(edited_at), total(closed_at)) AS mark
    FROM comments JOIN comment_entries ON comment = comments.id WHERE document = ?`);
  const queries = database.prepare(`
    SELECT document, count(*) AS count FROM comments WHERE kind = 'query' AND closed_at IS NULL GROUP BY document`);
  return {
    list: async (document) => {
      const comments = list.all(document).map((row) => commentOf(row as unknown as Row));
      const order = new Map<string, number>();
      for (const { anchor } of comments)
        if (!order.has(anchor.segment)) order.set(anchor.segment, order.size);
      const place = ({ anchor }: Comment): number => order.get(anchor.segment) ?? 0;
      const begun = ({ entries }: Comment): number => entries[0]?.at ?? 0;
      return comments.sort((a, b) => place(a) - place(b) || begun(a) - begun(b));
    },
    find: async (document, comment) => {
      const row = find.get(document, comment);
      return row ? commentOf(row as unknown as Row) : null;
    },
    put: async (document, { id, kind, anchor: { segment, side, words }, entries, closed }) => {
      remove.run(document, id);
      const stored = words && JSON.stringify(words);
      insert.run(id, document, segment, side, kind, stored, closed?.at ?? null, closed?.by ?? null);
      entries.forEach(({ id: entry, author, at, editedAt, text }, position) =>
        addEntry.run(id, position, entry, author, at, editedAt, text),
      );
    },
    remove: async (document, comment) => remove.run(document, comment).changes > 0,
    mark: async (document) => String(mark.get(document)?.['mark']),
    openQueries: async () =>
      new Map(queries.all().map(({ document, count }) => [String(document), Number(count)])),
  };
}

function commentOf({ id, kind, side, segment, words, closedAt, closedBy, entries }: Row): Comment {
  return {
    id,
    kind,
    anchor: { segment, side, words: words === null ? null : (JSON.parse(words) as AnchoredWords) },
    entries: JSON.parse(entries) as CommentEntry[],
    closed: closedAt === null ? null : { by: closedBy ?? '', at: closedAt },
  };
}
