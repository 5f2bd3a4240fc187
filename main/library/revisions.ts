import type { DatabaseSync } from 'node:sqlite';
import type { Dismissal } from '../../core/model/flag.ts';
import type {
  DocumentId,
  RevisionId,
  RevisionOrigin,
  RevisionSummary,
  TagCount,
} from '../../core/model/revision.ts';
import type { SegmentId } from '../../core/model/segment.ts';
import { changedDismissals } from './dismissal-changes.ts';
import { changedEntries, ENTRY_COLUMNS, entryOf, entryValues, type Entry, type TextHash } from './entry.ts';

/** Everything a revision says, however it is stored. Neither list has an order. */
export interface RevisionContent {
  readonly entries: readonly Entry[];
  readonly dismissals: readonly Dismissal[];
}

/** Which revisions of a document to list. */
export interface RevisionQuery {
  /** Only those with a lower number. */
  readonly before?: number | undefined;
  readonly limit?: number | undefined;
  readonly tag?: string | undefined;
  /** Without those that the program made of itself, unless they have a name or a tag. */
  readonly byHand?: boolean | undefined;
}

/** What an editor says of a revision. */
export interface Description {
  readonly origin: RevisionOrigin;
  readonly note: string;
  readonly tags: readonly string[];
}

export type RevisionSize = Pick<RevisionSummary, 'wordsAdded' | 'wordsRemoved' | 'segmentsChanged'>;

export interface StoredStep extends Entry {
  readonly revision: RevisionId;
}

export interface RevisionStore {
  /**
   * Stores what differs from the parent's content, or everything where the changes since the last whole revision
   * have become as many as the segments: storing costs at most twice what changed, and reading at most twice a
   * whole one.
   */
  add(
    document: DocumentId,
    summary: RevisionSummary,
    content: RevisionContent,
    parent: RevisionContent,
  ): Promise<void>;
  /** Newest first. */
  list(document: DocumentId, query?: RevisionQuery): Promise<readonly RevisionSummary[]>;
  count(document: DocumentId): Promise<number>;
  latest(document: DocumentId): Promise<RevisionSummary | null>;
  /** Null when the document has no such revision, here and below. */
  find(document: DocumentId, revision: RevisionId): Promise<RevisionSummary | null>;
  read(document: DocumentId, revision: RevisionId): Promise<RevisionContent | null>;
  describe(revision: RevisionId, description: Description): Promise<void>;
  /** Tags of the document's revisions with how many carry each, in order of the alphabet. */
  tags(document: DocumentId): Promise<readonly TagCount[]>;
  /** Those that may be thinned out, oldest first: made by the program, without name or tag, neither first nor last. */
  thinnable(document: DocumentId): Promise<readonly { readonly id: RevisionId; readonly at: number }[]>;
  /** What revisions say of segments, oldest first; whole ones repeat what those before them said. */
  steps(document: DocumentId, segments: readonly SegmentId[], upTo?: number): Promise<readonly StoredStep[]>;
  /** Every text that a segment ever had in a revision. */
  texts(document: DocumentId): Promise<readonly { readonly segment: SegmentId; readonly target: TextHash }[]>;
  /** In no particular order; ids that are not known are missing. */
  findAll(revisions: Iterable<RevisionId>): Promise<readonly RevisionSummary[]>;
  /** The revision whose parent it is; null for the latest. */
  child(revision: RevisionId): Promise<RevisionId | null>;
  /** Takes a revision out of the line. Its child gets its parent and says what it said; answers the texts it named. */
  drop(revision: RevisionId): Promise<readonly TextHash[]>;
  /** Says anew how much a revision changed. */
  measure(revision: RevisionId, size: RevisionSize): Promise<void>;
}

/** Most revisions between one and the whole one it builds on, however little changed. */
export const LONGEST_LINE = 256;

const SUMMARY_COLUMNS = `id, number, parent, origin, occasion, author, at, note, rule_set AS ruleSet,
  words_added AS wordsAdded, words_removed AS wordsRemoved, segments_changed AS segmentsChanged,
  (SELECT json_group_array(tag ORDER BY tag) FROM revision_tags WHERE revision = id) AS tags`;

/** From the revision back to the nearest whole one. */
const LINE = `
  WITH RECURSIVE line (id, parent, whole, age) AS (
    SELECT id, parent, whole, 0 FROM revisions WHERE id = ?
    UNION ALL
    SELECT r.id, r.parent, r.whole, age + 1 FROM line JOIN revisions r ON r.id = line.parent
    WHERE line.whole = 0)`;

/**
 * CROSS: the planner would read every entry of the library before those of a line.
 * SQLite takes the other columns from the row that holds the minimum (sqlite.org/lang_select.html, 3.2).
 */
