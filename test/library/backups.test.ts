import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { backUp, backUpTo } from '../../main/library/back-up.ts';
import { listBackups } from '../../main/library/backups.ts';
import { checkLibrary } from '../../main/library/check.ts';
import { libraryFile } from '../../main/library/file.ts';
import { restoreBackup } from '../../main/library/restore.ts';
import { temporaryFolder } from './temporary.ts';
import { inBackups, servicesOn, tamper, titlesIn, writtenLibrary } from './written.ts';

const AT = Date.UTC(2025, 10, 7, 14, 30, 5, 250);

/** Without the log that SQLite keeps beside a database that was only looked at. */
const filesIn = (home: string): string[] =>
  readdirSync(home)
    .filter((name) => !/-(?:wal|shm)$/u.test(name))
    .toSorted();

async function backedUp(home: string, at = AT) {
  const made = await backUp(home, { kind: 'manual', at });
  if (!made.ok) throw new Error(made.error.code);
  return made.value;
}

describe('a backup', () => {
  it('holds what was written before it, in one file, while the library is open', async () => {
    const home = temporaryFolder();
    const services = await servicesOn(home);
    await services.call('import.text', { title: 'In the log', source: 'نص' });
    const { name, bytes } = await backedUp(home);
    expect(name).toBe('library-20251107T143005250Z-manual.sqlite');
    expect(readdirSync(join(home, 'backups'))).toEqual([name]);
    expect(listBackups(home)).toEqual([{ name, kind: 'manual', at: AT, bytes }]);
    await services.close();
    expect(checkLibrary(inBackups(home, name))).toMatchObject({ value: { documents: 1, file: [] } });
  });

  it('is of one moment, though editing goes on', async () => {
    const home = temporaryFolder();
    await writtenLibrary(home, 30);
    const writer = new DatabaseSync(libraryFile(home));
    const writes: number[] = [];
    const steps: number[] = [];
    await backUpTo(home, join(home, 'copy.sqlite'), (done) => {
      steps.push(done);
      writes.push(steps.length);
      writer.prepare('INSERT INTO settings VALUES (?, ?)').run(`during ${steps.length}`, '1');
    });
    writer.close();
    const copy = new DatabaseSync(join(home, 'copy.sqlite'), { readOnly: true });
    expect(copy.prepare("SELECT count(*) AS n FROM settings WHERE name LIKE 'during%'").get()).toEqual({
      n: 0,
    });
    copy.close();
    // No stretch is copied twice because of a change elsewhere.
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
  });

  it('of a damaged library is none, and takes the place of no other', async () => {
    const home = temporaryFolder();
    await writtenLibrary(home, 3);
    const { name } = await backedUp(home);
    const before = readFileSync(inBackups(home, name));
    const torn = readFileSync(libraryFile(home));
    torn.fill(0xab, 3 * 4096, 5 * 4096);
    writeFileSync(libraryFile(home), torn);
    for (let hours = 1; hours < 6; hours++) {
      const result = await backUp(home, { kind: 'automatic', at: AT + hours * 3_600_000 });
      expect(result).toMatchObject({ ok: false, error: { code: 'library-damaged' } });
    }
    expect(readdirSync(join(home, 'backups'))).toEqual([name]);
    expect(readFileSync(inBackups(home, name)).equals(before)).toBe(true);
  });

  it('needs a library, and a place that can be written to', async () => {
    const home = temporaryFolder();
    expect(await backUp(home, { kind: 'manual', at: AT })).toMatchObject({
      ok: false,
      error: { code: 'library-missing' },
    });
    await writtenLibrary(home);
    mkdirSync(join(home, 'taken'));
    writeFileSync(join(home, 'file'), '');
    for (const target of ['taken', 'file/deeper.sqlite']) {
      const result = await backUpTo(home, join(home, target));
      expect(result).toMatchObject({ ok: false, error: { code: 'file-unwritable' } });
    }
    expect(filesIn(home)).toEqual(['file', 'library.sqlite', 'taken']);
  });
});

