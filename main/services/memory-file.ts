import type { OutgoingFile } from '../../core/contract/outgoing.ts';
import { TMX_END, tmxHead, tmxUnit } from '../../core/formats/tmx/write.ts';
import { textFile } from '../formats/outgoing.ts';
import type { Stores } from '../library/library.ts';

const PAGE = 2000;

/** The whole memory, the latest units first. @param version of the program */
export async function memoryFile({ memory }: Stores, version: string): Promise<OutgoingFile> {
  const parts = [tmxHead(version)];
  for (let before = Number.MAX_SAFE_INTEGER; ;) {
    const units = await memory.page({ query: null, before, limit: PAGE });
    parts.push(...units.map(tmxUnit));
    const last = units.at(-1);
    if (!last || units.length < PAGE) break;
    before = last.id;
  }
  parts.push(TMX_END);
  return textFile('muraji-memory.tmx', 'application/x-tmx+xml', parts.join(''));
}
