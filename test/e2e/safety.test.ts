/** Backups in the settings, and every way on where the library cannot be opened. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  expectAccessible,
  launchBrowser,
  openPage,
  problemsOf,
  startProgram,
  temporaryFolder,
  type RunningProgram,
} from './harness/index.ts';
import { SAMPLE, wordsIn } from './harness/review.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe.each([
  { language: 'en', theme: 'light' },
  { language: 'ar', theme: 'dark' },
] as const)('the library kept safe, in $language', ({ language, theme }) => {
  const { t } = wordsIn(language);
  let folder: { readonly path: string; remove(): Promise<void> };
  let program: RunningProgram;
  let page: Page;

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const documents = () => page.locator('.library-title').filter({ hasText: /\S/u });
  /** Opens a library that is not to be opened, through a program of its own. */
  const reopen = async () => {
    await page.close();
    await program.stop();
    program = await startProgram({ home: folder.path });
    page = await openPage(browser, program.address, { language, theme });
  };

  beforeAll(async () => {
    folder = await temporaryFolder();
    program = await startProgram({ home: folder.path });
    page = await openPage(browser, program.address, { language, theme });
    await documents().first().waitFor();
  });
  afterAll(async () => {
    await page?.close();
    await program?.stop();
    await folder?.remove();
  });
  afterEach(() => {
    expect(problemsOf(page)).toEqual([]);
  });

  it('is backed up and checked from the settings', async () => {
    await button(t('app.settings')).click();
    await page.getByText(t('safety.none')).waitFor();
    await button(t('safety.backUp')).click();
    await expect.poll(() => page.locator('.backup-row').count()).toBe(1);
    await button(t('safety.check')).click();
    await page.locator('.check-sound').waitFor();
    await expectAccessible(page);
  });

  it('goes back to a backup once that is confirmed, and keeps what was there', async () => {
    const { origin } = new URL(program.address);
    const list = (await (
      await page.context().request.post(`${origin}/call/library.list`, { data: {}, headers: { origin } })
    ).json()) as { readonly value: readonly { readonly id: string; readonly title: string }[] };
    const document = list.value.find(({ title }) => title === SAMPLE)?.id;
    await page.context().request.post(`${origin}/call/library.rename`, {
      data: { document, title: 'Renamed since' },
      headers: { origin },
    });
    await button(t('app.library')).click();
    await documents().filter({ hasText: 'Renamed since' }).waitFor();
    await button(t('app.settings')).click();
    await page.locator('.backup-row').first().getByRole('button').click();
    await page.getByRole('alertdialog').waitFor();
    await expectAccessible(page);
    await button(t('safety.restoreConfirm')).click();
    await page.locator('.library-title').getByText(SAMPLE, { exact: true }).waitFor();
    expect(await documents().filter({ hasText: 'Renamed since' }).count()).toBe(0);
    await button(t('app.settings')).click();
    await expect.poll(() => page.locator('.backup-row').count()).toBe(2);
  });

  it('gives way to its backup where it is damaged', async () => {
    await page.close();
    await program.stop();
    const path = join(folder.path, 'library.sqlite');
    const torn = readFileSync(path).fill(0xab, 4096);
    writeFileSync(path, torn);
    program = await startProgram({ home: folder.path });
    const { origin } = new URL(program.address);
    // Settings cannot be stored in it, so the page is opened in the browser's language.
    const context = await browser.newContext({ locale: language === 'ar' ? 'ar-EG' : 'en-US' });
    page = await context.newPage();
    await page.goto(program.address);
    await page.getByText(t('safety.recovery.title')).waitFor();
    expect(await page.getByText(path).count()).toBeGreaterThan(0);
    await expectAccessible(page);
    expect(readFileSync(path).equals(torn)).toBe(true);
    await page.locator('.recovery .button-primary').click();
    await button(t('safety.recovery.goOn')).click();
    await page.locator('.library-title').getByText(SAMPLE, { exact: true }).waitFor();
    expect(origin).toBe(new URL(page.url()).origin);
    page.once('close', () => void context.close());
  });

  it('gives way to a new one where it is of a newer version', async () => {
    await page.close();
    await program.stop();
    const newer = new DatabaseSync(join(folder.path, 'library.sqlite'));
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    program = await startProgram({ home: folder.path });
    const context = await browser.newContext({ locale: language === 'ar' ? 'ar-EG' : 'en-US' });
    page = await context.newPage();
    page.once('close', () => void context.close());
    await page.goto(program.address);
    await page.getByText(t('safety.recovery.title')).waitFor();
    await button(t('app.retry')).click();
    await page.locator('.recovery-failed').waitFor();
    await expectAccessible(page);
    await button(t('safety.recovery.fresh')).click();
    await button(t('safety.recovery.goOn')).click();
    await documents().first().waitFor();
    await reopen();
    await documents().first().waitFor();
  });
});
