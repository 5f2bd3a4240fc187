import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Whether something built at the time of `stamp` is newer than every one of its sources. */
export function isFresh(stamp: string, sources: readonly string[]): boolean {
  if (!existsSync(stamp)) return false;
  const built = statSync(stamp).mtimeMs;
  return sources.every((source) => newest(source) < built);
}

/** Newest change, in milliseconds since 1970, of a file or of anything in a folder; removals change the folder. */
function newest(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    stats.mtimeMs,
  );
}
