import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { done, fail, type Result } from '../../core/model/result.ts';
import type { IncomingFile } from '../../core/contract/calls.ts';
import type { Context } from './context.ts';
import { storeImport } from './imports.ts';
import { readFiles } from './read-import.ts';

const LOADED = 'sample';
const ENDING = '.muraji.json';

/**
 * Loads the documents of a folder into a library that never had a sample, through the ordinary importer. Once
 * only: a sample that was removed stays away.
 */
export async function loadSample({ library, now }: Context, folder: string): Promise<Result<null>> {
  const loaded = await library.read(async (stores) => done(await stores.settings.read(LOADED)));
  if (!loaded.ok) return loaded;
  if (loaded.value !== undefined) return done(null);
  const files = sampleFiles(folder);
  if (!files.ok) return files;
  return library.write(async (stores) => {
    // Another process may have been faster.
    if ((await stores.settings.read(LOADED)) !== undefined) return done(null);
    await stores.settings.write(LOADED, true);
    const at = now();
    for (const [index, source] of files.value.entries()) {
      const read = readFiles({ title: '', source });
      if (!read.ok) return read;
      // A millisecond apart, so that the list has an order: the last file on top.
      await storeImport(stores, read.value, at + index);
    }
    return done(null);
  });
}

function sampleFiles(folder: string): Result<readonly IncomingFile[]> {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
    return done(
      names.toSorted().map((name) => ({ name, base64: readFileSync(join(folder, name)).toString('base64') })),
    );
  } catch (error) {
    return fail('file-unreadable', { path: folder, reason: String(error) });
  }
}
