import type { Migration } from './migration.ts';

/** Documents that were put away: since when (milliseconds since 1970, UTC); null where they are in use. */
export const bin: Migration = {
  version: 4,
  apply(database) {
    database.exec('ALTER TABLE documents ADD COLUMN binned_at INTEGER');
  },
};
