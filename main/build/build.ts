/**
 * Builds the window (Vite) and the desktop shell (esbuild) into out/: `build.ts [renderer] [desktop]`, all
 * that there is unless parts are named. What the editor starts builds only what is out of date.
 */
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build as buildWindow } from 'vite';
import { buildElectron } from './electron.ts';
import { PART_NAMES, partsOf, stampPart, type PartName } from './parts.ts';

const root = resolve(import.meta.dirname, '..', '..');
const out = join(root, 'out');

const BUILDERS: Readonly<Record<PartName, () => Promise<unknown>>> = {
  renderer: () =>
    buildWindow({
      configFile: join(root, 'renderer', 'vite.config.ts'),
      root: join(root, 'renderer'),
      logLevel: 'warn',
    }),
  desktop: async () => {
    rmSync(join(out, 'electron'), { recursive: true, force: true });
    await buildElectron(join(out, 'electron'));
  },
};

// Whatever the caller's mode is (a test runner's, say), what is built is for use.
process.env['NODE_ENV'] = 'production';

const asked = process.argv.slice(2);
const parts = partsOf(root);
for (const name of PART_NAMES) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  if (!existsSync(parts[name].entry)) continue;
  const started = Date.now();
  await BUILDERS[name]();
  stampPart(parts[name], started);
  console.log(`${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
