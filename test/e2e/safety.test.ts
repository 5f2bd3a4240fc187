/** Backups in the settings, and every way on where the library cannot be opened. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { documentOf, press, SAMPLE } from './harness/review.ts';

byKeyboardAlone('the library kept safe', (desk) => {
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
    await press(button(t('app.settings')));
    await page.getByText(t('safety.none')).waitFor();
    await press(button(t('safety.backUp')));
    await expect.poll(() => page.locator('.backup-row').count()).toBe(1);
    await press(button(t('safety.check')));
    await page.locator('.check-sound').waitFor();
    await expectAccessible(page);
  });

  it('goes back to a backup once that is confirmed, and keeps what was there', async () => {
    const document = await documentOf(desk, SAMPLE);
    await desk.call('library.rename', { document, title: 'Renamed since' });
    await press(button(t('app.library')));
    await documents().filter({ hasText: 'Renamed since' }).waitFor();
    await press(button(t('app.settings')));
    await press(page.locator('.backup-row').first().getByRole('button'));
    await page.getByRole('alertdialog').waitFor();
    await expectAccessible(page);
    await press(button(t('safety.restoreConfirm')));
    await page.locator('.library-title').getByText(SAMPLE, { exact: true }).waitFor();
    expect(await documents().filter({ hasText: 'Renamed since' }).count()).toBe(0);
    await press(button(t('app.settings')));
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
    await press(page.locator('.recovery .button-primary'));
    await press(button(t('safety.recovery.goOn')));
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
    await press(button(t('app.retry')));
    await page.locator('.recovery-failed').waitFor();
    await expectAccessible(page);
    await press(button(t('safety.recovery.fresh')));
    await press(button(t('safety.recovery.goOn')));
    await documents().first().waitFor();
    await reopen();
    await documents().first().waitFor();
  });
});
