import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { countWords } from '../../core/diff/word-count.ts';
import type { TextHash } from './entry.ts';

/** Every text of the library, once, under its hash. */
export interface TextStore {
  keep(text: string): Promise<TextHash>;
  /** The texts of hashes; a hash that is not kept is missing from the map. */
  read(hashes: Iterable<TextHash>): Promise<ReadonlyMap<TextHash, string>>;
  /** Drops those of the texts that nothing refers to any more. */
  release(hashes: Iterable<TextHash>): Promise<void>;
}

const HASHES = 'SELECT unhex(value) FROM json_each(?)';

export function textStore(database: DatabaseSync): TextStore {
  const known = database.prepare('SELECT 1 FROM texts WHERE hash = unhex(?)');
  const insert = database.prepare('INSERT INTO texts (hash, text, words) VALUES (unhex(?), ?, ?)');
  const select = database.prepare(
    `SELECT lower(hex(hash)) AS hash, text FROM texts WHERE hash IN (${HASHES})`,
  );
  const remove = database.prepare(`
    DELETE FROM texts WHERE hash IN (${HASHES})
      AND NOT EXISTS (SELECT 1 FROM draft WHERE target = hash)
      AND NOT EXISTS (SELECT 1 FROM revision_segments WHERE target = hash)
      AND NOT EXISTS (SELECT 1 FROM segments WHERE source = hash)
      AND NOT EXISTS (SELECT 1 FROM former_segments WHERE source = hash)
      AND NOT EXISTS (SELECT 1 FROM draft WHERE former = hash)`);
  return {
    keep: async (text) => {
      const hash = createHash('sha256').update(text, 'utf8').digest('hex');
      if (!known.get(hash)) insert.run(hash, text, countWords(text));
      return hash;
    },
    read: async (hashes) => {
      const rows = select.all(JSON.stringify([...hashes])) as { hash: string; text: string }[];
      return new Map(rows.map(({ hash, text }) => [hash, text]));
    },
    release: async (hashes) => {
      remove.run(JSON.stringify([...hashes]));
    },
  };
}
