/**
 * A place that fills up. Where this user may mount, a small tmpfs: it refuses as a full disk does (ENOSPC).
 * Elsewhere the program is started under a limit of file size: what is refused then is only that the file
 * grows (EFBIG), which SQLite tells apart from a full disk, but it is the same moment of the same write.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Prefix } from './server.ts';

export interface SmallDisk {
  readonly kind: 'tmpfs' | 'file size limit';
  readonly folder: string;
  /** What the program is started with. */
  readonly prefix: Prefix;
  /** Leaves so many bytes free, by a file of ballast; a limit of file size is fixed when the program starts. */
  squeeze(bytes: number): void;
  /** Frees what was taken. */
  relieve(): void;
  remove(): void;
}

const SIZE = 16 * 1024 * 1024;
const BLOCK = 512;

export function smallDisk(): SmallDisk {
  const folder = mkdtempSync(join(tmpdir(), 'muraji-small-'));
  const mounted =
    process.platform === 'linux' &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder]).status === 0;
  return mounted ? tmpfs(folder) : limited(folder);
}

function tmpfs(folder: string): SmallDisk {
  const ballast = join(folder, 'ballast');
  return {
    kind: 'tmpfs',
    folder,
    prefix: [],
    squeeze(bytes) {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(ballast, Buffer.alloc(Math.max(0, bavail * bsize - bytes)));
    },
    relieve: () => rmSync(ballast, { force: true }),
    remove() {
      spawnSync('umount', [folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function limited(folder: string): SmallDisk {
  let blocks = 1024;
  return {
    kind: 'file size limit',
    folder,
    // Ignored, so that the write fails instead of the program.
    get prefix() {
      return ['sh', '-c', `trap '' XFSZ; ulimit -f ${blocks}; exec "$@"`, 'sh'];
    },
    squeeze(bytes) {
      blocks = Math.ceil(bytes / BLOCK);
    },
    relieve: () => undefined,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
