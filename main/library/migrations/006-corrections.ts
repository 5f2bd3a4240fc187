import type { Migration } from './migration.ts';

/**
 * Corrected wires. `segments` has the present Arabic and its order; what a correction replaced is kept here, so that
 * a revision is read with the Arabic of its moment.
 */
export const corrections: Migration = {
  version: 6,
  apply(database) {
    database.exec(`
      CREATE TABLE former_segments (
        document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
        -- Number of the last revision that was made on this Arabic.
        until INTEGER NOT NULL,
        position INTEGER NOT NULL,
        segment TEXT NOT NULL REFERENCES segments (id) ON DELETE CASCADE,
        source BLOB NOT NULL REFERENCES texts (hash),
        PRIMARY KEY (document, until, position)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX former_segments_segment ON former_segments (segment);
      CREATE INDEX former_segments_source ON former_segments (source);

      -- The Arabic that the English was made from, until it was looked at again.
      ALTER TABLE draft ADD COLUMN former BLOB REFERENCES texts (hash);
      CREATE INDEX draft_former ON draft (former);
    `);
  },
};
