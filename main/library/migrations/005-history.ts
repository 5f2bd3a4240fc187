import type { Migration } from './migration.ts';

/**
 * Revisions that the program makes of itself, with their occasion; tags; and since when a draft differs from its
 * latest revision, so that asking whether anything changed reads one row.
 */
export const history: Migration = {
  version: 5,
  apply(database) {
    database.exec(`
      -- Time of the first change after the latest revision; null where there was none.
      ALTER TABLE documents ADD COLUMN changed_since INTEGER;
      -- Not known of drafts so far: the next look at them compares.
      UPDATE documents SET changed_since = updated_at;

      -- Why the program made it; null for revisions made by hand and imports.
      ALTER TABLE revisions ADD COLUMN occasion TEXT;

      CREATE TABLE revision_tags (
        revision TEXT NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
        tag TEXT NOT NULL,
        PRIMARY KEY (revision, tag)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
