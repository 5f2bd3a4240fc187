import type { DatabaseSync } from 'node:sqlite';
import type { FlagPoint, RevisionFlags } from '../../core/contract/history.ts';
import type { FlagChange, OpenFlags } from '../../core/history/flag-changes.ts';
import type { DocumentId, RevisionId } from '../../core/model/revision.ts';

/** What rules said of revisions. */
export interface RevisionFlagStore {
  put(flags: RevisionFlags): Promise<void>;
  /** Those of some revisions; what was not worked out is missing. */
  read(revisions: readonly RevisionId[]): Promise<readonly RevisionFlags[]>;
  /** Revisions without, newest first. */
  missing(document: DocumentId, limit: number): Promise<readonly RevisionId[]>;
  countMissing(document: DocumentId): Promise<number>;
  /** Open flags over time, oldest first; of more than `most` every so many, and always the last. */
  points(document: DocumentId, most: number): Promise<readonly FlagPoint[]>;
  /** Forgets what a revision did, as its parent is another one now. */
  forget(revision: RevisionId): Promise<void>;
}

const WITHOUT = `FROM revisions WHERE document = ?
  AND NOT EXISTS (SELECT 1 FROM revision_flags WHERE revision = id)`;

export function revisionFlagStore(database: DatabaseSync): RevisionFlagStore {
  const put = database.prepare(`
    INSERT OR REPLACE INTO revision_flags (revision, rule_set, critical, major, minor, neutral, changes)
    VALUES (?, ?, ?, ?, ?, ?, ?)`);
  const read = database.prepare(
    'SELECT * FROM revision_flags WHERE revision IN (SELECT value FROM json_each(?))',
  );
  const missing = database.prepare(`SELECT id ${WITHOUT} ORDER BY number DESC LIMIT ?`);
  const countMissing = database.prepare(`SELECT count(*) AS count ${WITHOUT}`);
  const points = database.prepare(`
    SELECT number, at, critical, major, minor, neutral FROM (
      SELECT number, at, critical, major, minor, neutral,
        row_number() OVER (ORDER BY number DESC) - 1 AS back, count(*) OVER () AS count
      FROM revisions JOIN revision_flags ON revision = id WHERE document = :document)
    WHERE back % max(1, (count + :most - 1) / :most) = 0 ORDER BY number`);
  const forget = database.prepare('DELETE FROM revision_flags WHERE revision = ?');
  return {
    put: async ({ revision, ruleSet, open, changes }) => {
      const { critical, major, minor, neutral } = open;
      put.run(revision, ruleSet, critical, major, minor, neutral, JSON.stringify(changes));
    },
    read: async (revisions) =>
      read.all(JSON.stringify(revisions)).map((row) => ({
        revision: String(row['revision']),
        ruleSet: String(row['rule_set']),
        open: openOf(row),
        changes: JSON.parse(String(row['changes'])) as FlagChange[],
      })),
    missing: async (document, limit) => missing.all(document, limit).map(({ id }) => String(id)),
    countMissing: async (document) => Number(countMissing.get(document)?.['count']),
    points: async (document, most) =>
      points
        .all({ document, most })
        .map((row) => ({ number: Number(row['number']), at: Number(row['at']), open: openOf(row) })),
    forget: async (revision) => {
      forget.run(revision);
    },
  };
}

function openOf(row: Readonly<Record<string, unknown>>): OpenFlags {
  const count = (name: string): number => Number(row[name]);
  return {
    critical: count('critical'),
    major: count('major'),
    minor: count('minor'),
    neutral: count('neutral'),
  };
}
