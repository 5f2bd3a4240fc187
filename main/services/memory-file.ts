import type { OutgoingFile } from '../../core/contract/outgoing.ts';
import { TMX_END, tmxHead, tmxUnit } from '../../core/formats/tmx/write.ts';
import { done, type Result } from '../../core/model/result.ts';
import { textFile } from '../formats/outgoing.ts';
import type { Progress } from '../library/copy.ts';
import { storageFailure } from '../library/failure.ts';
import { memoryStore, type MemoryStore } from '../library/memory.ts';
import { openToRead } from '../library/open-to-read.ts';
import { programVersion } from './program-version.ts';

const PAGE = 2000;

/** The memory of a library as it is at this moment, while others go on writing. */
export async function exportMemory(path: string, progress: Progress): Promise<Result<OutgoingFile>> {
  try {
    const database = openToRead(path);
    try {
      return done(await memoryFile(memoryStore(database), progress));
    } finally {
      database.close();
    }
  } catch (error) {
    const failure = storageFailure(error, path);
    if (failure) return failure;
    throw error;
  }
}

/** The whole memory, the latest units first. */
async function memoryFile(memory: MemoryStore, progress: Progress): Promise<OutgoingFile> {
  const parts = [tmxHead(programVersion())];
  const total = await memory.count(null, 0);
  let written = 0;
  for (let before = Number.MAX_SAFE_INTEGER; ;) {
    const units = await memory.page({ query: null, before, limit: PAGE });
    parts.push(...units.map(tmxUnit));
    written += units.length;
    progress(written, total);
    const last = units.at(-1);
    if (!last || units.length < PAGE) break;
    before = last.id;
  }
  parts.push(TMX_END);
  return textFile('muraji-memory.tmx', 'application/x-tmx+xml', parts.join(''));
}
