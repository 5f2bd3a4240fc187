import type { Migration } from './migration.ts';

/**
 * The translation memory: one unit a segment that was reviewed, and what came from files. Ids only ever count up, and a
 * changed unit gets a new one, so that an index in memory hears of changes by asking for higher ids. Segments that are
 * reviewed already are taken in.
 */
export const memory: Migration = {
  version: 12,
  apply(database) {
    database.exec(`
      CREATE TABLE memory_units (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        source TEXT NOT NULL,
        target TEXT NOT NULL,
        -- The Arabic before and after it; null where there was none.
        before TEXT,
        after TEXT,
        -- Null where it came from a file.
        segment TEXT UNIQUE REFERENCES segments (id) ON DELETE CASCADE,
        -- Name of the file; null where it came from a segment.
        origin TEXT,
        -- The import that brought it.
        batch TEXT,
        author TEXT NOT NULL,
        at INTEGER NOT NULL,
        CHECK ((segment IS NULL) = (origin IS NOT NULL))
      ) STRICT;
      -- To find what is there already; a paragraph's beginning tells enough.
      CREATE INDEX memory_units_source ON memory_units (substr(source, 1, 40));
      CREATE INDEX memory_units_batch ON memory_units (batch) WHERE batch IS NOT NULL;

      -- Words of units, for searching; units are read in the order of their ids, when somebody searches.
      CREATE VIRTUAL TABLE memory_search USING fts5(source, target, content='', contentless_delete=1, tokenize='ascii');
      CREATE TRIGGER memory_units_gone AFTER DELETE ON memory_units BEGIN
        DELETE FROM memory_search WHERE rowid = old.id;
      END;

      INSERT INTO memory_units (source, target, before, after, segment, author, at)
      SELECT arabic.text, english.text,
        (SELECT text FROM segments AS near JOIN texts ON hash = near.source
          WHERE near.document = here.document AND near.position = here.position - 1),
        (SELECT text FROM segments AS near JOIN texts ON hash = near.source
          WHERE near.document = here.document AND near.position = here.position + 1),
        here.id, '', updated_at
      FROM segments AS here JOIN documents ON documents.id = here.document
        JOIN draft ON draft.segment = here.id AND state = 'reviewed'
        JOIN texts AS arabic ON arabic.hash = here.source
        JOIN texts AS english ON english.hash = target
      WHERE trim(english.text, ' ' || char(10)) <> '' AND trim(arabic.text) <> ''
      ORDER BY created_at, here.document, here.position;
    `);
  },
};
