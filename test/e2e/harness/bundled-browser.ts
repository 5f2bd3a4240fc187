/** The Chromium that comes from the package registry, for machines that have no browser and can fetch none. */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { outFolder } from './folders.ts';

export interface Executable {
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

const PACKAGE = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..');

/** Unpacks the browser once per version into out/ and names it with the environment it runs in. */
export async function bundledBrowser(): Promise<Executable> {
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as {
    version: string;
  };
  const parent = outFolder('browser');
  const folder = join(parent, version);
  if (!existsSync(folder)) await unpack(parent, folder);
  return { path: join(folder, 'chromium'), env: await environment(folder) };
}

/** Beside, and then renamed into place: a run that is cut short leaves no half browser behind. */
async function unpack(parent: string, folder: string): Promise<void> {
  const beside = await mkdtemp(join(parent, 'unpacking-'));
  const before = process.env['TMPDIR'];
  // The package unpacks into the temporary folder that it reads from here.
  process.env['TMPDIR'] = beside;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(join(PACKAGE, 'bin', 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    await rename(beside, folder);
  } catch (error) {
    await rm(beside, { recursive: true, force: true });
    // Another process was faster.
    if (!existsSync(folder)) throw error;
  }
}

/** The package's libraries, NSS among them, and its one font, so that nothing of the machine is needed. */
async function environment(folder: string): Promise<Record<string, string>> {
  const fonts = join(folder, 'own-fonts.conf');
  await writeFile(
    fonts,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>` +
      `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>`,
  );
  return { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: fonts };
}
