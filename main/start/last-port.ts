/**
 * The port the web shell had last, so that a window finds the program again after a restart, and what its browser
 * kept of unsaved text with it: both belong to the address.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const pathIn = (home: string): string => join(home, 'web-port');

/** 0 where there was none. */
export function lastPort(home: string): number {
  try {
    const text = readFileSync(pathIn(home), 'utf8').trim();
    return /^\d{4,5}$/u.test(text) && Number(text) <= 65_535 ? Number(text) : 0;
  } catch {
    return 0;
  }
}

/** A folder that cannot be written to costs the convenience alone. */
export function rememberPort(home: string, port: number): void {
  try {
    mkdirSync(home, { recursive: true });
    writeFileSync(pathIn(home), `${port}\n`);
  } catch {
    // What is wrong with the folder, the library tells.
  }
}
