import type { Migration } from './migration.ts';

/** Terms of the library, one row an entry. */
export const glossary: Migration = {
  version: 10,
  apply(database) {
    database.exec(`
      CREATE TABLE terms (
        id TEXT PRIMARY KEY,
        -- The Arabic, folded: two entries of one key are the same term.
        key TEXT NOT NULL UNIQUE,
        -- The wording as JSON: arabic, variants, preferred, allowed, forbidden, kind, note.
        wording TEXT NOT NULL,
        author TEXT NOT NULL,
        at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
