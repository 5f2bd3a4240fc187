/** Reads a whole library and says what of it is damaged, by document. Nothing is written. */
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import type { DatabaseSync } from 'node:sqlite';
import type { DocumentDamage, LibraryReport } from '../../core/contract/backup.ts';
import { done, fail, type Result } from '../../core/model/result.ts';
import type { Progress } from './copy.ts';
import { storageFailure } from './failure.ts';
import { brokenRevisions } from './check-revisions.ts';
import { APPLICATION_ID, schemaState } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openToRead } from './open-to-read.ts';

/** Texts between two reports of progress. */
const STEP = 2000;

const USES = `
  SELECT document, source AS hash FROM segments
  UNION SELECT document, target FROM draft JOIN segments ON segments.id = segment WHERE target IS NOT NULL
  UNION SELECT document, target FROM revision_segments JOIN revisions ON revisions.id = revision
    WHERE target IS NOT NULL`;
/** In libraries since the schema that knows corrections. */
const FORMER_USES = ' UNION SELECT document, source FROM former_segments';

/**
 * Every page, every reference, every text against its hash, every revision back to a whole one. Errors:
 * `library-missing`, `library-newer` (which only the newer version can check), and those of `storageFailure`;
 * damage is no error but what the report says.
 */
export function checkLibrary(path: string, progress: Progress = () => undefined): Result<LibraryReport> {
  if (!existsSync(path)) return fail('library-missing', { path });
  const report = { path, bytes: statSync(path).size, documents: 0, texts: 0, revisions: 0 };
  let database: DatabaseSync | null = null;
  try {
    database = openToRead(path);
    const { version, application } = schemaState(database);
    const known = MIGRATIONS.at(-1)?.version ?? 0;
    if (application !== APPLICATION_ID) return fail('library-damaged', { path });
    if (version > known) return fail('library-newer', { path, version, known });
    const file = checkFile(database);
    const content = checkContent(database, progress, file);
    return done({ ...report, ...content, file });
  } catch (error) {
    const failure = storageFailure(error, path);
    if (failure?.error.code === 'library-damaged')
      return done({ ...report, file: [error instanceof Error ? error.message : String(error)], damaged: [] });
    if (failure) return failure;
    throw error;
  } finally {
    if (database?.isOpen) database.close();
  }
}

function checkFile(database: DatabaseSync): string[] {
  const pages = database
    .prepare('PRAGMA integrity_check')
    .all()
    .map((row) => String(row['integrity_check']));
  const references = database.prepare('PRAGMA foreign_key_check').all();
  return [
    ...pages.filter((line) => line !== 'ok'),
    ...references.map(({ table, parent }) => `${String(table)}: no such row in ${String(parent)}`),
  ];
}

/** What could still be read goes into the report, also where a page in the middle cannot. */
function checkContent(
  database: DatabaseSync,
  progress: Progress,
  file: string[],
): Pick<LibraryReport, 'documents' | 'texts' | 'revisions' | 'damaged'> {
  const attempt = <T>(work: () => T, otherwise: T): T => {
    try {
      return work();
    } catch (error) {
      if (storageFailure(error, '')?.error.code !== 'library-damaged') throw error;
      file.push(String(error instanceof Error ? error.message : error));
      return otherwise;
    }
  };
  const titles = attempt(() => {
    const rows = database.prepare('SELECT id, title FROM documents').all();
    return new Map(rows.map(({ id, title }) => [String(id), String(title)]));
  }, new Map<string, string>());
  const texts = attempt(() => checkTexts(database, progress), {
    count: 0,
    damaged: new Map<string, number>(),
  });
  const revisions = attempt(() => brokenRevisions(database), {
    count: 0,
    broken: new Map<string, number[]>(),
  });
  const damaged = [...new Set([...texts.damaged.keys(), ...revisions.broken.keys()])].map(
    (document): DocumentDamage => ({
      document,
      title: titles.get(document) ?? document,
      texts: texts.damaged.get(document) ?? 0,
      revisions: revisions.broken.get(document) ?? [],
    }),
  );
  return { documents: titles.size, texts: texts.count, revisions: revisions.count, damaged };
}

/** How many texts there are, and of each document how many are missing or not what their hash says. */
function checkTexts(database: DatabaseSync, progress: Progress) {
  const total = Number(database.prepare('SELECT count(*) AS texts FROM texts').get()?.['texts'] ?? 0);
  const wrong: string[] = [];
  let count = 0;
  for (const { hash, text } of database
    .prepare('SELECT lower(hex(hash)) AS hash, text FROM texts')
    .iterate()) {
    if (createHash('sha256').update(String(text), 'utf8').digest('hex') !== hash) wrong.push(String(hash));
    if (++count % STEP === 0) progress(count, total);
  }
  progress(total, total);
  const isCorrectable =
    database.prepare("SELECT 1 FROM sqlite_schema WHERE name = 'former_segments'").get() !== undefined;
  const rows = database
    .prepare(
      `SELECT document, count(*) AS texts FROM (${USES}${isCorrectable ? FORMER_USES : ''}) AS uses
       WHERE lower(hex(hash)) IN (SELECT value FROM json_each(?))
         OR NOT EXISTS (SELECT 1 FROM texts WHERE texts.hash = uses.hash)
       GROUP BY document`,
    )
    .all(JSON.stringify(wrong));
  return { count, damaged: new Map(rows.map(({ document, texts }) => [String(document), Number(texts)])) };
}
