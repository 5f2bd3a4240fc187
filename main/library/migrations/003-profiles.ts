import type { Migration } from './migration.ts';

/** Which rules speak for a document, where that differs from the library; what holds for all is a setting. */
export const profiles: Migration = {
  version: 3,
  apply(database) {
    database.exec(`
      CREATE TABLE profiles (
        document TEXT PRIMARY KEY REFERENCES documents (id) ON DELETE CASCADE,
        -- Settings by rule id, as JSON.
        rules TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
