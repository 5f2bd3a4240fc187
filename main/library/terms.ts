import type { DatabaseSync } from 'node:sqlite';
import { termKey } from '../../core/glossary/glossary.ts';
import type { Term, TermWording } from '../../core/model/term.ts';

/** The glossary of the library. */
export interface TermStore {
  /** In order of their Arabic, folded. */
  list(): Promise<readonly Term[]>;
  count(): Promise<number>;
  /** The entry of this Arabic, however it is written; null where there is none. */
  called(arabic: string): Promise<{ readonly id: string; readonly arabic: string } | null>;
  /** An entry of the same id is replaced. The Arabic must be no other entry's. */
  put(term: Term): Promise<void>;
  remove(id: string): Promise<void>;
}

export function termStore(database: DatabaseSync): TermStore {
  const list = database.prepare('SELECT id, wording, author, at FROM terms ORDER BY key');
  const count = database.prepare('SELECT count(*) AS count FROM terms');
  const called = database.prepare('SELECT id, wording FROM terms WHERE key = ?');
  const put = database.prepare(`
    INSERT INTO terms (id, key, wording, author, at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET key = excluded.key, wording = excluded.wording, author = excluded.author,
      at = excluded.at`);
  const remove = database.prepare('DELETE FROM terms WHERE id = ?');
  return {
    list: async () =>
      list.all().map(({ id, wording, author, at }) => ({
        id: String(id),
        ...readWording(wording),
        author: String(author),
        at: Number(at),
      })),
    count: async () => Number(count.get()?.['count'] ?? 0),
    called: async (arabic) => {
      const row = called.get(termKey(arabic));
      return row ? { id: String(row['id']), arabic: readWording(row['wording']).arabic } : null;
    },
    put: async ({ id, author, at, ...wording }) => {
      put.run(id, termKey(wording.arabic), JSON.stringify(wording), author, at);
    },
    remove: async (id) => {
      remove.run(id);
    },
  };
}

/** The store wrote it, and nobody else does. */
const readWording = (wording: unknown): TermWording => JSON.parse(String(wording)) as TermWording;
