import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { isOutOfDate, partsOf, type PartName } from '../build/parts.ts';

/**
 * Builds those of the parts that are out of date, in a process of its own, so that the builder's memory is
 * given back. False when the build failed; its messages are on the terminal.
 */
export async function buildIfNeeded(
  root: string,
  names: readonly PartName[],
  onBuild: () => void,
): Promise<boolean> {
  const parts = partsOf(root);
  const stale = names.filter((name) => isOutOfDate(parts[name]));
  if (stale.length === 0) return true;
  onBuild();
  return new Promise((resolve) => {
    const program = join(root, 'main', 'build', 'build.ts');
    const child = spawn(process.execPath, [program, ...stale], { cwd: root, stdio: 'inherit' });
    child.once('error', () => resolve(false));
    child.once('exit', (code) => resolve(code === 0));
  });
}