describe('restoring', () => {
  const restored = async (home: string, file: string) => {
    const result = await restoreBackup(home, file, { at: AT + 1000 });
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  };

  it('brings back what was backed up and keeps what stood there', async () => {
    const home = temporaryFolder();
    await writtenLibrary(home, 2);
    const { name } = await backedUp(home);
    tamper(home, "UPDATE documents SET title = 'Changed'");
    const { kept } = await restored(home, inBackups(home, name));
    expect(await titlesIn(home)).toEqual(['Story 1', 'Story 2']);
    const other = temporaryFolder();
    await restored(other, kept ?? '');
    expect(await titlesIn(other)).toEqual(['Changed', 'Changed']);
  });

  it('reaches a program that has the library open, whose older draft does not write over it', async () => {
    const home = temporaryFolder();
    await writtenLibrary(home);
    const { name } = await backedUp(home);
    const services = await servicesOn(home);
    const list = await services.call('library.list', {});
    const document = list.ok ? (list.value[0]?.id ?? '') : '';
    const before = await services.call('document.open', { document });
    if (!before.ok) throw new Error(before.error.code);
    const { segments } = before.value.draft;
    const typed = (text: string) =>
      segments.map(({ id, kind, state, leftOut }) => ({ id, kind, state, leftOut, target: [text] }));
    await services.call('draft.save', { document, base: 0, changes: typed('Typed since') });

    await restored(home, inBackups(home, name));
    const after = await services.call('document.open', { document });
    expect(after).toMatchObject({ ok: true, value: { draft: before.value.draft } });
    const late = await services.call('draft.save', { document, base: 1, changes: typed('Too late') });
    expect(late).toMatchObject({ ok: false, error: { code: 'draft-conflict' } });
    await services.close();
    expect(await titlesIn(home)).toEqual(['Story 1']);
  });

  it.each([
    ['damaged', (sound: Buffer) => sound.fill(0xab, 4096)],
    ['cut short', (sound: Buffer) => sound.subarray(0, sound.length / 2)],
    ['no database', () => Buffer.from('not a library '.repeat(500))],
  ])('moves a library that is %s aside as it is', async (_, damage) => {
    const home = temporaryFolder();
    await writtenLibrary(home);
    const { name } = await backedUp(home);
    const damaged = damage(readFileSync(libraryFile(home)));
    writeFileSync(libraryFile(home), damaged);
    const { kept } = await restored(home, inBackups(home, name));
    expect(readFileSync(kept ?? '').equals(damaged)).toBe(true);
    expect(await titlesIn(home)).toEqual(['Story 1']);
  });

  it('moves a library of a newer version aside, but not while it is open', async () => {
    const home = temporaryFolder();
    await writtenLibrary(home);
    const { name } = await backedUp(home);
    tamper(home, "PRAGMA user_version = 99; UPDATE documents SET title = 'Of tomorrow'");
    const newer = new DatabaseSync(libraryFile(home));
    newer.prepare('SELECT count(*) FROM documents').get();
    const refused = await restoreBackup(home, inBackups(home, name), { at: AT + 1000 });
    expect(refused).toMatchObject({ ok: false, error: { code: 'library-busy' } });
    newer.close();
    const { kept } = await restored(home, inBackups(home, name));
    expect(await titlesIn(home)).toEqual(['Story 1']);
    const aside = new DatabaseSync(kept ?? '', { readOnly: true });
    expect(aside.prepare('SELECT title FROM documents').get()).toEqual({ title: 'Of tomorrow' });
    aside.close();
  });

  it.each([
    ['torn', 'backup-damaged', (home: string) => writeFileSync(join(home, 'x'), 'no database '.repeat(900))],
    ['missing', 'file-unreadable', () => undefined],
    [
      'of a newer version',
      'library-newer',
      async (home: string) => {
        await backUpTo(home, join(home, 'x'));
        const newer = new DatabaseSync(join(home, 'x'));
        newer.exec('PRAGMA user_version = 99');
        newer.close();
      },
    ],
  ])('changes nothing where the backup is %s', async (_, code, make) => {
    const home = temporaryFolder();
    await writtenLibrary(home);
    await make(home);
    const before = readFileSync(libraryFile(home));
    expect(await restoreBackup(home, join(home, 'x'), { at: AT })).toMatchObject({
      ok: false,
      error: { code },
    });
    expect(readFileSync(libraryFile(home)).equals(before)).toBe(true);
    expect(filesIn(home).filter((name) => name !== 'x')).toEqual(['library.sqlite']);
  });
});

describe('checking a library', () => {
  const report = (home: string) => {
    const result = checkLibrary(libraryFile(home));
    if (!result.ok) throw new Error(result.error.code);
    return result.value;
  };

  it('finds nothing in a sound one', async () => {
    const home = temporaryFolder();
    await writtenLibrary(home, 3);
    expect(report(home)).toMatchObject({ documents: 3, texts: 8, revisions: 3, file: [], damaged: [] });
  });

  it.each([
    [
      'a text that is not what was written',
      "UPDATE texts SET text = 'The talks ended.' WHERE text LIKE '%number 2%'",
      [{ title: 'Story 2', texts: 1, revisions: [] }],
    ],
    [
      'a text that is gone',
      "DELETE FROM texts WHERE text LIKE '%رقم 1%'",
      [{ title: 'Story 1', texts: 1, revisions: [] }],
    ],
    [
      'a revision without the one it builds on',
      `INSERT INTO revisions (id, document, number, parent, whole, origin, author, at, note, rule_set,
           words_added, words_removed, segments_changed)
         SELECT 'later', document, 2, 'gone', 0, origin, author, at, note, rule_set, 0, 0, 0
         FROM revisions JOIN documents ON documents.id = document WHERE title = 'Story 3'`,
      [{ title: 'Story 3', texts: 0, revisions: [2] }],
    ],
  ])('names the document of %s', async (_, sql, damaged) => {
    const home = temporaryFolder();
    await writtenLibrary(home, 3);
    tamper(home, sql);
    expect(report(home).damaged).toMatchObject(damaged);
  });

  it('reads the Arabic that a correction replaced', async () => {
    const home = temporaryFolder();
    await writtenLibrary(home, 2);
    const services = await servicesOn(home);
    const list = await services.call('library.list', {});
    const document = list.ok ? (list.value.find(({ title }) => title === 'Story 1')?.id ?? '') : '';
    const arabic = [{ kind: 'paragraph' as const, source: 'وصل الوفد إلى عمّان مساء.' }];
    await services.call('document.correct', { document, base: 0, arabic, note: '' });
    await services.close();
    expect(report(home).damaged).toEqual([]);
    tamper(home, "UPDATE texts SET text = 'x' WHERE text LIKE '%رقم 1%'");
    expect(report(home).damaged).toMatchObject([{ title: 'Story 1', texts: 1 }]);
  });

  it('says what SQLite says of torn pages', async () => {
    const home = temporaryFolder();
    await writtenLibrary(home, 3);
    const torn = readFileSync(libraryFile(home));
    torn.fill(0xab, 6 * 4096, 8 * 4096);
    writeFileSync(libraryFile(home), torn);
    expect(report(home).file.length).toBeGreaterThan(0);
  });
});
