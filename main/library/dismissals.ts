import type { DatabaseSync } from 'node:sqlite';
import type { Dismissal } from '../../core/model/flag.ts';
import type { DocumentId } from '../../core/model/revision.ts';

/** Flags of the draft that an editor has set aside. */
export interface DismissalStore {
  /** Oldest first. */
  list(document: DocumentId): Promise<readonly Dismissal[]>;
  /** A dismissal of the same key is replaced. */
  put(document: DocumentId, dismissal: Dismissal): Promise<void>;
  /** False when there was none. */
  remove(document: DocumentId, key: string): Promise<boolean>;
}

export function dismissalStore(database: DatabaseSync): DismissalStore {
  const select = database.prepare(`
    SELECT key, rule, segment, text, reason, author, at FROM dismissals WHERE document = ? ORDER BY at, key`);
  const put = database.prepare(`
    INSERT OR REPLACE INTO dismissals (document, key, rule, segment, text, reason, author, at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const remove = database.prepare('DELETE FROM dismissals WHERE document = ? AND key = ?');
  return {
    list: async (document) => select.all(document).map((row) => ({ ...row }) as unknown as Dismissal),
    put: async (document, { key, rule, segment, text, reason, author, at }) => {
      put.run(document, key, rule, segment, text, reason, author, at);
    },
    remove: async (document, key) => remove.run(document, key).changes > 0,
  };
}
