import type { DatabaseSync } from 'node:sqlite';
import type { DocumentId } from '../../core/model/revision.ts';
import type { SegmentId, Side } from '../../core/model/segment.ts';
import type { TextQuery } from '../../core/search/query.ts';
import { indexed } from '../../core/search/words.ts';
import { matchOf } from './full-text-query.ts';

/** Places of a document have so many bits of a row's number. */
const POSITIONS = 2 ** 20;

export interface TextAsked {
  readonly query: TextQuery;
  readonly side: Side | 'both';
  /** All documents in use without it. */
  readonly documents?: readonly DocumentId[] | undefined;
  /** Most hits that are answered. */
  readonly limit: number;
  /** Row of the last hit of the answer before. */
  readonly after: number;
  /** Most hits that are counted. */
  readonly counted: number;
}

/** A segment that has the words, as the draft reads. */
export interface FoundText {
  readonly row: number;
  readonly document: DocumentId;
  readonly title: string;
  readonly segment: SegmentId;
  /** 0-based, in the document. */
  readonly position: number;
  readonly source: string;
  /** English that stands; its paragraphs parted by line feeds. */
  readonly target: string;
}

export interface FoundTexts {
  readonly hits: readonly FoundText[];
  readonly total: number;
  /** Documents in which they are. */
  readonly documents: number;
}

/** Search of the drafts of all documents in use. */
export interface TextSearch {
  /** Documents that came last first, each in its order. */
  find(asked: TextAsked): Promise<FoundTexts>;
  /** Documents whose words are not in the index yet. */
  unread(): Promise<number>;
  /** Reads the next of them; false where there is none. */
  readNext(): Promise<boolean>;
}

/** Kept in step by the stores that change what it is made of, in the same transaction. */
export interface TextIndex extends TextSearch {
  /** A document without segments yet. */
  addDocument(document: DocumentId): void;
  /** A document that was out of use. */
  takeBack(document: DocumentId): void;
  /** A document that is put out of use; one that is deleted is forgotten by itself. */
  forget(document: DocumentId): void;
  /** After segments came, went or changed their places. */
  readAgain(document: DocumentId): void;
  /** After the English of segments changed; ids as a JSON list. */
  readSegments(segments: string): void;
}

const TEXTS = `
  SELECT number * ${POSITIONS} + position AS row, arabic.text AS source,
    CASE state WHEN 'left-out' THEN '' ELSE coalesce(english.text, '') END AS target
  FROM segments JOIN indexed_documents AS place ON place.document = segments.document
    JOIN texts AS arabic ON arabic.hash = source
    LEFT JOIN draft ON draft.segment = segments.id
    LEFT JOIN texts AS english ON english.hash = draft.target
  WHERE position < ${POSITIONS} AND`;

const FOUND = `
  SELECT segments.document, title, segments.id AS segment, position, arabic.text AS source,
    CASE state WHEN 'left-out' THEN '' ELSE coalesce(english.text, '') END AS target
  FROM indexed_documents AS place JOIN documents ON documents.id = place.document
    JOIN segments ON segments.document = place.document AND position = :position
    JOIN texts AS arabic ON arabic.hash = source
    LEFT JOIN draft ON draft.segment = segments.id
    LEFT JOIN texts AS english ON english.hash = draft.target
  WHERE number = :number`;

const MATCHING = `
  FROM text_index WHERE text_index MATCH :match AND rowid > CAST(:after AS INTEGER)
  AND rowid < CAST(:end AS INTEGER)`;
const OF_DOCUMENTS = `
  AND rowid / ${POSITIONS} IN (
    SELECT number FROM indexed_documents WHERE document IN (SELECT value FROM json_each(:documents)))`;

