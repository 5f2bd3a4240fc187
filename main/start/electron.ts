import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Electron } from './choose-shell.ts';

/** No start waits longer for a download, in milliseconds. */
export const FETCH_LIMIT = 20_000;

/**
 * The electron package as npm put it there. Its entry point is not imported: that would fetch the binary
 * itself, for as long as it takes.
 */
export function findElectron(onFetch: () => void, limit: number = FETCH_LIMIT): Electron {
  const folder = packageFolder();
  if (folder === null) return { installed: false, binary: () => null, fetch: () => Promise.resolve(false) };
  return {
    installed: true,
    binary: () => {
      // Written by the package's install.js once the binary is unpacked.
      const name = join(folder, 'path.txt');
      if (!existsSync(name)) return null;
      const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] || join(folder, 'dist');
      const binary = join(dist, readFileSync(name, 'utf8'));
      return existsSync(binary) ? binary : null;
    },
    fetch: () => {
      onFetch();
      return runBriefly(process.execPath, [join(folder, 'install.js')], limit);
    },
  };
}

function packageFolder(): string | null {
  try {
    return dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return null;
  }
}

/** Whether a command ends well within a time in milliseconds; it is killed when the time is over. */
export function runBriefly(command: string, args: readonly string[], limit: number): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: 'ignore', timeout: limit, killSignal: 'SIGKILL' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
