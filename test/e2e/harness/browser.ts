/**
 * Finds a Chromium and starts it: the system's, Playwright's own where it was fetched, else the one from the
 * package registry. `MURAJI_TEST_BROWSER` names one of the three, or a path.
 */
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

type Kind = 'system' | 'playwright' | 'bundled';
const KINDS: readonly Kind[] = ['system', 'playwright', 'bundled'];

/** Rejects with what every candidate said where none starts. A stub that only offers to install one counts as none. */
export async function launchBrowser(wish = process.env['MURAJI_TEST_BROWSER']): Promise<Browser> {
  const refusals: string[] = [];
  for await (const { path, env } of candidates(wish)) {
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

async function* candidates(wish: string | undefined): AsyncGenerator<Executable> {
  const kind = KINDS.find((name) => name === wish);
  if (wish && !kind) {
    yield { path: wish, env: {} };
    return;
  }
  if (kind === undefined || kind === 'system') for (const path of systemBrowsers()) yield { path, env: {} };
  if (kind === undefined || kind === 'playwright') {
    const path = chromium.executablePath();
    if (existsSync(path)) yield { path, env: {} };
  }
  if (kind === undefined || kind === 'bundled') yield await bundledBrowser();
}

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
