import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, spawnMuraji } from './run.ts';

it('scores the documents of the library, and says by its status whether they pass', async () => {
  const cwd = folderOf({
    'port.txt': 'أغلق الميناء 12 ساعة.',
    'port-en.txt': 'The port closed for 21 hours.',
    'sound.txt': 'أغلق الميناء 12 ساعة.',
    'sound-en.txt': 'The port closed for 12 hours.',
  });
  const ask = (...typed: string[]) => spawnMuraji(typed, { cwd, env: { MURAJI_HOME: 'home' } });
  await ask('import', 'port.txt', '--target', 'port-en.txt');
  await ask('import', 'sound.txt', '--target', 'sound-en.txt');

  const failing = await ask('report', 'port');
  expect(failing).toMatchObject({ status: 1, err: '' });
  expect(failing.out).toMatch(/^The English as it stands\n.*\n\S+ {2,}Failed {2,}6 /mu);
  expect(await ask('report', 'sound', '--out', 'q.json', '--format', 'json')).toMatchObject({
    status: 0,
    out: '',
  });
  const data = JSON.parse(readFileSync(join(cwd, 'q.json'), 'utf8')) as { documents: unknown[] };
  expect(data.documents).toMatchObject([{ title: 'sound', standing: { words: 6, passed: true } }]);

  const none = await ask('report', '--until', '2001-01-31');
  expect(none).toMatchObject({ status: 0, err: 'No document of the library was changed in this time.\n' });
  expect(none.out).toMatch(/^Documents changed from … to 2001-01-31\n/u);
  for (const day of ['2026-02-30', 'today']) {
    expect(await ask('report', '--since', day)).toMatchObject({ status: 2, out: '' });
  }
  expect((await ask('report', 'port', '--since', '2026-01-01')).err).toMatch(/do not go together/u);
});