export function textIndex(database: DatabaseSync): TextIndex {
  const add = database.prepare(`
    INSERT INTO indexed_documents (number, document, is_read)
    SELECT coalesce(min(number), 2147483648) - 1, ?, 1 FROM indexed_documents`);
  const forget = database.prepare('DELETE FROM indexed_documents WHERE document = ?');
  const put = database.prepare('INSERT OR REPLACE INTO text_index (rowid, source, target) VALUES (?, ?, ?)');
  const ofDocument = database.prepare(`${TEXTS} segments.document = ?`);
  const ofSegments = database.prepare(`${TEXTS} segments.id IN (SELECT value FROM json_each(?))`);
  const clear = database.prepare(`
    DELETE FROM text_index WHERE rowid >= :number * ${POSITIONS} AND rowid < (:number + 1) * ${POSITIONS}`);
  const numberOf = database.prepare('SELECT number FROM indexed_documents WHERE document = ?');
  const unread = database.prepare('SELECT count(*) AS documents FROM indexed_documents WHERE is_read = 0');
  const nextUnread = database.prepare(`
    SELECT number, document FROM indexed_documents WHERE is_read = 0 ORDER BY number LIMIT 1`);
  const setRead = database.prepare('UPDATE indexed_documents SET is_read = 1 WHERE number = ?');
  const found = database.prepare(FOUND);
  const bounds = database.prepare(`
    SELECT min(number) * ${POSITIONS} - 1 AS after, (max(number) + 1) * ${POSITIONS} AS end
    FROM indexed_documents WHERE document IN (SELECT value FROM json_each(?))`);
  const statements = [MATCHING, MATCHING + OF_DOCUMENTS].map((matching) => ({
    page: database.prepare(`SELECT rowid AS row ${matching} ORDER BY rowid LIMIT :limit`),
    count: database.prepare(`
      SELECT count(*) AS total, count(DISTINCT row / ${POSITIONS}) AS documents
      FROM (SELECT rowid AS row ${matching} LIMIT :limit)`),
  }));

  const write = (rows: readonly Readonly<Record<string, unknown>>[]): void => {
    for (const { row, source, target } of rows)
      put.run(Number(row), indexed(String(source)), indexed(String(target)));
  };
  const read = (row: number): FoundText[] => {
    const position = row % POSITIONS;
    const text = found.get({ number: (row - position) / POSITIONS, position });
    return text ? [{ ...(text as unknown as Omit<FoundText, 'row'>), row }] : [];
  };
  const rangeOf = (documents: readonly DocumentId[] | undefined) => {
    if (!documents) return { after: -1, end: Number.MAX_SAFE_INTEGER };
    const { after, end } = bounds.get(JSON.stringify(documents)) ?? {};
    return { after: Number(after ?? 0), end: Number(end ?? 0) };
  };

  return {
    addDocument: (document) => {
      add.run(document);
    },
    takeBack: (document) => {
      forget.run(document);
      add.run(document);
      write(ofDocument.all(document));
    },
    forget: (document) => {
      forget.run(document);
    },
    readAgain: (document) => {
      const number = numberOf.get(document)?.['number'];
      if (number === undefined) return;
      clear.run({ number: Number(number) });
      write(ofDocument.all(document));
    },
    readSegments: (segments) => write(ofSegments.all(segments)),
    unread: async () => Number(unread.get()?.['documents'] ?? 0),
    readNext: async () => {
      const next = nextUnread.get();
      if (!next) return false;
      write(ofDocument.all(String(next['document'])));
      setRead.run(Number(next['number']));
      return true;
    },
    find: async ({ query, side, documents, limit, after, counted }) => {
      const match = matchOf(query, side);
      const statement = statements[documents ? 1 : 0];
      if (match === '' || !statement) return { hits: [], total: 0, documents: 0 };
      const range = rangeOf(documents);
      const asked = { match, end: range.end, ...(documents && { documents: JSON.stringify(documents) }) };
      const from = Math.max(after, range.after);
      const rows = statement.page.all({ ...asked, after: from, limit }).map(({ row }) => Number(row));
      const { total, documents: having } =
        statement.count.get({ ...asked, after: range.after, limit: counted }) ?? {};
      return { hits: rows.flatMap(read), total: Number(total), documents: Number(having) };
    },
  };
}
