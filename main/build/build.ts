/**
 * Builds the window (Vite) and the desktop shell (esbuild) into out/: `build.ts [renderer] [desktop]`, all
 * that there is unless parts are named. What the editor starts builds only what is out of date.
 */
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build as bundle, type BuildOptions } from 'esbuild';
import { build as buildWindow } from 'vite';
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
    const common: BuildOptions = {
      absWorkingDir: root,
      bundle: true,
      platform: 'node',
      target: 'node24',
      external: ['electron'],
      sourcemap: true,
      logLevel: 'warning',
    };
    await bundle({
      ...common,
      format: 'esm',
      outdir: join(out, 'electron'),
      entryPoints: {
        main: join(root, 'main', 'electron', 'main.ts'),
        // Found by the services' client beside the program that started it.
        worker: join(root, 'main', 'services', 'worker.ts'),
      },
    });
    // A sandboxed preload must be one CommonJS file.
    await bundle({
      ...common,
      format: 'cjs',
      outfile: join(out, 'electron', 'preload.cjs'),
      entryPoints: [join(root, 'main', 'electron', 'preload.ts')],
    });
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
