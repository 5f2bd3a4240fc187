import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import type { CallAnswer, CallInput, CallName } from '../../core/contract/calls.ts';
import { startServices } from '../../main/services/client.ts';
import { checkLibrary } from '../../main/library/check.ts';
import { temporaryFolder } from '../library/temporary.ts';
import { changed } from './desk.ts';

// Threads are started: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000 });

const holds = (path: string, word: string): boolean => {
  const bytes = readFileSync(path);
  // As it was written, and as the index of words has it.
  return bytes.includes(word) || bytes.includes(word.toLowerCase());
};

/** Files of the data folder in whose bytes a word stands. */
const filesWith = (home: string, word: string): string[] =>
  globSync('**/*', { cwd: home, withFileTypes: false })
    .filter((name) => /\.sqlite/u.test(name) && holds(join(home, name), word))
    .toSorted();

it('leaves no word of a document that was deleted for good, in the library or on request in its backups', async () => {
  const home = temporaryFolder();
  const services = startServices({ home, seeds: null, shell: 'web' });
  onTestFinished(() => services.close());
  const ask = async <N extends CallName>(name: N, input: CallInput<N>): Promise<CallAnswer<N>> => {
    const result = await services.call(name, input);
    if (!result.ok) throw new Error(`${name}: ${JSON.stringify(result.error)}`);
    return result.value;
  };
  const add = async (title: string, word: string) => {
    const source = Array.from({ length: 60 }, (_, index) => `قال ${word} رقم ${index}.`).join('\n\n');
    const { document } = await ask('import.text', { title, source });
    const { draft } = await ask('document.open', { document });
    // Typed over again and again, remembered, dismissed, kept as a revision: every place that may hold it.
    for (let base = 0; base < 20; base++) {
      const target = [`${word} typed ${'x'.repeat(base * 40)}`];
      await ask('draft.save', {
        document,
        base,
        changes: [changed(draft.segments[base], { target, state: 'reviewed' })],
      });
    }
    expect(await ask('memory.page', { words: word, limit: 1 })).toMatchObject({ total: 20, missing: 0 });
    const segment = draft.segments[0]?.id ?? '';
    await ask('flag.dismiss', { document, key: 'k', rule: 'r', segment, text: word, reason: word });
    await ask('revision.save', { document, note: word });
    return document;
  };
  const gone = await add('Zanzibarquux', 'Zanzibarquux');
  const stays = await add('Remains', 'Remains');
  const { name } = await ask('backup.make', {});
  await ask('library.remove', { document: gone });
  expect(filesWith(home, 'Zanzibarquux').length).toBeGreaterThan(1);

  expect(await ask('bin.delete', { documents: [gone] })).toEqual({ deleted: 1, wiped: true });
  expect(filesWith(home, 'Zanzibarquux')).toEqual([join('backups', name)]);
  expect(await ask('backup.erase', { documents: [gone] })).toEqual({ rewritten: 1, left: [] });
  expect(filesWith(home, 'Zanzibarquux')).toEqual([]);
  expect(filesWith(home, 'Remains')).toContain(join('backups', name));

  for (const path of [join(home, 'library.sqlite'), join(home, 'backups', name)])
    expect(checkLibrary(path)).toMatchObject({ value: { documents: 1, file: [], damaged: [] } });
  await ask('backup.restore', { name });
  expect((await ask('library.list', {})).map(({ id }) => id)).toEqual([stays]);
});

it('leaves no word of a short document among long ones, where the index would keep it for a while', async () => {
  const home = temporaryFolder();
  const services = startServices({ home, seeds: null, shell: 'web' });
  onTestFinished(() => services.close());
  const add = async (title: string, source: string) => {
    const imported = await services.call('import.text', { title, source });
    return imported.ok ? imported.value.document : '';
  };
  await add('Long', Array.from({ length: 60 }, (_, index) => `قال المتحدث رقم ${index}.`).join('\n\n'));
  const gone = await add('Short', 'قال Zanzibarquux اليوم.');
  await services.call('backup.make', {});
  await services.call('library.remove', { document: gone });
  await services.call('bin.delete', { documents: [gone] });
  expect(filesWith(home, 'Zanzibarquux')).toHaveLength(1);
  await services.call('backup.erase', { documents: [gone] });
  expect(filesWith(home, 'Zanzibarquux')).toEqual([]);
});

it('names the backups that cannot be rewritten', async () => {
  const home = temporaryFolder();
  const services = startServices({ home, seeds: null, shell: 'web' });
  onTestFinished(() => services.close());
  const imported = await services.call('import.text', { title: 'Story', source: 'نص' });
  const document = imported.ok ? imported.value.document : '';
  const made = await services.call('backup.make', {});
  const name = made.ok ? made.value.name : '';
  writeFileSync(join(home, 'backups', name), 'no database '.repeat(900));
  expect(await services.call('backup.erase', { documents: [document] })).toEqual({
    ok: true,
    value: { rewritten: 0, left: [name] },
  });
});
