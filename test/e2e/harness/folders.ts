import { mkdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..', '..');

/** A folder under out/, for what is kept from one run to the next. */
export function outFolder(name: string): string {
  const folder = join(ROOT, 'out', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** A fresh folder and how to remove it, also while a killed program's last files are going. */
export async function temporaryFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'muraji-test-'));
  return { path, remove: () => rm(path, { recursive: true, force: true, maxRetries: 5 }) };
}
