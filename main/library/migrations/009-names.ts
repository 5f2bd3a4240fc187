import type { Migration } from './migration.ts';

/** Names as editors want them in English, and spellings that were put together or parted in one document. */
export const names: Migration = {
  version: 9,
  apply(database) {
    database.exec(`
      CREATE TABLE names (
        id TEXT PRIMARY KEY,
        english TEXT NOT NULL,
        author TEXT NOT NULL,
        decided_at INTEGER NOT NULL
      ) STRICT;

      -- A spelling is of one name, however it is folded.
      CREATE TABLE name_spellings (
        spelling_key TEXT PRIMARY KEY,
        name TEXT NOT NULL REFERENCES names (id) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        spelling TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX name_spellings_by_name ON name_spellings (name, place);

      -- Groups of keys of spellings, as JSON.
      CREATE TABLE name_groups (
        document TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
        groups TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
