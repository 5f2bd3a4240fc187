import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import type { CallAnswer, CallInput, CallName } from '../../core/contract/calls.ts';
import { fail } from '../../core/model/result.ts';
import { backUp } from '../../main/library/back-up.ts';
import { listBackups } from '../../main/library/backups.ts';
import { libraryFile } from '../../main/library/file.ts';
import { MIGRATIONS } from '../../main/library/migrations/index.ts';
import { startServices, type ServicesClient } from '../../main/services/client.ts';
import { temporaryFolder } from '../library/temporary.ts';
import { tamper, titlesIn, writtenLibrary } from '../library/written.ts';

// Threads are started: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const DAY = 24 * 3_600_000;
const WAIT = { timeout: 30_000, interval: 50 };

function start(home: string, backups = false): ServicesClient {
  const services = startServices({ home, seeds: null, shell: 'web', backups });
  onTestFinished(() => services.close());
  return services;
}

async function ask<N extends CallName>(
  services: ServicesClient,
  name: N,
  input: CallInput<N>,
): Promise<CallAnswer<N>> {
  const result = await services.call(name, input);
  if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
  return result.value;
}

const titles = async (services: ServicesClient) =>
  (await ask(services, 'library.list', {})).map(({ title }) => title).toSorted();

const damage = (home: string): Buffer => {
  const torn = readFileSync(libraryFile(home)).fill(0xab, 4096);
  writeFileSync(libraryFile(home), torn);
  return torn;
};

describe('the keeper of an open library', () => {
  it('backs up, tells how far it is, and restores under the open window', async () => {
    const home = temporaryFolder();
    await writtenLibrary(home, 2);
    const services = start(home);
    expect(await ask(services, 'library.work', {})).toBeNull();
    const { name } = await ask(services, 'backup.make', {});
    expect((await ask(services, 'backup.list', {})).backups).toMatchObject([{ name, kind: 'manual' }]);
    const before = await ask(services, 'library.pulse', {});
    await ask(services, 'import.text', { title: 'Later', source: 'نص' });
    expect((await ask(services, 'library.pulse', {})).changes).not.toBe(before.changes);

    const [restored, meanwhile] = await Promise.all([
      ask(services, 'backup.restore', { name }),
      ask(services, 'library.check', {}),
    ]);
    expect(restored.kept).toMatch(/-replaced\.sqlite$/u);
    expect(meanwhile.damaged).toEqual([]);
    expect(await titles(services)).toEqual(['Story 1', 'Story 2']);
  });

  it('exports the memory beside other work, tells how far it is, and gives it up', async () => {
    const home = temporaryFolder();
    await writtenLibrary(home);
    const services = start(home);
    const text = { before: null, after: null, author: '', at: 0 };
    const units = Array.from({ length: 2000 }, (_, at) => ({
      ...{ source: `نص ${String(at)}`, target: `Text ${String(at)}`, ...text },
    }));
    for (let batch = 0; batch < 3; batch++) {
      const others = units.map(({ target, ...unit }) => ({ ...unit, target: `${target} ${String(batch)}` }));
      await ask(services, 'memory.add', { batch: `b${String(batch)}`, origin: 'old.tmx', units: others });
    }
    const { total } = await ask(services, 'memory.page', { words: '', limit: 1 });
    const whole = await ask(services, 'memory.export', {});
    expect(whole.name).toBe('muraji-memory.tmx');
    const { content } = whole;
    expect(content.kind === 'text' && content.text.match(/<tu[ >]/gu)?.length).toBe(total);

    const answer = services.call('memory.export', {});
    await vi.waitFor(
      async () => expect(await ask(services, 'library.work', {})).toMatchObject({ work: 'memory' }),
      { timeout: 30_000, interval: 1 },
    );
    await ask(services, 'library.stop', { work: 'memory' });
    expect(await answer).toEqual(fail('cancelled'));
    expect(await ask(services, 'library.work', {})).toBeNull();
    expect((await ask(services, 'library.check', {})).damaged).toEqual([]);
  });

  it('knows no backup outside of its folder', async () => {
    const home = temporaryFolder();
    await writtenLibrary(home);
    const services = start(home);
    writeFileSync(join(home, 'other.sqlite'), readFileSync(libraryFile(home)));
    for (const name of ['../other.sqlite', join(home, 'other.sqlite'), 'nothing.sqlite'])
      expect(await services.call('backup.restore', { name })).toMatchObject({
        ok: false,
        error: { code: 'not-found' },
      });
  });

  it('begins no new library in the place of a sound one', async () => {
    const home = temporaryFolder();
    await writtenLibrary(home);
    const services = start(home);
    expect(await services.call('library.start-fresh', {})).toMatchObject({
      ok: false,
      error: { code: 'bad-request' },
    });
    expect(await titles(services)).toEqual(['Story 1']);
  });

  it('tells a document of a change that another program made', async () => {
    const home = temporaryFolder();
    await writtenLibrary(home);
    const [one, other] = [start(home), start(home)];
    const [document] = await ask(one, 'library.list', {});
    const id = document?.id ?? '';
    const before = await ask(one, 'library.pulse', { document: id });
    expect(await ask(one, 'library.pulse', { document: id })).toEqual(before);
    await ask(other, 'draft.save', { document: id, base: 0, changes: [] });
    const after = await ask(one, 'library.pulse', { document: id });
    expect(after.draftVersion).toBe(1);
    expect(after.changes).not.toBe(before.changes);
    expect(after.together).toBe(before.together);

    const { draft } = await ask(one, 'document.open', { document: id });
    const anchor = { segment: draft.segments[0]?.id ?? '', side: 'target', words: null } as const;
    const heard = async () => (await ask(one, 'library.pulse', { document: id })).together;
    const marks = [before.together];
    const said = await ask(other, 'comment.add', { document: id, kind: 'query', anchor, text: 'Why?' });
    marks.push(await heard());
    await ask(other, 'comment.answer', { document: id, comment: said.id, text: 'Because.' });
    marks.push(await heard());
    await ask(other, 'comment.close', { document: id, comment: said.id, closed: true });
    marks.push(await heard());
    await ask(other, 'stage.hand-over', { document: id, to: 'Noor', note: '', tag: 'handed over' });
    marks.push(await heard());
    expect(new Set(marks).size).toBe(marks.length);
  });
});

