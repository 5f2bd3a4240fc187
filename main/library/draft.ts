import type { DatabaseSync } from 'node:sqlite';
import type { DocumentId } from '../../core/model/revision.ts';
import { ENTRY_COLUMNS, entryOf, entryValues, type Entry } from './entry.ts';

/** The English as it is being edited: one entry a segment. */
export interface DraftStore {
  /** In no particular order. */
  read(document: DocumentId): Promise<readonly Entry[]>;
  /** Adds entries or replaces those of the same segments. */
  write(entries: readonly Entry[]): Promise<void>;
}

export function draftStore(database: DatabaseSync): DraftStore {
  const select = database.prepare(
    `SELECT ${ENTRY_COLUMNS} FROM draft WHERE segment IN (SELECT id FROM segments WHERE document = ?)`,
  );
  const upsert = database.prepare(`
    INSERT INTO draft (segment, kind, state, left_out, target) VALUES (?, ?, ?, ?, unhex(?))
    ON CONFLICT (segment) DO UPDATE SET
      kind = excluded.kind, state = excluded.state, left_out = excluded.left_out, target = excluded.target`);
  return {
    read: async (document) => select.all(document).map(entryOf),
    write: async (entries) => {
      for (const entry of entries) upsert.run(...entryValues(entry));
    },
  };
}