const ENTRIES = `${LINE}
  SELECT ${ENTRY_COLUMNS}, min(age) FROM line CROSS JOIN revision_segments ON revision = line.id GROUP BY segment`;
const DISMISSALS = `${LINE}
  SELECT dismissal, min(age) FROM line CROSS JOIN revision_dismissals ON revision = line.id GROUP BY key`;
/** Links of the line, and how many entries the revisions after the whole one store. */
const WEIGHT = `${LINE}
  SELECT count(*) AS links,
    sum(CASE whole WHEN 1 THEN 0 ELSE (SELECT count(*) FROM revision_segments WHERE revision = line.id) END) AS entries
  FROM line`;

const LIST = `SELECT ${SUMMARY_COLUMNS} FROM revisions
  WHERE document = :document AND number < coalesce(:before, 1e15)
    AND (:tag IS NULL OR EXISTS (SELECT 1 FROM revision_tags WHERE revision = id AND tag = :tag))
    AND (:byHand = 0 OR origin <> 'automatic' OR note <> ''
      OR EXISTS (SELECT 1 FROM revision_tags WHERE revision = id))
  ORDER BY number DESC LIMIT :limit`;

const THINNABLE = `SELECT id, at FROM revisions
  WHERE document = :document AND origin = 'automatic' AND note = '' AND parent IS NOT NULL
    AND number < (SELECT max(number) FROM revisions WHERE document = :document)
    AND NOT EXISTS (SELECT 1 FROM revision_tags WHERE revision = id)
  ORDER BY number`;

