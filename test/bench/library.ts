/** `npm run bench:library [-- MEGABYTES]`: what keeping a library of that size safe costs. */
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { backUp } from '../../main/library/back-up.ts';
import { checkLibrary } from '../../main/library/check.ts';
import { libraryFile } from '../../main/library/file.ts';
import { openLibrary } from '../../main/library/open.ts';
import { restoreBackup } from '../../main/library/restore.ts';
import { openServices } from '../../main/services/open-services.ts';

const wanted = Number(process.argv[2] ?? 100);
const home = mkdtempSync(join(tmpdir(), 'muraji-bench-'));
const path = libraryFile(home);
const megabytes = (): number => statSync(path).size / 1_000_000;

async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const start = performance.now();
  const result = await work();
  console.log(`${what.padEnd(52)} ${Math.round(performance.now() - start)} ms`);
  return result;
}

try {
  const services = await openServices({ home, seeds: null, shell: 'web' });
  if (!services.ok) throw new Error(services.error.code);
  let document = '';
  for (let story = 0; story === 0 || megabytes() < wanted; story++) {
    const source = Array.from(
      { length: 3000 },
      (_, at) => `قال المتحدث ${story} في الفقرة ${at} ${'كلمة '.repeat(60)}`,
    );
    const imported = await services.value.call('import.text', {
      title: `Story ${story}`,
      source: source.join('\n\n'),
    });
    if (!imported.ok) throw new Error(imported.error.code);
    document = imported.value.document;
  }
  await services.value.close();
  console.log(`library of ${Math.round(megabytes())} MB`);

  const probe = new DatabaseSync(path, { readOnly: true });
  await timed('quick_check alone', () => probe.prepare('PRAGMA quick_check(1)').get());
  probe.close();
  const library = await timed('opening, with quick_check', () => openLibrary(home));
  const backup = await timed('backup, proven', () => backUp(home, { kind: 'manual', at: Date.now() }));
  await timed('check of everything', () => checkLibrary(path));
  if (library.ok) await library.value.close();
  if (backup.ok)
    await timed('restore, with a backup of what stood there', () =>
      restoreBackup(home, join(home, 'backups', backup.value.name), { at: Date.now() + 1000 }),
    );
  const again = await openServices({ home, seeds: null, shell: 'web' });
  if (!again.ok) throw new Error(again.error.code);
  await again.value.call('library.remove', { document });
  await timed('deleting a document of 3,000 segments for good', () =>
    again.value.call('bin.delete', { documents: [document] }),
  );
  await again.value.close();
} finally {
  rmSync(home, { recursive: true, force: true });
}
