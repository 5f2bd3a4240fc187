import type { DatabaseSync } from 'node:sqlite';
import type { DocumentId } from '../../core/model/revision.ts';
import type { ObstacleCounts } from '../../core/stage/obstacles.ts';
import { standingOf, type StageEvent, type Standing } from '../../core/stage/stage.ts';

/** What became of documents from hand to hand. */
export interface StageStore {
  /** Oldest first. */
  events(document: DocumentId): Promise<readonly StageEvent[]>;
  add(document: DocumentId, event: StageEvent): Promise<void>;
  /** Another text after every step. */
  mark(document: DocumentId): Promise<string>;
  /** How documents stand; those that never took a step are missing. Of one alone where it is named. */
  standings(document?: DocumentId): Promise<ReadonlyMap<DocumentId, Standing>>;
}

const EVENT = `stage_events.document, step, stage_events.at, stage_events.author, recipient, stage_events.note,
  revision, revisions.number, obstacles`;

export function stageStore(database: DatabaseSync): StageStore {
  const events = database.prepare(`
    SELECT ${EVENT} FROM stage_events JOIN revisions ON revisions.id = revision
    WHERE stage_events.document = ? ORDER BY position`);
  const add = database.prepare(`
    INSERT INTO stage_events (document, position, step, at, author, recipient, note, revision, obstacles)
    VALUES (:document, (SELECT count(*) FROM stage_events WHERE document = :document), :step, :at, :author,
      :to, :note, :revision, :obstacles)`);
  const mark = database.prepare('SELECT count(*) AS mark FROM stage_events WHERE document = ?');
  const standings = database.prepare(`
    SELECT ${EVENT}, documents.changed_since IS NOT NULL AS isChanged,
      (SELECT max(number) FROM revisions WHERE document = documents.id) AS latest
    FROM stage_events JOIN revisions ON revisions.id = revision JOIN documents ON documents.id = stage_events.document
    WHERE position = (SELECT max(position) FROM stage_events AS later WHERE later.document = documents.id)
      AND (:document IS NULL OR documents.id = :document)`);
  return {
    events: async (document) => events.all(document).map(eventOf),
    add: async (document, { step, at, author, to, note, revision, obstacles }) => {
      const counts = obstacles && JSON.stringify(obstacles);
      add.run({ document, step, at, author, to, note, revision, obstacles: counts });
    },
    mark: async (document) => String(mark.get(document)?.['mark']),
    standings: async (document) =>
      new Map(
        standings
          .all({ document: document ?? null })
          .map((row) => [
            String(row['document']),
            standingOf(eventOf(row), { latest: Number(row['latest']), isChanged: row['isChanged'] === 1 }),
          ]),
      ),
  };
}

function eventOf(row: Readonly<Record<string, unknown>>): StageEvent {
  const { step, at, author, recipient, note, revision, number, obstacles } = row;
  const counts = typeof obstacles === 'string' ? (JSON.parse(obstacles) as ObstacleCounts) : null;
  return { step, at, author, to: recipient, note, revision, number, obstacles: counts } as StageEvent;
}
