import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeEach, describe, expect, it } from 'vitest';
import { done, fail } from '../../core/model/result.ts';
import { libraryOn, type Library } from '../../main/library/library.ts';
import { migrate } from '../../main/library/migrate.ts';
import { MIGRATIONS } from '../../main/library/migrations/index.ts';
import { temporaryFolder } from './temporary.ts';

let database: DatabaseSync;
let library: Library;
beforeEach(() => {
  database = new DatabaseSync(':memory:');
  migrate(database, ':memory:', MIGRATIONS);
  library = libraryOn(database, '/home', '/home/library.sqlite');
});

const texts = () => database.prepare('SELECT text, words FROM texts ORDER BY text').all();

describe('a transaction', () => {
  it('is undone by an error value', async () => {
    const result = await library.write(async (stores) => {
      await stores.texts.keep('lost');
      return fail('not-found');
    });
    expect(result).toEqual(fail('not-found'));
    expect(texts()).toEqual([]);
  });

  it('is undone by an exception, which is passed on', async () => {
    const work = library.write(async (stores) => {
      await stores.texts.keep('lost');
      throw new Error('broken');
    });
    await expect(work).rejects.toThrow('broken');
    expect(texts()).toEqual([]);
    expect(await library.read(async () => done('still works'))).toEqual(done('still works'));
  });

  it('waits for the one before it', async () => {
    const order: string[] = [];
    const slow = library.write(async (stores) => {
      order.push('first begins');
      await stores.texts.keep('one');
      await new Promise((resolve) => setImmediate(resolve));
      order.push('first ends');
      return done(null);
    });
    const quick = library.write(async () => done(void order.push('second')));
    await Promise.all([slow, quick]);
    expect(order).toEqual(['first begins', 'first ends', 'second']);
  });

  it('is undone where the disk is full, and the library goes on', async () => {
    const pages = Number(database.prepare('PRAGMA page_count').get()?.['page_count']);
    database.exec(`PRAGMA max_page_count = ${pages + 1}`);
    const result = await library.write(async (stores) => {
      await stores.texts.keep('small');
      await stores.texts.keep('large '.repeat(10_000));
      return done(null);
    });
    expect(result).toMatchObject({
      ok: false,
      error: { code: 'disk-full', params: { path: '/home/library.sqlite' } },
    });
    expect(texts()).toEqual([]);
    const small = await library.write(async (stores) => done(await stores.texts.keep('small')));
    expect(small.ok).toBe(true);
  });
});

describe('what the disk does not allow', () => {
  it('is told as such where the file may not be written', async () => {
    database.exec('PRAGMA query_only = 1');
    const result = await library.write(async (stores) => done(await stores.texts.keep('a')));
    expect(result).toMatchObject({ ok: false, error: { code: 'read-only' } });
  });

  it('is told as such where another program holds the library', async () => {
    const path = join(temporaryFolder(), 'library.sqlite');
    const [own, other] = [new DatabaseSync(path, { timeout: 0 }), new DatabaseSync(path)];
    migrate(own, path, MIGRATIONS);
    other.exec('BEGIN IMMEDIATE');
    const result = await libraryOn(own, '/home', path).write(async () => done(null));
    expect(result).toMatchObject({ ok: false, error: { code: 'library-busy', params: { path } } });
    other.close();
    own.close();
  });
});

describe('texts', () => {
  it('are kept once, counted in words, and found by hash', async () => {
    const result = await library.write(async (stores) => {
      const first = await stores.texts.keep('Two words');
      const again = await stores.texts.keep('Two words');
      const arabic = await stores.texts.keep('ثلاث كلمات هنا');
      return done({
        same: first === again,
        found: await stores.texts.read([first, arabic, 'ab'.repeat(32)]),
      });
    });
    if (!result.ok) throw new Error(result.error.code);
    expect(result.value.same).toBe(true);
    expect([...result.value.found.values()].sort()).toEqual(['Two words', 'ثلاث كلمات هنا']);
    expect(texts()).toEqual([
      { text: 'Two words', words: 2 },
      { text: 'ثلاث كلمات هنا', words: 3 },
    ]);
  });

  it('stay as long as something refers to them', async () => {
    const at = { createdAt: 1, updatedAt: 1, draftVersion: 0 };
    await library.write(async (stores) => {
      const source = await stores.texts.keep('نص');
      const loose = await stores.texts.keep('loose');
      await stores.documents.add({ id: 'd', title: 't', ...at });
      await stores.segments.add('d', [{ id: 's', source }]);
      await stores.texts.release([source, loose]);
      return done(null);
    });
    expect(texts().map(({ text }) => text)).toEqual(['نص']);
  });
});
