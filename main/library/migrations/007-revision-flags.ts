import type { Migration } from './migration.ts';

/** Open flags of a revision and what it did to those of its parent, worked out once. */
export const revisionFlags: Migration = {
  version: 7,
  apply(database) {
    database.exec(`
      CREATE TABLE revision_flags (
        revision TEXT PRIMARY KEY REFERENCES revisions (id) ON DELETE CASCADE,
        -- Of the rules that were asked.
        rule_set TEXT NOT NULL,
        critical INTEGER NOT NULL,
        major INTEGER NOT NULL,
        minor INTEGER NOT NULL,
        neutral INTEGER NOT NULL,
        -- FlagChange[] as JSON.
        changes TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
