import type { DatabaseSync } from 'node:sqlite';
import type { DocumentId } from '../../core/model/revision.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { TextHash } from './entry.ts';

/** The Arabic of a document: which segments it has, in which order. Never edited. */
export interface SegmentRecord {
  readonly id: SegmentId;
  readonly source: TextHash;
}

export interface SegmentStore {
  add(document: DocumentId, segments: readonly SegmentRecord[]): Promise<void>;
  /** In document order. */
  list(document: DocumentId): Promise<readonly SegmentRecord[]>;
}

export function segmentStore(database: DatabaseSync): SegmentStore {
  const insert = database.prepare(
    'INSERT INTO segments (id, document, position, source) VALUES (?, ?, ?, unhex(?))',
  );
  const select = database.prepare(
    'SELECT id, lower(hex(source)) AS source FROM segments WHERE document = ? ORDER BY position',
  );
  return {
    add: async (document, segments) => {
      segments.forEach(({ id, source }, position) => insert.run(id, document, position, source));
    },
    list: async (document) =>
      select.all(document).map(({ id, source }) => ({ id: String(id), source: String(source) })),
  };
}
