import type { DatabaseSync } from 'node:sqlite';
import type { DocumentId, RevisionId } from '../../core/model/revision.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import type { TextHash } from './entry.ts';
import type { TextIndex } from './text-index.ts';

/** The Arabic of a document: which segments it has, in which order. Only a correction of the whole changes it. */
export interface SegmentRecord {
  readonly id: SegmentId;
  readonly source: TextHash;
}

export interface SegmentStore {
  add(document: DocumentId, segments: readonly SegmentRecord[]): Promise<void>;
  /** In document order; with a revision, as they were when it was made. */
  list(document: DocumentId, revision?: RevisionId): Promise<readonly SegmentRecord[]>;
  /**
   * Puts other Arabic and another order in the place of the present ones, which stay with the revisions up to the
   * number `until`; a revision has to follow before the next correction. Every segment there is must be among `segments`; others are new.
   */
  replace(document: DocumentId, segments: readonly SegmentRecord[], until: number): Promise<void>;
}

/** The replaced Arabic that a revision was made on; nothing where it was made on the present one. */
const FORMER = `
  SELECT segment AS id, lower(hex(source)) AS source FROM former_segments
  WHERE document = :document AND until = (
    SELECT min(until) FROM former_segments WHERE document = :document
      AND until >= (SELECT number FROM revisions WHERE id = :revision AND document = :document))
  ORDER BY position`;

export function segmentStore(database: DatabaseSync, index: TextIndex): SegmentStore {
  const insert = database.prepare(
    'INSERT INTO segments (id, document, position, source) VALUES (?, ?, ?, unhex(?))',
  );
  const select = database.prepare(
    'SELECT id, lower(hex(source)) AS source FROM segments WHERE document = ? ORDER BY position',
  );
  const former = database.prepare(FORMER);
  const keep = database.prepare(`
    INSERT INTO former_segments (document, until, position, segment, source)
    SELECT document, ?, position, id, source FROM segments WHERE document = ?`);
  // Positions are unique while they change places, too.
  const lift = database.prepare('UPDATE segments SET position = -1 - position WHERE document = ?');
  const place = database.prepare(`
    INSERT INTO segments (id, document, position, source) VALUES (?, ?, ?, unhex(?))
    ON CONFLICT (id) DO UPDATE SET position = excluded.position, source = excluded.source`);
  const recordOf = ({ id, source }: Readonly<Record<string, unknown>>): SegmentRecord => ({
    id: String(id),
    source: String(source),
  });
  return {
    add: async (document, segments) => {
      segments.forEach(({ id, source }, position) => insert.run(id, document, position, source));
    },
    list: async (document, revision) => {
      const then = revision === undefined ? [] : former.all({ document, revision });
      return (then.length > 0 ? then : select.all(document)).map(recordOf);
    },
    replace: async (document, segments, until) => {
      keep.run(until, document);
      lift.run(document);
      segments.forEach(({ id, source }, position) => place.run(id, document, position, source));
      index.readAgain(document);
    },
  };
}
