import type { DatabaseSync } from 'node:sqlite';

/** Small values by name, as JSON; what a value may be is its user's affair. */
export interface SettingStore {
  read(name: string): Promise<unknown>;
  write(name: string, value: unknown): Promise<void>;
}

export function settingStore(database: DatabaseSync): SettingStore {
  const select = database.prepare('SELECT value FROM settings WHERE name = ?');
  const upsert = database.prepare('INSERT OR REPLACE INTO settings (name, value) VALUES (?, ?)');
  return {
    read: async (name) => {
      const row = select.get(name);
      return row ? (JSON.parse(String(row['value'])) as unknown) : undefined;
    },
    write: async (name, value) => {
      upsert.run(name, JSON.stringify(value));
    },
  };
}
