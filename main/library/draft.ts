import type { DatabaseSync } from 'node:sqlite';
import type { DocumentId } from '../../core/model/revision.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { DraftCounts } from './documents.ts';
import { ENTRY_COLUMNS, entryOf, entryValues, type Entry, type TextHash } from './entry.ts';
import type { TextIndex } from './text-index.ts';

/** The English as it is being edited: one entry a segment. */
export interface DraftStore {
  /** In no particular order. */
  read(document: DocumentId): Promise<readonly Entry[]>;
  /** Those of some segments; what is no segment of the document is missing. */
  find(document: DocumentId, segments: readonly SegmentId[]): Promise<readonly Entry[]>;
  /** Adds entries or replaces those of the same segments; answers by how much that changes the draft's counts. */
  write(entries: readonly Entry[]): Promise<DraftCounts>;
  /** The Arabic that the English of segments was made from, where a correction asks for another look. */
  former(document: DocumentId): Promise<ReadonlyMap<SegmentId, TextHash>>;
  /** Replaces all of them. */
  setFormer(document: DocumentId, former: ReadonlyMap<SegmentId, TextHash>): Promise<void>;
  /** Forgets them where the segment was reviewed since. */
  settleFormer(document: DocumentId): Promise<void>;
}

const COUNTS = `
  SELECT count(*) AS segments,
    coalesce(sum(state IN ('reviewed', 'left-out')), 0) AS settled,
    coalesce(sum(CASE state WHEN 'left-out' THEN 0 ELSE words END), 0) AS words
  FROM draft LEFT JOIN texts ON texts.hash = target
  WHERE segment IN (SELECT value FROM json_each(?))`;

export function draftStore(database: DatabaseSync, index: TextIndex): DraftStore {
  const select = database.prepare(
    `SELECT ${ENTRY_COLUMNS} FROM draft WHERE segment IN (SELECT id FROM segments WHERE document = ?)`,
  );
  const find = database.prepare(`
    SELECT ${ENTRY_COLUMNS} FROM draft WHERE segment IN (
      SELECT id FROM segments WHERE id IN (SELECT value FROM json_each(?)) AND document = ?)`);
  const upsert = database.prepare(`
    INSERT INTO draft (segment, kind, state, left_out, target) VALUES (?, ?, ?, ?, unhex(?))
    ON CONFLICT (segment) DO UPDATE SET
      kind = excluded.kind, state = excluded.state, left_out = excluded.left_out, target = excluded.target`);
  const count = database.prepare(COUNTS);
  const former = database.prepare(`
    SELECT segment, lower(hex(former)) AS former FROM draft
    WHERE former IS NOT NULL AND segment IN (SELECT id FROM segments WHERE document = ?)`);
  const clear = database.prepare(`
    UPDATE draft SET former = NULL
    WHERE former IS NOT NULL AND segment IN (SELECT id FROM segments WHERE document = ?)`);
  const settle = database.prepare(`
    UPDATE draft SET former = NULL WHERE former IS NOT NULL AND state = 'reviewed'
      AND segment IN (SELECT id FROM segments WHERE document = ?)`);
  const set = database.prepare('UPDATE draft SET former = unhex(?) WHERE segment = ?');
  const countOf = (segments: string): DraftCounts => ({ ...(count.get(segments) as unknown as DraftCounts) });
  return {
    read: async (document) => select.all(document).map(entryOf),
    find: async (document, segments) => find.all(JSON.stringify(segments), document).map(entryOf),
    write: async (entries) => {
      const segments = JSON.stringify(entries.map(({ segment }) => segment));
      const before = countOf(segments);
      for (const entry of entries) upsert.run(...entryValues(entry));
      index.readSegments(segments);
      const after = countOf(segments);
      return {
        segments: after.segments - before.segments,
        settled: after.settled - before.settled,
        words: after.words - before.words,
      };
    },
    former: async (document) =>
      new Map(former.all(document).map(({ segment, former }) => [String(segment), String(former)])),
    setFormer: async (document, hashes) => {
      clear.run(document);
      for (const [segment, hash] of hashes) set.run(hash, segment);
    },
    settleFormer: async (document) => {
      settle.run(document);
    },
  };
}
