/** Backups in the settings, and every way on where the library cannot be opened. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { inBothLanguages } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { documentOf, SAMPLE } from './harness/review.ts';

inBothLanguages('the library kept safe', (desk) => {
  const { t } = desk;
  let page: Page;

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const documents = () => page.locator('.library-title').filter({ hasText: /\S/u });
  /** Opens a library that is not to be opened, through a program of its own. */
  const reopen = async () => {
    await page.close();
    await desk.stop();
    page = await desk.open();
  };

  beforeAll(async () => {
    page = await desk.open();
    await documents().first().waitFor();
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
    const document = await documentOf(desk, SAMPLE);
    await desk.call('library.rename', { document, title: 'Renamed since' });
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
    await desk.stop();
    const path = join(desk.home, 'library.sqlite');
    const torn = readFileSync(path).fill(0xab, 4096);
    writeFileSync(path, torn);
    page = await desk.open({ unset: true });
    const { origin } = new URL(page.url());
    await page.getByText(t('safety.recovery.title')).waitFor();
    expect(await page.getByText(path).count()).toBeGreaterThan(0);
    await expectAccessible(page);
    expect(readFileSync(path).equals(torn)).toBe(true);
    await page.locator('.recovery .button-primary').click();
    await button(t('safety.recovery.goOn')).click();
    await page.locator('.library-title').getByText(SAMPLE, { exact: true }).waitFor();
    expect(origin).toBe(new URL(page.url()).origin);
  });

  it('gives way to a new one where it is of a newer version', async () => {
    await page.close();
    await desk.stop();
    const newer = new DatabaseSync(join(desk.home, 'library.sqlite'));
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    page = await desk.open({ unset: true });
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
