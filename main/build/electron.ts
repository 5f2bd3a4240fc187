/** Bundles of the desktop shell. Electron reads no TypeScript, and a package holds no sources. */
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type BuildOptions } from 'esbuild';

const MAIN = join(import.meta.dirname, '..');

/** What the spelling rule reads: `dictionary-en` looks for its files beside the program that it is bundled into. */
const DICTIONARIES = dirname(fileURLToPath(import.meta.resolve('dictionary-en')));
const DICTIONARY = ['index.aff', 'index.dic'] as const;

/**
 * Writes `main.js`, `worker.js` of the services and `library-worker.js` of work on the whole library (modules, as Electron's
 * main process and its threads take them) and `preload.cjs` (a sandboxed preload can be nothing but CommonJS and can
 * require nothing but `electron`).
 * @param outdir folder of these files and the dictionary; `../renderer` and `../../seeds` are looked for from there
 */
export async function buildElectron(outdir: string): Promise<void> {
  const shared: BuildOptions = {
    bundle: true,
    external: ['electron'],
    logLevel: 'warning',
    target: 'node24',
  };
  await mkdir(outdir, { recursive: true });
  await Promise.all([
    ...DICTIONARY.map((file) => copyFile(join(DICTIONARIES, file), join(outdir, file))),
    build({
      ...shared,
      entryPoints: {
        main: join(MAIN, 'electron', 'main.ts'),
        // Found by the services' client beside the program that started it.
        worker: join(MAIN, 'services', 'worker.ts'),
        'library-worker': join(MAIN, 'services', 'library-worker.ts'),
      },
      outdir,
      platform: 'node',
      format: 'esm',
    }),
    build({
      ...shared,
      entryPoints: [join(MAIN, 'electron', 'preload.ts')],
      outfile: join(outdir, 'preload.cjs'),
      platform: 'browser',
      target: 'chrome140',
      format: 'cjs',
      minify: true,
    }),
  ]);
}
