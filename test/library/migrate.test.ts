import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { done } from '../../core/model/result.ts';
import { migrate, schemaState } from '../../main/library/migrate.ts';
import { MIGRATIONS } from '../../main/library/migrations/index.ts';
import type { Migration } from '../../main/library/migrations/migration.ts';
import { backupFolder, listBackups } from '../../main/library/backups.ts';
import { LIBRARY_FILE } from '../../main/library/file.ts';
import { openLibrary } from '../../main/library/open.ts';
import { temporaryFolder } from './temporary.ts';

function schemaOf(database: DatabaseSync): string {
  const rows = database.prepare('SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name').all();
  return rows.map(({ sql }) => `${String(sql)};\n`).join('\n');
}

const versionOf = (path: string): number => {
  const database = new DatabaseSync(path, { readOnly: true });
  const { version } = schemaState(database);
  database.close();
  return version;
};

describe('the migrations', () => {
  it('are numbered without gaps', () => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
  });

  it.each(MIGRATIONS.map((migration) => [migration.version, migration] as const))(
    'version %i makes the schema that was landed, from the version before',
    (version, migration) => {
      const database = new DatabaseSync(':memory:');
      for (const earlier of MIGRATIONS.slice(0, version - 1)) earlier.apply(database);
      migration.apply(database);
      const landed = readFileSync(
        join(import.meta.dirname, '..', 'fixtures', 'library', `schema-${version}.sql`),
        'utf8',
      );
      expect(schemaOf(database)).toBe(landed);
      database.close();
    },
  );
});

/** Steps of an imagined future, to be taken by a library of today. */
const LATER: readonly Migration[] = [
  ...MIGRATIONS,
  {
    version: MIGRATIONS.length + 1,
    apply: (database) => database.exec('ALTER TABLE documents ADD COLUMN genre TEXT'),
  },
];
const FAULTY: readonly Migration[] = [
  ...LATER,
  {
    version: LATER.length + 1,
    apply: (database) => database.exec('CREATE TABLE half_done (a TEXT); SELECT nonsense FROM nowhere'),
  },
];

describe('migrating', () => {
  const libraryOfToday = async (): Promise<string> => {
    const home = temporaryFolder();
    const library = await openLibrary(home);
    if (!library.ok) throw new Error(library.error.code);
    await library.value.write(async ({ settings }) => {
      await settings.write('kept', 'through the change');
      return done(null);
    });
    await library.value.close();
    return home;
  };

  it('keeps a copy of the file as it was, and what is in the library', async () => {
    const home = await libraryOfToday();
    const library = await openLibrary(home, LATER);
    if (!library.ok) throw new Error(library.error.code);
    expect(await library.value.read(async ({ settings }) => done(await settings.read('kept')))).toEqual(
      done('through the change'),
    );
    await library.value.close();
    const [backup] = listBackups(home);
    expect(backup?.kind).toBe('upgrade');
    const copy = join(backupFolder(home), backup?.name ?? '');
    expect(versionOf(copy)).toBe(MIGRATIONS.length);
    expect(versionOf(join(home, LIBRARY_FILE))).toBe(LATER.length);
    const kept = new DatabaseSync(copy, { readOnly: true });
    expect(kept.prepare("SELECT value FROM settings WHERE name = 'kept'").get()).toEqual({
      value: '"through the change"',
    });
    kept.close();
  });

  it('makes no copy of a new library or of one that is up to date', async () => {
    const home = await libraryOfToday();
    const again = await openLibrary(home);
    if (again.ok) await again.value.close();
    expect(readdirSync(home)).toEqual([LIBRARY_FILE]);
  });

  it('undoes a step that fails and keeps those before it', async () => {
    const home = await libraryOfToday();
    const path = join(home, LIBRARY_FILE);
    const database = new DatabaseSync(path);
    expect(() => migrate(database, path, FAULTY)).toThrow(/nowhere/u);
    expect(schemaState(database).version).toBe(LATER.length);
    expect(schemaOf(database)).not.toContain('half_done');
    database.close();
    expect(listBackups(home)).toHaveLength(1);
  });
});

it('version 2 counts what version 1 held', () => {
  const database = new DatabaseSync(':memory:');
  const [first, second] = MIGRATIONS;
  first?.apply(database);
  database.exec(`
    INSERT INTO documents VALUES ('d', 'title', 1, 1, 0), ('empty', 'title', 1, 1, 0);
    INSERT INTO texts VALUES (zeroblob(32), 'نص', 1), (unhex('${'01'.repeat(32)}'), 'three short words', 3);
    INSERT INTO segments VALUES ('a', 'd', 0, zeroblob(32)), ('b', 'd', 1, zeroblob(32)), ('c', 'd', 2, zeroblob(32));
    INSERT INTO draft VALUES
      ('a', 'paragraph', 'reviewed', NULL, unhex('${'01'.repeat(32)}')),
      ('b', 'paragraph', 'left-out', '{"code":"page-text"}', unhex('${'01'.repeat(32)}')),
      ('c', 'paragraph', 'todo', NULL, NULL);`);
  second?.apply(database);
  expect(database.prepare('SELECT id, segments, settled, words FROM documents ORDER BY id').all()).toEqual([
    { id: 'd', segments: 3, settled: 2, words: 3 },
    { id: 'empty', segments: 0, settled: 0, words: 0 },
  ]);
  database.close();
});
