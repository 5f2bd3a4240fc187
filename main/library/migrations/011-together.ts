import type { Migration } from './migration.ts';

/** Comments with their answers, and what became of a document from hand to hand. */
export const together: Migration = {
  version: 11,
  apply(database) {
    database.exec(`
      CREATE TABLE comments (
        id TEXT PRIMARY KEY,
        document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
        segment TEXT NOT NULL REFERENCES segments (id) ON DELETE CASCADE,
        side TEXT NOT NULL,
        kind TEXT NOT NULL,
        -- AnchoredWords as JSON; null for a comment on the whole segment.
        words TEXT,
        closed_at INTEGER,
        closed_by TEXT
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX comments_document ON comments (document);
      CREATE INDEX comments_segment ON comments (segment);

      CREATE TABLE comment_entries (
        comment TEXT NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        id TEXT NOT NULL,
        author TEXT NOT NULL,
        at INTEGER NOT NULL,
        edited_at INTEGER,
        text TEXT NOT NULL,
        PRIMARY KEY (comment, position)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE stage_events (
        document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        step TEXT NOT NULL,
        at INTEGER NOT NULL,
        author TEXT NOT NULL,
        recipient TEXT NOT NULL,
        note TEXT NOT NULL,
        revision TEXT NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
        -- ObstacleCounts as JSON; null where nothing stood in the way.
        obstacles TEXT,
        PRIMARY KEY (document, position)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX stage_events_revision ON stage_events (revision);
    `);
  },
};
