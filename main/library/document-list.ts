import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type {
  DocumentOrder,
  DocumentQuery,
  DocumentSort,
  DocumentSummary,
  LibraryPage,
} from '../../core/contract/library.ts';
import type { DocumentId, TagCount } from '../../core/model/revision.ts';
import { fold } from '../../core/text/arabic.ts';

/** A document without what is kept elsewhere: whose hands it is in, and what is asked in it. */
export type StoredSummary = Omit<DocumentSummary, 'standing' | 'openQueries'>;

type StoredPage = Omit<LibraryPage, 'documents'> & { readonly documents: readonly StoredSummary[] };

/** The list of documents that are not in the bin, as it is sought through, sorted and kept in order. */
export interface DocumentListStore {
  /** All, last changed first. */
  all(): Promise<readonly StoredSummary[]>;
  page(query: DocumentQuery & DocumentOrder & { offset: number; limit: number }): Promise<StoredPage>;
  ids(query: DocumentQuery & DocumentOrder): Promise<readonly DocumentId[]>;
  /** Of some documents, or of all; the most used first. */
  tags(documents: readonly DocumentId[] | null): Promise<readonly TagCount[]>;
  /** Puts a tag on (or off) documents; answers those where it was not so already. */
  tag(tag: string, on: boolean, documents: readonly DocumentId[]): Promise<readonly DocumentId[]>;
  /** @param at null: takes them back; answers those that were not so already */
  archive(documents: readonly DocumentId[], at: number | null): Promise<readonly DocumentId[]>;
}

const SUMMARY = `
  SELECT id, title, updated_at AS updatedAt, segments, settled, words,
    (SELECT count(*) FROM revisions WHERE document = documents.id) AS revisions,
    (SELECT json_group_array(tag ORDER BY tag) FROM document_tags WHERE document = documents.id) AS tags,
    archived_at IS NOT NULL AS archived
  FROM documents`;

const FITS = `
  binned_at IS NULL AND (archived_at IS NOT NULL) = :archived AND title_fits(title, :words)
  AND NOT EXISTS (SELECT value FROM json_each(:tags)
    EXCEPT SELECT tag FROM document_tags WHERE document = documents.id)`;

const KEYS: Readonly<Record<DocumentSort, string>> = {
  changed: 'updated_at',
  title: 'title_key(title)',
  progress: 'CASE segments WHEN 0 THEN 0.0 ELSE 1.0 * settled / segments END',
  words: 'words',
  revisions: '(SELECT count(*) FROM revisions WHERE document = documents.id)',
};

/** What titles are compared by: letters of either script whatever their case and spelling. */
const keyOf = (title: string): string => fold(title.toLowerCase());

export function documentListStore(database: DatabaseSync): DocumentListStore {
  database.function('title_key', { deterministic: true }, (title) => keyOf(String(title)));
  database.function('title_fits', { deterministic: true }, (title, words) => {
    if (words === '') return 1;
    const key = keyOf(String(title));
    return String(words)
      .split(' ')
      .every((word) => key.includes(word))
      ? 1
      : 0;
  });
  const all = database.prepare(
    `${SUMMARY} WHERE binned_at IS NULL ORDER BY updated_at DESC, created_at DESC, title`,
  );
  const summary = database.prepare(`${SUMMARY} WHERE id = ?`);
  const fittingCount = database.prepare(`SELECT count(*) AS count FROM documents WHERE ${FITS}`);
  const counts = database.prepare(`
    SELECT count(*) FILTER (WHERE archived_at IS NULL) AS inUse, count(archived_at) AS archived
    FROM documents WHERE binned_at IS NULL`);
  const tags = database.prepare(`
    SELECT tag, count(*) AS count FROM document_tags JOIN documents ON documents.id = document
    WHERE binned_at IS NULL AND (:documents IS NULL OR document IN (SELECT value FROM json_each(:documents)))
    GROUP BY tag ORDER BY count DESC, tag`);
  const addTag = database.prepare(`
    INSERT OR IGNORE INTO document_tags (document, tag)
    SELECT id, :tag FROM documents WHERE id IN (SELECT value FROM json_each(:documents)) RETURNING document AS id`);
  const removeTag = database.prepare(`
    DELETE FROM document_tags WHERE tag = :tag AND document IN (SELECT value FROM json_each(:documents))
    RETURNING document AS id`);
  const archive = database.prepare(`
    UPDATE documents SET archived_at = :at
    WHERE id IN (SELECT value FROM json_each(:documents)) AND (archived_at IS NULL) = (:at IS NOT NULL)
    RETURNING id`);

  const pages = new Map<string, StatementSync>();
  const pageOf = ({ by, descending }: DocumentOrder): StatementSync => {
    const order = `${KEYS[by]} ${descending ? 'DESC' : 'ASC'}, updated_at DESC, id`;
    const known = pages.get(order);
    if (known) return known;
    const made = database.prepare(
      `SELECT id FROM documents WHERE ${FITS} ORDER BY ${order} LIMIT :limit OFFSET :offset`,
    );
    pages.set(order, made);
    return made;
  };
  const idsOf = (rows: readonly Readonly<Record<string, unknown>>[]) => rows.map(({ id }) => String(id));

  return {
    all: async () => all.all().map(summaryOf),
    page: async ({ by, descending, offset, limit, ...query }) => {
      const asked = parametersOf(query);
      const ids = idsOf(pageOf({ by, descending }).all({ ...asked, offset, limit }));
      const { inUse, archived } = counts.get() ?? {};
      return {
        documents: ids.flatMap((id) => {
          const row = summary.get(id);
          return row ? [summaryOf(row)] : [];
        }),
        total: Number(fittingCount.get(asked)?.['count']),
        inUse: Number(inUse),
        archived: Number(archived),
      };
    },
    ids: async ({ by, descending, ...query }) =>
      // Without a limit.
      idsOf(pageOf({ by, descending }).all({ ...parametersOf(query), offset: 0, limit: -1 })),
    tags: async (documents) =>
      tags
        .all({ documents: documents && JSON.stringify(documents) })
        .map(({ tag, count }) => ({ tag: String(tag), count: Number(count) })),
    tag: async (tag, on, documents) =>
      idsOf((on ? addTag : removeTag).all({ tag, documents: JSON.stringify(documents) })),
    archive: async (documents, at) => idsOf(archive.all({ at, documents: JSON.stringify(documents) })),
  };
}

function parametersOf({ words, tags, archived }: DocumentQuery) {
  return {
    words: keyOf(words).split(/\s+/u).filter(Boolean).join(' '),
    tags: JSON.stringify(tags),
    archived: archived ? 1 : 0,
  };
}

function summaryOf(row: Readonly<Record<string, unknown>>): StoredSummary {
  return {
    ...(row as unknown as StoredSummary),
    tags: JSON.parse(String(row['tags'])) as string[],
    archived: row['archived'] === 1,
  };
}
