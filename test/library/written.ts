import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { openServices, type OpenServices } from '../../main/services/open-services.ts';
import { libraryFile } from '../../main/library/file.ts';

/** The services on the library of a folder, or an error that names why there are none. */
export async function servicesOn(home: string): Promise<OpenServices> {
  const opened = await openServices({ home, seeds: null, shell: 'web' });
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

/** A library with so many stories, each of two segments with English and one revision. */
export async function writtenLibrary(home: string, stories = 1): Promise<void> {
  const services = await servicesOn(home);
  for (let story = 1; story <= stories; story++) {
    const source = `وصل الوفد رقم ${story}.\n\nوبدأت المحادثات.`;
    const target = `Delegation number ${story} arrived.\n\nThe talks began.`;
    await services.call('import.text', { title: `Story ${story}`, source, target });
  }
  await services.close();
}

export async function titlesIn(home: string): Promise<readonly string[]> {
  const services = await servicesOn(home);
  const list = await services.call('library.list', {});
  await services.close();
  return list.ok ? list.value.map(({ title }) => title).toSorted() : [];
}

/** Changes a library behind the program's back. */
export function tamper(home: string, sql: string): void {
  const database = new DatabaseSync(libraryFile(home));
  database.exec(`PRAGMA foreign_keys = OFF; ${sql}`);
  database.close();
}

export const inBackups = (home: string, name: string): string => join(home, 'backups', name);
