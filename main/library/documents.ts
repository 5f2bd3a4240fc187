import type { DatabaseSync } from 'node:sqlite';
import type { BinnedDocument } from '../../core/contract/calls.ts';
import type { DocumentId } from '../../core/model/revision.ts';
import type { TextHash } from './entry.ts';
import type { TextIndex } from './text-index.ts';

export interface DocumentRecord {
  readonly id: DocumentId;
  readonly title: string;
  /** Milliseconds since 1970, UTC. */
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly draftVersion: number;
  /** Time of the first change of draft or dismissals after the latest revision; null where there was none. */
  readonly changedSince: number | null;
}

/** What a list of documents says of a draft, or by how much a change alters it. */
export interface DraftCounts {
  readonly segments: number;
  /** Reviewed or left out. */
  readonly settled: number;
  /** Words of the standing English. */
  readonly words: number;
}

export interface DocumentStore {
  add(document: Omit<DocumentRecord, 'changedSince'>): Promise<void>;
  find(id: DocumentId): Promise<DocumentRecord | null>;
  /** What is in the bin, put there last first. */
  binned(): Promise<readonly BinnedDocument[]>;
  /** Puts a document into the bin, or takes it out (null). */
  bin(id: DocumentId, at: number | null): Promise<void>;
  isBinned(id: DocumentId): Promise<boolean>;
  rename(id: DocumentId, title: string, at: number): Promise<void>;
  /** Notes that something about the document changed that is no part of its draft. */
  touch(id: DocumentId, at: number): Promise<void>;
  /** Notes a change that its latest revision does not have. */
  change(id: DocumentId, at: number): Promise<void>;
  /** Notes that the draft is as the latest revision has it. */
  settle(id: DocumentId): Promise<void>;
  /** Notes a new version of the draft, whose counts changed by so much. */
  advance(id: DocumentId, at: number, draftVersion: number, by: DraftCounts): Promise<void>;
  /** Removes the document with its history; answers the texts it referred to. */
  remove(id: DocumentId): Promise<readonly TextHash[]>;
}

const TEXTS_OF = `
  SELECT lower(hex(source)) AS hash FROM segments WHERE document = :document
  UNION SELECT lower(hex(source)) FROM former_segments WHERE document = :document
  UNION SELECT lower(hex(draft.target)) FROM draft JOIN segments ON segments.id = segment
    WHERE document = :document AND draft.target IS NOT NULL
  UNION SELECT lower(hex(target)) FROM revision_segments JOIN revisions ON revisions.id = revision
    WHERE document = :document AND target IS NOT NULL`;

export function documentStore(database: DatabaseSync, index: TextIndex): DocumentStore {
  const insert = database.prepare(
    'INSERT INTO documents (id, title, created_at, updated_at, draft_version) VALUES (?, ?, ?, ?, ?)',
  );
  const select = database.prepare(`
    SELECT id, title, created_at AS createdAt, updated_at AS updatedAt, draft_version AS draftVersion,
      changed_since AS changedSince
    FROM documents WHERE id = ?`);
  const binned = database.prepare(`
    SELECT id, title, segments, binned_at AS binnedAt FROM documents
    WHERE binned_at IS NOT NULL ORDER BY binned_at DESC, title`);
  const bin = database.prepare('UPDATE documents SET binned_at = ? WHERE id = ?');
  const isBinned = database.prepare('SELECT 1 FROM documents WHERE id = ? AND binned_at IS NOT NULL');
  const rename = database.prepare('UPDATE documents SET title = ?, updated_at = ? WHERE id = ?');
  const touch = database.prepare('UPDATE documents SET updated_at = ? WHERE id = ?');
  const change = database.prepare(
    'UPDATE documents SET updated_at = :at, changed_since = coalesce(changed_since, :at) WHERE id = :id',
  );
  const settle = database.prepare('UPDATE documents SET changed_since = NULL WHERE id = ?');
  const advance = database.prepare(`
    UPDATE documents SET updated_at = :at, draft_version = :draftVersion, changed_since = coalesce(changed_since, :at),
      segments = segments + :segments, settled = settled + :settled, words = words + :words WHERE id = :id`);
  const textsOf = database.prepare(TEXTS_OF);
  const remove = database.prepare('DELETE FROM documents WHERE id = ?');
  return {
    add: async ({ id, title, createdAt, updatedAt, draftVersion }) => {
      insert.run(id, title, createdAt, updatedAt, draftVersion);
      index.addDocument(id);
    },
    find: async (id) => {
      const row = select.get(id);
      return row ? ({ ...row } as unknown as DocumentRecord) : null;
    },
    binned: async () => binned.all().map((row) => ({ ...row }) as unknown as BinnedDocument),
    bin: async (id, at) => {
      bin.run(at, id);
      if (at === null) index.takeBack(id);
      else index.forget(id);
    },
    isBinned: async (id) => isBinned.get(id) !== undefined,
    rename: async (id, title, at) => {
      rename.run(title, at, id);
    },
    touch: async (id, at) => {
      touch.run(at, id);
    },
    change: async (id, at) => {
      change.run({ id, at });
    },
    settle: async (id) => {
      settle.run(id);
    },
    advance: async (id, at, draftVersion, { segments, settled, words }) => {
      advance.run({ id, at, draftVersion, segments, settled, words });
    },
    remove: async (id) => {
      const hashes = textsOf.all({ document: id }).map(({ hash }) => String(hash));
      remove.run(id);
      return hashes;
    },
  };
}