export function revisionStore(database: DatabaseSync): RevisionStore {
  const insert = database.prepare(`
    INSERT INTO revisions (id, document, number, parent, whole, origin, occasion, author, at, note, rule_set,
      words_added, words_removed, segments_changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const insertEntry = database.prepare(`
    INSERT INTO revision_segments (revision, segment, kind, state, left_out, target)
    VALUES (?, ?, ?, ?, ?, unhex(?))`);
  const insertDismissal = database.prepare(
    'INSERT INTO revision_dismissals (revision, key, dismissal) VALUES (?, ?, ?)',
  );
  const insertTag = database.prepare('INSERT OR IGNORE INTO revision_tags (revision, tag) VALUES (?, ?)');
  const list = database.prepare(LIST);
  const latest = database.prepare(
    `SELECT ${SUMMARY_COLUMNS} FROM revisions WHERE document = ? ORDER BY number DESC LIMIT 1`,
  );
  const count = database.prepare('SELECT count(*) AS count FROM revisions WHERE document = ?');
  const find = database.prepare(`SELECT ${SUMMARY_COLUMNS} FROM revisions WHERE document = ? AND id = ?`);
  const belongs = database.prepare('SELECT 1 FROM revisions WHERE document = ? AND id = ?');
  const entries = database.prepare(ENTRIES);
  const dismissals = database.prepare(DISMISSALS);
  const weight = database.prepare(WEIGHT);
  const describe = database.prepare(
    "UPDATE revisions SET note = ?, origin = ?, occasion = iif(? = 'automatic', occasion, NULL) WHERE id = ?",
  );
  const clearTags = database.prepare('DELETE FROM revision_tags WHERE revision = ?');
  const tags = database.prepare(`
    SELECT tag, count(*) AS count FROM revision_tags JOIN revisions ON id = revision
    WHERE document = ? GROUP BY tag ORDER BY tag`);
  const thinnable = database.prepare(THINNABLE);
  const steps = database.prepare(`
    SELECT revision, ${ENTRY_COLUMNS} FROM (SELECT value AS asked FROM json_each(:segments))
      CROSS JOIN revision_segments ON segment = asked CROSS JOIN revisions ON revisions.id = revision
    WHERE document = :document AND number <= :upTo ORDER BY number`);
  const texts = database.prepare(`
    SELECT DISTINCT segment, lower(hex(target)) AS target
    FROM segments CROSS JOIN revision_segments ON segment = segments.id
    WHERE document = ? AND target IS NOT NULL`);
  const findAll = database.prepare(
    `SELECT ${SUMMARY_COLUMNS} FROM revisions WHERE id IN (SELECT value FROM json_each(?))`,
  );
  const child = database.prepare('SELECT id FROM revisions WHERE parent = ?');
  const measure = database.prepare(
    'UPDATE revisions SET words_added = ?, words_removed = ?, segments_changed = ? WHERE id = ?',
  );
  const dropping = dropStatements(database);

  const content = (revision: RevisionId): RevisionContent => ({
    entries: entries.all(revision).map(entryOf),
    dismissals: dismissals
      .all(revision)
      .flatMap(({ dismissal }) => (dismissal === null ? [] : [JSON.parse(String(dismissal)) as Dismissal])),
  });
  const isWhole = (parent: RevisionId | null, changes: number, segments: number): boolean => {
    if (parent === null) return true;
    const line = weight.get(parent);
    const links = Number(line?.['links']);
    return links >= LONGEST_LINE || Number(line?.['entries']) + changes > Math.max(segments, 1);
  };

  return {
    add: async (document, summary, { entries, dismissals }, former) => {
      const { id, number, parent, origin, occasion, author, at, note, ruleSet } = summary;
      const { wordsAdded, wordsRemoved, segmentsChanged } = summary;
      const changed = changedEntries(former.entries, entries);
      const whole = isWhole(parent, changed.length, entries.length);
      insert.run(
        ...[id, document, number, parent, Number(whole), origin, occasion, author, at, note, ruleSet],
        ...[wordsAdded, wordsRemoved, segmentsChanged],
      );
      for (const tag of summary.tags) insertTag.run(id, tag);
      for (const entry of whole ? entries : changed) insertEntry.run(id, ...entryValues(entry));
      for (const [key, dismissal] of changedDismissals(whole ? [] : former.dismissals, dismissals))
        insertDismissal.run(id, key, dismissal);
    },
    list: async (document, { before, limit, tag, byHand } = {}) =>
      list
        .all({
          document,
          before: before ?? null,
          tag: tag ?? null,
          byHand: Number(byHand ?? false),
          limit: limit ?? -1,
        })
        .map(summaryOf),
    count: async (document) => Number(count.get(document)?.['count']),
    latest: async (document) => {
      const row = latest.get(document);
      return row ? summaryOf(row) : null;
    },
    find: async (document, revision) => {
      const row = find.get(document, revision);
      return row ? summaryOf(row) : null;
    },
    read: async (document, revision) => (belongs.get(document, revision) ? content(revision) : null),
    describe: async (revision, description) => {
      const { note, origin } = description;
      describe.run(note, origin, origin, revision);
      clearTags.run(revision);
      for (const tag of description.tags) insertTag.run(revision, tag);
    },
    tags: async (document) =>
      tags.all(document).map(({ tag, count }) => ({ tag: String(tag), count: Number(count) })),
    thinnable: async (document) =>
      thinnable.all({ document }).map(({ id, at }) => ({ id: String(id), at: Number(at) })),
    steps: async (document, segments, upTo = Number.MAX_SAFE_INTEGER) =>
      steps
        .all({ segments: JSON.stringify(segments), document, upTo })
        .map((row) => ({ revision: String(row['revision']), ...entryOf(row) })),
    texts: async (document) =>
      texts
        .all(document)
        .map(({ segment, target }) => ({ segment: String(segment), target: String(target) })),
    findAll: async (revisions) => findAll.all(JSON.stringify([...revisions])).map(summaryOf),
    child: async (revision) => {
      const id = child.get(revision)?.['id'];
      return id === undefined ? null : String(id);
    },
    drop: async (revision) => dropping(revision),
    measure: async (revision, { wordsAdded, wordsRemoved, segmentsChanged }) => {
      measure.run(wordsAdded, wordsRemoved, segmentsChanged, revision);
    },
  };
}

/** The child takes over what it does not say itself; where that was everything, it is whole from then on. */
function dropStatements(database: DatabaseSync): (revision: RevisionId) => TextHash[] {
  const named = database.prepare(`
    SELECT DISTINCT lower(hex(target)) AS hash FROM revision_segments WHERE revision = ? AND target IS NOT NULL`);
  const inherit = (table: string, columns: string) =>
    database.prepare(`
      INSERT OR IGNORE INTO ${table} (revision, ${columns})
      SELECT child.id, ${columns} FROM ${table} JOIN revisions child ON child.parent = revision
      WHERE revision = ? AND child.whole = 0`);
  const entries = inherit('revision_segments', 'segment, kind, state, left_out, target');
  const dismissals = inherit('revision_dismissals', 'key, dismissal');
  const lift = database.prepare(`
    UPDATE revisions SET
      whole = max(whole, (SELECT whole FROM revisions WHERE id = :revision)),
      parent = (SELECT parent FROM revisions WHERE id = :revision)
    WHERE parent = :revision`);
  const remove = database.prepare('DELETE FROM revisions WHERE id = ?');
  return (revision) => {
    const hashes = named.all(revision).map(({ hash }) => String(hash));
    entries.run(revision);
    dismissals.run(revision);
    lift.run({ revision });
    remove.run(revision);
    return hashes;
  };
}

function summaryOf(row: unknown): RevisionSummary {
  const { tags, ...summary } = row as Omit<RevisionSummary, 'tags'> & { readonly tags: string };
  return { ...summary, tags: JSON.parse(tags) as readonly string[] };
}
