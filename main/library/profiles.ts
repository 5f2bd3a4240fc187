import type { DatabaseSync } from 'node:sqlite';
import type { DocumentId } from '../../core/model/revision.ts';

/** Rule settings of single documents, as JSON; what a setting may be is its user's affair. */
export interface ProfileStore {
  /** Undefined where the document has none of its own. */
  read(document: DocumentId): Promise<unknown>;
  write(document: DocumentId, rules: unknown): Promise<void>;
  remove(document: DocumentId): Promise<void>;
}

export function profileStore(database: DatabaseSync): ProfileStore {
  const select = database.prepare('SELECT rules FROM profiles WHERE document = ?');
  const upsert = database.prepare('INSERT OR REPLACE INTO profiles (document, rules) VALUES (?, ?)');
  const remove = database.prepare('DELETE FROM profiles WHERE document = ?');
  return {
    read: async (document) => {
      const row = select.get(document);
      return row ? (JSON.parse(String(row['rules'])) as unknown) : undefined;
    },
    write: async (document, rules) => {
      upsert.run(document, JSON.stringify(rules));
    },
    remove: async (document) => {
      remove.run(document);
    },
  };
}
