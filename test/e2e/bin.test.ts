/** Documents go to the bin, come back, and are deleted for good, from the backups too. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { inBothLanguages } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { documentOf, FINISHED, openSample, SAMPLE } from './harness/review.ts';

inBothLanguages('the bin', (desk) => {
  const { t } = desk;
  let page: Page;

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const titles = () => page.locator('.library-title').allInnerTexts();
  const remove = async (title: string): Promise<void> => {
    await button(t('library.actions', { title })).click();
    await page.getByRole('menuitem', { name: t('library.remove') }).click();
    await page.getByText(t('bin.moved', { title })).waitFor();
  };

  beforeAll(async () => {
    page = await desk.open();
    await page.locator('.library-title').first().waitFor();
  });

  it('takes a document, also the open one, and gives it back at once', async () => {
    await openSample(page);
    await button(t('app.library')).click();
    await remove(SAMPLE);
    await expect.poll(titles).toEqual([FINISHED]);
    await button(t('app.undo')).click();
    await expect.poll(async () => (await titles()).toSorted()).toEqual([SAMPLE, FINISHED]);
  });

  it('shows what another window did', async () => {
    const document = await documentOf(desk, FINISHED);
    await desk.call('library.remove', { document });
    await button(t('bin.count', { count: 1 })).waitFor();
    await expect.poll(titles).toEqual([SAMPLE]);
    await desk.call('bin.restore', { document });
    await expect.poll(async () => (await titles()).length).toBe(2);
  });

  it('shows what is in it, and puts it back', async () => {
    await remove(FINISHED);
    await button(t('bin.count', { count: 1 })).click();
    await page.getByRole('dialog', { name: t('bin.title') }).waitFor();
    await expectAccessible(page);
    await button(t('bin.restoreOf', { title: FINISHED })).click();
    await page.getByText(t('bin.empty')).waitFor();
    await button(t('app.close')).click();
    await expect.poll(async () => (await titles()).length).toBe(2);
  });

  it('deletes for good, from the backups too, once that is confirmed', async () => {
    await button(t('app.settings')).click();
    await button(t('safety.backUp')).click();
    await page.locator('.backup-row').waitFor();
    await button(t('app.library')).click();
    await remove(SAMPLE);
    await button(t('bin.count', { count: 1 })).click();
    await button(t('bin.deleteOf', { title: SAMPLE })).click();
    await page.getByRole('alertdialog').waitFor();
    await page.getByRole('switch', { name: t('bin.backups') }).focus();
    await page.keyboard.press('Space');
    await expectAccessible(page);
    await button(t('bin.confirm')).click();
    await page.getByText(t('bin.deleted', { count: 1 })).waitFor();
    await page.getByText(t('bin.empty')).waitFor();
    await button(t('app.close')).click();
    await expect.poll(titles).toEqual([FINISHED]);
    const files = globSync('{*,backups/*}.sqlite*', { cwd: desk.home });
    expect(files.length).toBeGreaterThan(1);
    // The other document's title goes on after these words.
    const title = Buffer.from(SAMPLE);
    const found = files.filter((name) => {
      const bytes = readFileSync(join(desk.home, name));
      for (let at = bytes.indexOf(title); at >= 0; at = bytes.indexOf(title, at + 1))
        if (bytes.toString('latin1', at + title.length, at + title.length + 2) !== ' (') return true;
      return false;
    });
    expect(found).toEqual([]);
  });
});