describe('backups as time passes', () => {
  /** The window's program asks the library only after it has seen to the backup of the day. */
  const backupsAfterStart = async (home: string) => {
    const services = start(home, true);
    await vi.waitFor(async () => {
      expect(await ask(services, 'library.work', {})).toBeNull();
      expect(listBackups(home).some(({ at }) => Date.now() - at < DAY)).toBe(true);
    }, WAIT);
    await services.close();
    return listBackups(home).map(({ kind }) => kind);
  };

  it('are made at the start when the last is older than a day, and not of a new library', async () => {
    const home = temporaryFolder();
    const first = start(home, true);
    await ask(first, 'import.text', { title: 'First', source: 'نص' });
    await first.close();
    expect(readdirSync(home)).toEqual(['library.sqlite']);
    expect(await backupsAfterStart(home)).toEqual(['automatic']);
    expect(await backupsAfterStart(home)).toEqual(['automatic']);
  });

  it('are made again after a day', async () => {
    const home = temporaryFolder();
    await writtenLibrary(home);
    await backUp(home, { kind: 'automatic', at: Date.now() - 2 * DAY });
    expect(await backupsAfterStart(home)).toEqual(['automatic', 'automatic']);
  });

  it('leave nothing half made behind', async () => {
    const home = temporaryFolder();
    await writtenLibrary(home);
    await backUp(home, { kind: 'automatic', at: Date.now() - 2 * DAY });
    const half = join(home, 'backups', 'library-x.sqlite.part');
    writeFileSync(half, '');
    utimesSync(half, 0, 0);
    await backupsAfterStart(home);
    expect(readdirSync(join(home, 'backups')).every((name) => name.endsWith('.sqlite'))).toBe(true);
  });
});

describe('a library that cannot be opened', () => {
  it('gives way to a backup, and is kept as it is', async () => {
    const home = temporaryFolder();
    await writtenLibrary(home);
    const made = await backUp(home, { kind: 'automatic', at: Date.now() });
    const torn = damage(home);
    const services = start(home);
    expect(await services.call('library.list', {})).toMatchObject({ error: { code: 'library-damaged' } });
    const { kept } = await ask(services, 'backup.restore', { name: made.ok ? made.value.name : '' });
    expect(readFileSync(kept ?? '').equals(torn)).toBe(true);
    expect(await titles(services)).toEqual(['Story 1']);
  });

  it.each([
    ['damaged', damage],
    ['newer', (home: string) => tamper(home, 'PRAGMA user_version = 99')],
  ])('gives way to a new one where it is %s', async (_, spoil) => {
    const home = temporaryFolder();
    await writtenLibrary(home);
    spoil(home);
    const services = start(home);
    const { kept } = await ask(services, 'library.start-fresh', {});
    expect(kept).toMatch(/library-kept-.*\.sqlite$/u);
    expect(await titles(services)).toEqual([]);
    await services.close();
    expect(await titlesIn(home)).toEqual([]);
  });

  it('is opened once what stood in the way is gone', async () => {
    const home = temporaryFolder();
    await writtenLibrary(home);
    tamper(home, 'PRAGMA user_version = 99');
    const services = start(home);
    expect(await services.call('library.reopen', {})).toMatchObject({ error: { code: 'library-newer' } });
    tamper(home, `PRAGMA user_version = ${MIGRATIONS.length}`);
    expect(await services.call('library.reopen', {})).toEqual({ ok: true, value: null });
    expect(await titles(services)).toEqual(['Story 1']);
  });
});
