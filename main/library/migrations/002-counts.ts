import type { Migration } from './migration.ts';

/**
 * Counts of each document's draft, kept with every change: to list a library of thousands of documents
 * by looking at all their texts took seconds.
 */
export const counts: Migration = {
  version: 2,
  apply(database) {
    database.exec(`
      ALTER TABLE documents ADD COLUMN segments INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE documents ADD COLUMN settled INTEGER NOT NULL DEFAULT 0;
      ALTER TABLE documents ADD COLUMN words INTEGER NOT NULL DEFAULT 0;

      UPDATE documents SET (segments, settled, words) = (
        SELECT count(*),
          coalesce(sum(draft.state IN ('reviewed', 'left-out')), 0),
          coalesce(sum(CASE draft.state WHEN 'left-out' THEN 0 ELSE texts.words END), 0)
        FROM segments
          JOIN draft ON draft.segment = segments.id
          LEFT JOIN texts ON texts.hash = draft.target
        WHERE segments.document = documents.id);
    `);
  },
};
