import type { DatabaseSync } from 'node:sqlite';
import type { RememberedName } from '../../core/model/name.ts';
import type { DocumentId } from '../../core/model/revision.ts';
import { keyOfArabic } from '../../core/names/arabic-key.ts';

/** Names that editors decided, and groupings of spellings in single documents. */
export interface NameStore {
  /** In order of the alphabet of their English. */
  list(): Promise<readonly RememberedName[]>;
  count(): Promise<number>;
  /** Replaces the name of that id; other names lose the spellings it has, and those left without any go. */
  put(name: RememberedName): Promise<void>;
  remove(id: string): Promise<void>;
  /** As JSON; undefined where nothing was grouped by hand. */
  readGroups(document: DocumentId): Promise<unknown>;
  writeGroups(document: DocumentId, groups: unknown): Promise<void>;
}

export function nameStore(database: DatabaseSync): NameStore {
  const select = database.prepare(`
    SELECT id, english, author, decided_at, spelling FROM names JOIN name_spellings ON name = id
    ORDER BY english COLLATE NOCASE, id, place`);
  const count = database.prepare('SELECT count(*) AS count FROM names');
  const remove = database.prepare('DELETE FROM names WHERE id = ?');
  const insert = database.prepare('INSERT INTO names (id, english, author, decided_at) VALUES (?, ?, ?, ?)');
  const spell = database.prepare(
    'INSERT OR REPLACE INTO name_spellings (spelling_key, name, place, spelling) VALUES (?, ?, ?, ?)',
  );
  const sweep = database.prepare('DELETE FROM names WHERE id NOT IN (SELECT name FROM name_spellings)');
  const selectGroups = database.prepare('SELECT groups FROM name_groups WHERE document = ?');
  const putGroups = database.prepare('INSERT OR REPLACE INTO name_groups (document, groups) VALUES (?, ?)');
  return {
    list: async () => {
      const names = new Map<string, RememberedName & { readonly arabic: string[] }>();
      for (const row of select.all()) {
        const id = String(row['id']);
        const known = names.get(id) ?? {
          id,
          english: String(row['english']),
          arabic: [],
          author: String(row['author']),
          at: Number(row['decided_at']),
        };
        known.arabic.push(String(row['spelling']));
        names.set(id, known);
      }
      return [...names.values()];
    },
    count: async () => Number(count.get()?.['count'] ?? 0),
    put: async ({ id, english, arabic, author, at }) => {
      remove.run(id);
      insert.run(id, english, author, at);
      arabic.forEach((spelling, place) => spell.run(keyOfArabic(spelling), id, place, spelling));
      sweep.run();
    },
    remove: async (id) => {
      remove.run(id);
    },
    readGroups: async (document) => {
      const row = selectGroups.get(document);
      return row ? (JSON.parse(String(row['groups'])) as unknown) : undefined;
    },
    writeGroups: async (document, groups) => {
      putGroups.run(document, JSON.stringify(groups));
    },
  };
}
