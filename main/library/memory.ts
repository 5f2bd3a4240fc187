import type { DatabaseSync } from 'node:sqlite';
import type { MemoryText, MemoryUnit } from '../../core/memory/unit.ts';
import type { DocumentId } from '../../core/model/revision.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { TextQuery } from '../../core/search/query.ts';
import { indexed } from '../../core/search/words.ts';
import { matchOf } from './full-text-query.ts';

/** Who said that a translation is good, and when. */
export interface Approval {
  readonly author: string;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** The translation memory. */
export interface MemoryStore {
  /** Takes in those of some segments that are reviewed; one that is reviewed without English is forgotten. */
  keep(document: DocumentId, segments: readonly SegmentId[], approval: Approval): Promise<void>;
  /** Adds units of a file; answers how many were not there yet. */
  add(
    units: readonly MemoryText[],
    from: { readonly origin: string; readonly batch: string },
  ): Promise<number>;
  /** Takes out what an import brought; answers how many. */
  removeBatch(batch: string): Promise<number>;
  remove(ids: readonly number[]): Promise<void>;
  /** Brings back what was taken out, where its segment has not got another unit meanwhile. */
  putBack(units: readonly MemoryUnit[]): Promise<void>;
  find(ids: readonly number[]): Promise<readonly MemoryUnit[]>;
  /** The latest first, with an id below `before`; those that have the words, where there are some. */
  page(asked: {
    readonly query: TextQuery | null;
    readonly before: number;
    readonly limit: number;
  }): Promise<readonly MemoryUnit[]>;
  /** With a query as many as match it, at most `most`. */
  count(query: TextQuery | null, most: number): Promise<number>;
  /** The Arabic of units with a higher id, in order. */
  after(id: number, limit: number): Promise<readonly Pick<MemoryUnit, 'id' | 'source'>[]>;
  /** How many units have a higher id. */
  countAfter(id: number): Promise<number>;
  /** The highest id that was ever given. */
  lastId(): Promise<number>;
  /** Makes the words of the next units findable; false where all are. */
  readNext(limit: number): Promise<boolean>;
  /** Units whose words cannot be found yet. */
  unread(): Promise<number>;
}

const NEAR = (by: '+ 1' | '- 1'): string => `
  (SELECT text FROM segments AS near JOIN texts ON hash = near.source
    WHERE near.document = here.document AND near.position = here.position ${by})`;

const REVIEWED = `
  SELECT here.id AS segment, arabic.text AS source, coalesce(english.text, '') AS target,
    ${NEAR('- 1')} AS before, ${NEAR('+ 1')} AS after
  FROM segments AS here JOIN draft ON draft.segment = here.id AND state = 'reviewed'
    JOIN texts AS arabic ON arabic.hash = here.source
    LEFT JOIN texts AS english ON english.hash = target
  WHERE document = ? AND here.id IN (SELECT value FROM json_each(?)) ORDER BY position`;

const UNITS = `
  SELECT unit.id, unit.source, target, before, after, author, at, unit.segment, document,
    coalesce(origin, title) AS origin
  FROM memory_units AS unit LEFT JOIN segments ON segments.id = unit.segment
    LEFT JOIN documents ON documents.id = document`;

type Contents = Pick<MemoryText, 'source' | 'target' | 'before' | 'after'>;

export function memoryStore(database: DatabaseSync): MemoryStore {
  const reviewed = database.prepare(REVIEWED);
  const ofSegment = database.prepare(
    'SELECT id, source, target, before, after FROM memory_units WHERE segment = ?',
  );
  const insert = database.prepare(`
    INSERT INTO memory_units (source, target, before, after, segment, origin, batch, author, at)
    VALUES (:source, :target, :before, :after, :segment, :origin, :batch, :author, :at)`);
  const known = database.prepare(`
    SELECT 1 FROM memory_units WHERE substr(source, 1, 40) = substr(:source, 1, 40)
      AND source = :source AND target = :target`);
  const remove = database.prepare('DELETE FROM memory_units WHERE id = ?');
  const removeBatch = database.prepare('DELETE FROM memory_units WHERE batch = ?');
  const isSegment = database.prepare(`
    SELECT 1 FROM segments WHERE id = ? AND id NOT IN (SELECT segment FROM memory_units WHERE segment = segments.id)`);
  const find = database.prepare(`${UNITS} WHERE unit.id IN (SELECT value FROM json_each(?))`);
  const page = database.prepare(`${UNITS} WHERE unit.id < ? ORDER BY unit.id DESC LIMIT ?`);
  const matching = database.prepare(`
    SELECT rowid AS id FROM memory_search WHERE memory_search MATCH ? AND rowid < CAST(? AS INTEGER)
    ORDER BY rowid DESC LIMIT ?`);
  const count = database.prepare('SELECT count(*) AS units FROM memory_units');
  const countMatching = database.prepare(`
    SELECT count(*) AS units FROM (SELECT rowid FROM memory_search WHERE memory_search MATCH ? LIMIT ?)`);
  const after = database.prepare('SELECT id, source FROM memory_units WHERE id > ? ORDER BY id LIMIT ?');
  const countAfter = database.prepare('SELECT count(*) AS units FROM memory_units WHERE id > ?');
  const lastId = database.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'memory_units'");
  const lastRead = database.prepare('SELECT rowid AS id FROM memory_search ORDER BY rowid DESC LIMIT 1');
  const unread = database.prepare(
    'SELECT id, source, target FROM memory_units WHERE id > ? ORDER BY id LIMIT ?',
  );
  const read = database.prepare('INSERT INTO memory_search (rowid, source, target) VALUES (?, ?, ?)');

  const unitOf = (row: unknown): MemoryUnit => ({ ...(row as MemoryUnit) });
  const units = (ids: readonly number[]): MemoryUnit[] => find.all(JSON.stringify(ids)).map(unitOf);
  const readTo = (): number => Number(lastRead.get()?.['id'] ?? 0);
  return {
    keep: async (document, segments, { author, at }) => {
      for (const row of reviewed.all(document, JSON.stringify(segments))) {
        const segment = String(row['segment']);
        const contents = row as unknown as Contents;
        const former = ofSegment.get(segment);
        if (former && isSame(former as unknown as Contents, contents)) continue;
        if (former) remove.run(Number(former['id']));
        if (contents.source.trim() === '' || contents.target.trim() === '') continue;
        const { source, target, before, after } = contents;
        insert.run({ source, target, before, after, segment, origin: null, batch: null, author, at });
      }
    },
    add: async (texts, { origin, batch }) => {
      let added = 0;
      for (const { source, target, before, after, author, at } of texts) {
        if (known.get({ source, target })) continue;
        insert.run({ source, target, before, after, segment: null, origin, batch, author, at });
        added += 1;
      }
      return added;
    },
    removeBatch: async (batch) => Number(removeBatch.run(batch).changes),
    remove: async (ids) => {
      for (const id of ids) remove.run(id);
    },
    putBack: async (gone) => {
      for (const { source, target, before, after, segment, origin, author, at } of gone) {
        if (segment !== null && !isSegment.get(segment)) continue;
        const from = segment === null ? { origin } : { origin: null };
        insert.run({ source, target, before, after, segment, ...from, batch: null, author, at });
      }
    },
    find: async (ids) => units(ids),
    page: async ({ query, before, limit }) => {
      if (!query) return page.all(before, limit).map(unitOf);
      const match = matchOf(query, 'both');
      if (match === '') return [];
      const ids = matching.all(match, before, limit).map(({ id }) => Number(id));
      return units(ids).toSorted((a, b) => b.id - a.id);
    },
    count: async (query, most) => {
      const match = query && matchOf(query, 'both');
      if (match === '') return 0;
      const row = match === null ? count.get() : countMatching.get(match, most);
      return Number(row?.['units'] ?? 0);
    },
    after: async (id, limit) =>
      after.all(id, limit).map((row) => ({ id: Number(row['id']), source: String(row['source']) })),
    countAfter: async (id) => Number(countAfter.get(id)?.['units'] ?? 0),
    lastId: async () => Number(lastId.get()?.['seq'] ?? 0),
    readNext: async (limit) => {
      const rows = unread.all(readTo(), limit);
      for (const { id, source, target } of rows)
        read.run(Number(id), indexed(String(source)), indexed(String(target)));
      return rows.length === limit;
    },
    unread: async () => Number(countAfter.get(readTo())?.['units'] ?? 0),
  };
}

function isSame(a: Contents, b: Contents): boolean {
  return a.source === b.source && a.target === b.target && a.before === b.before && a.after === b.after;
}
