import type { DatabaseSync } from 'node:sqlite';
import type { Dismissal } from '../../core/model/flag.ts';
import type { DocumentId, RevisionId, RevisionSummary } from '../../core/model/revision.ts';
import { changedEntries, ENTRY_COLUMNS, entryOf, entryValues, type Entry } from './entry.ts';

/** Everything a revision says, however it is stored. Neither list has an order. */
export interface RevisionContent {
  readonly entries: readonly Entry[];
  readonly dismissals: readonly Dismissal[];
}

export interface RevisionStore {
  /** Stores what differs from the parent; every `WHOLE_EVERY`th revision and the first store everything. */
  add(document: DocumentId, summary: RevisionSummary, content: RevisionContent): Promise<void>;
  /** Newest first. */
  list(document: DocumentId): Promise<readonly RevisionSummary[]>;
  latest(document: DocumentId): Promise<RevisionSummary | null>;
  /** Null when the document has no such revision. */
  read(document: DocumentId, revision: RevisionId): Promise<RevisionContent | null>;
}

/** Bounds the chain that reading one revision walks, at the cost of one full list per so many revisions. */
export const WHOLE_EVERY = 32;

const SUMMARY_COLUMNS = `id, number, parent, origin, author, at, note, rule_set AS ruleSet,
  words_added AS wordsAdded, words_removed AS wordsRemoved, segments_changed AS segmentsChanged`;

/** From the revision back to the nearest whole one. */
const LINE = `
  WITH RECURSIVE line (id, parent, whole, age) AS (
    SELECT id, parent, whole, 0 FROM revisions WHERE id = ?
    UNION ALL
    SELECT r.id, r.parent, r.whole, age + 1 FROM line JOIN revisions r ON r.id = line.parent
    WHERE line.whole = 0)`;

/** SQLite takes the other columns from the row that holds the minimum (sqlite.org/lang_select.html, 3.2). */
const ENTRIES = `${LINE}
  SELECT ${ENTRY_COLUMNS}, min(age) FROM line JOIN revision_segments ON revision = line.id GROUP BY segment`;
const DISMISSALS = `${LINE}
  SELECT dismissal, min(age) FROM line JOIN revision_dismissals ON revision = line.id GROUP BY key`;

const NOTHING: RevisionContent = { entries: [], dismissals: [] };

export function revisionStore(database: DatabaseSync): RevisionStore {
  const insert = database.prepare(`
    INSERT INTO revisions (id, document, number, parent, whole, origin, author, at, note, rule_set,
      words_added, words_removed, segments_changed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const insertEntry = database.prepare(`
    INSERT INTO revision_segments (revision, segment, kind, state, left_out, target)
    VALUES (?, ?, ?, ?, ?, unhex(?))`);
  const insertDismissal = database.prepare(
    'INSERT INTO revision_dismissals (revision, key, dismissal) VALUES (?, ?, ?)',
  );
  const list = database.prepare(
    `SELECT ${SUMMARY_COLUMNS} FROM revisions WHERE document = ? ORDER BY number DESC`,
  );
  const latest = database.prepare(
    `SELECT ${SUMMARY_COLUMNS} FROM revisions WHERE document = ? ORDER BY number DESC LIMIT 1`,
  );
  const belongs = database.prepare('SELECT 1 FROM revisions WHERE document = ? AND id = ?');
  const entries = database.prepare(ENTRIES);
  const dismissals = database.prepare(DISMISSALS);

  const content = (revision: RevisionId): RevisionContent => ({
    entries: entries.all(revision).map(entryOf),
    dismissals: dismissals
      .all(revision)
      .flatMap(({ dismissal }) => (dismissal === null ? [] : [JSON.parse(String(dismissal)) as Dismissal])),
  });

  return {
    add: async (document, summary, { entries, dismissals }) => {
      const { id, number, parent, origin, author, at, note, ruleSet } = summary;
      const { wordsAdded, wordsRemoved, segmentsChanged } = summary;
      const whole = parent === null || number % WHOLE_EVERY === 1;
      const base = whole ? NOTHING : content(parent);
      insert.run(
        ...[id, document, number, parent, Number(whole), origin, author, at, note, ruleSet],
        ...[wordsAdded, wordsRemoved, segmentsChanged],
      );
      for (const entry of changedEntries(base.entries, entries)) insertEntry.run(id, ...entryValues(entry));
      for (const [key, dismissal] of changedDismissals(base.dismissals, dismissals))
        insertDismissal.run(id, key, dismissal);
    },
    list: async (document) => list.all(document).map(summaryOf),
    latest: async (document) => {
      const row = latest.get(document);
      return row ? summaryOf(row) : null;
    },
    read: async (document, revision) => (belongs.get(document, revision) ? content(revision) : null),
  };
}

function summaryOf(row: unknown): RevisionSummary {
  return { ...(row as RevisionSummary) };
}

/** Key and new JSON of each dismissal that differs; null for one that is gone. */
function changedDismissals(
  before: readonly Dismissal[],
  after: readonly Dismissal[],
): Map<string, string | null> {
  const changes = new Map<string, string | null>(before.map(({ key }) => [key, null]));
  const former = new Map(before.map((dismissal) => [dismissal.key, JSON.stringify(dismissal)]));
  for (const dismissal of after) {
    const json = JSON.stringify(dismissal);
    if (former.get(dismissal.key) === json) changes.delete(dismissal.key);
    else changes.set(dismissal.key, json);
  }
  return changes;
}
