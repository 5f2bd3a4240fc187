import type { Migration } from './migration.ts';

/**
 * The words of all drafts in use, for searching: one row a segment, numbered `number << 20 | position`, so that
 * documents that came last are found first. The text itself is not kept twice. What is written here is a function of
 * `segments`, `draft` and `texts`; what stands in the library already is read piece by piece after the start.
 */
export const textIndex: Migration = {
  version: 8,
  apply(database) {
    database.exec(`
      CREATE TABLE indexed_documents (
        -- Counts down.
        number INTEGER PRIMARY KEY,
        document TEXT NOT NULL UNIQUE REFERENCES documents (id) ON DELETE CASCADE,
        -- 0: its words are still to be read.
        is_read INTEGER NOT NULL CHECK (is_read IN (0, 1))
      ) STRICT;
      CREATE INDEX indexed_documents_unread ON indexed_documents (number) WHERE is_read = 0;

      -- Words come normalised, with spaces between them.
      CREATE VIRTUAL TABLE text_index USING fts5(source, target, content='', contentless_delete=1, tokenize='ascii');

      CREATE TRIGGER indexed_documents_gone AFTER DELETE ON indexed_documents BEGIN
        DELETE FROM text_index
        WHERE rowid >= old.number * 1048576 AND rowid < (old.number + 1) * 1048576;
      END;

      INSERT INTO indexed_documents (number, document, is_read)
      SELECT 2147483648 - row_number() OVER (ORDER BY created_at, id), id, 0
      FROM documents WHERE binned_at IS NULL;
    `);
  },
};
