import type { Migration } from './migration.ts';

/** Tags of documents, and which of them are archived: since when (milliseconds since 1970, UTC), else null. */
export const shelves: Migration = {
  version: 13,
  apply(database) {
    database.exec(`
      ALTER TABLE documents ADD COLUMN archived_at INTEGER;

      CREATE TABLE document_tags (
        document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
        tag TEXT NOT NULL,
        PRIMARY KEY (document, tag)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX document_tags_tag ON document_tags (tag);
    `);
  },
};
