import type { Migration } from './migration.ts';

/**
 * Documents, their Arabic segments, the English draft, the line of revisions and the dismissals. Texts are
 * kept once each, under their SHA-256; the English of a segment is one text, its paragraphs joined by line
 * feeds, and null where it has none.
 */
export const library: Migration = {
  version: 1,
  apply(database) {
    database.exec(`
      CREATE TABLE documents (
        id TEXT PRIMARY KEY,
        title TEXT NOT NULL,
        created_at INTEGER NOT NULL,
        updated_at INTEGER NOT NULL,
        draft_version INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE texts (
        hash BLOB PRIMARY KEY CHECK (length(hash) = 32),
        text TEXT NOT NULL,
        words INTEGER NOT NULL
      ) STRICT;

      CREATE TABLE segments (
        id TEXT PRIMARY KEY,
        document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
        position INTEGER NOT NULL,
        source BLOB NOT NULL REFERENCES texts (hash),
        UNIQUE (document, position)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX segments_source ON segments (source);

      CREATE TABLE draft (
        segment TEXT PRIMARY KEY REFERENCES segments (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        left_out TEXT,
        target BLOB REFERENCES texts (hash),
        CHECK ((state = 'left-out') = (left_out IS NOT NULL))
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX draft_target ON draft (target);

      CREATE TABLE revisions (
        id TEXT PRIMARY KEY,
        document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
        number INTEGER NOT NULL,
        parent TEXT REFERENCES revisions (id) ON DELETE CASCADE,
        -- 1: lists every segment and dismissal; 0: only those that differ from the parent's.
        whole INTEGER NOT NULL CHECK (whole IN (0, 1)),
        origin TEXT NOT NULL,
        author TEXT NOT NULL,
        at INTEGER NOT NULL,
        note TEXT NOT NULL,
        rule_set TEXT NOT NULL,
        words_added INTEGER NOT NULL,
        words_removed INTEGER NOT NULL,
        segments_changed INTEGER NOT NULL,
        UNIQUE (document, number),
        CHECK (whole = 1 OR parent IS NOT NULL)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX revisions_parent ON revisions (parent);

      CREATE TABLE revision_segments (
        revision TEXT NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
        segment TEXT NOT NULL REFERENCES segments (id) ON DELETE CASCADE,
        kind TEXT NOT NULL,
        state TEXT NOT NULL,
        left_out TEXT,
        target BLOB REFERENCES texts (hash),
        PRIMARY KEY (revision, segment),
        CHECK ((state = 'left-out') = (left_out IS NOT NULL))
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX revision_segments_segment ON revision_segments (segment);
      CREATE INDEX revision_segments_target ON revision_segments (target);

      CREATE TABLE dismissals (
        document TEXT NOT NULL REFERENCES documents (id) ON DELETE CASCADE,
        key TEXT NOT NULL,
        rule TEXT NOT NULL,
        segment TEXT NOT NULL REFERENCES segments (id) ON DELETE CASCADE,
        text TEXT NOT NULL,
        reason TEXT NOT NULL,
        author TEXT NOT NULL,
        at INTEGER NOT NULL,
        PRIMARY KEY (document, key)
      ) STRICT, WITHOUT ROWID;
      CREATE INDEX dismissals_segment ON dismissals (segment);

      CREATE TABLE revision_dismissals (
        revision TEXT NOT NULL REFERENCES revisions (id) ON DELETE CASCADE,
        key TEXT NOT NULL,
        -- The dismissal as JSON; null where the revision lifts one of its parent's.
        dismissal TEXT,
        PRIMARY KEY (revision, key)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE settings (
        name TEXT PRIMARY KEY,
        value TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
