/** Finds a Chromium and starts it. `MURAJI_TEST_BROWSER` names one of the kinds below, or a path. */
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { bundledBrowser, type Executable } from './bundled-browser.ts';

const SYSTEM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--font-render-hinting=none',
];

/** The system's, Playwright's own where it was fetched, and the one from the package registry. */
const KINDS = ['system', 'playwright', 'bundled'] as const;
type Kind = (typeof KINDS)[number];

/**
 * Rejects with what every candidate said where none starts. A stub that only offers to install one counts as none.
 * @param wish the only kind or path that will do
 * @param first the kind that is tried before the others
 */
export async function launchBrowser(
  wish = process.env['MURAJI_TEST_BROWSER'],
  first: Kind = 'system',
): Promise<Browser> {
  const refusals: string[] = [];
  for await (const { path, env } of candidates(wish, first)) {
    try {
      return await chromium.launch({
        executablePath: path,
        args: ARGUMENTS,
        timeout: 60_000,
        env: { ...defined(process.env), ...env },
      });
    } catch (error) {
      refusals.push(
        `${path}: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`,
      );
    }
  }
  throw new Error(`No browser starts. ${refusals.join(' | ') || 'None was found.'}`);
}

async function* candidates(wish: string | undefined, first: Kind): AsyncGenerator<Executable> {
  const kind = KINDS.find((name) => name === wish);
  if (wish && !kind) yield { path: wish, env: {} };
  else for (const each of kind ? [kind] : new Set([first, ...KINDS])) yield* OF_KIND[each]();
}

const OF_KIND: Readonly<Record<Kind, () => Generator<Executable> | AsyncGenerator<Executable>>> = {
  *system() {
    for (const path of systemBrowsers()) yield { path, env: {} };
  },
  *playwright() {
    const path = chromium.executablePath();
    if (existsSync(path)) yield { path, env: {} };
  },
  async *bundled() {
    yield await bundledBrowser();
  },
};

function systemBrowsers(): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  return SYSTEM_NAMES.flatMap((name) => folders.map((folder) => join(folder, name)).filter(isExecutable));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function defined(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}
