import type { Browser, Page } from 'playwright-core';
import type { Language } from '../../../core/contract/calls.ts';
import { callProgram } from './call.ts';

export interface PageOptions {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  /** In CSS pixels. */
  readonly size?: { readonly width: number; readonly height: number };
  /** Leaves language and theme to the browser, as where the library can keep no settings. */
  readonly unset?: boolean;
  /** Counts every press of a pointer among what went wrong. */
  readonly keyboardAlone?: boolean;
}

const problems = new WeakMap<Page, string[]>();

/**
 * Opens the program in a browser context of its own, set to a language and a theme as an editor would have
 * set them. Closing the page closes its context.
 * @param address what the program printed, with its token
 */
export async function openPage(browser: Browser, address: string, options: PageOptions = {}): Promise<Page> {
  const { language = 'en', theme = 'light', size = { width: 1440, height: 900 } } = options;
  const context = await browser.newContext({
    viewport: size,
    colorScheme: theme,
    locale: language === 'ar' ? 'ar-EG' : 'en-US',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  if (!options.unset) await callProgram(address, 'settings.save', { language, theme });

  if (options.keyboardAlone) await context.addInitScript(refusePointers);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const heard: string[] = [];
  problems.set(page, heard);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      heard.push(`${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => heard.push(`uncaught: ${error.message}`));
  page.on('requestfailed', (request) => {
    const why = request.failure()?.errorText ?? '';
    // A page that is left, or read anew, calls off what is on its way.
    if (why !== 'net::ERR_ABORTED') heard.push(`failed: ${request.url()} ${why}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) heard.push(`${String(response.status())}: ${response.url()}`);
  });
  // Rejects where the whole browser is closing, and takes the context along.
  page.on('close', () => void context.close().catch(() => undefined));
  await page.goto(address);
  return page;
}

/** What went wrong on a page since it was opened: console errors and warnings, uncaught errors, failed requests. */
export function problemsOf(page: Page): readonly string[] {
  return problems.get(page) ?? [];
}

/** Runs in the page: an uncaught error for every press of a pointer. */
function refusePointers(): void {
  addEventListener('pointerdown', () => reportError(new Error('a pointer was pressed')), true);
}
