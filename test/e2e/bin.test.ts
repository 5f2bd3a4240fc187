/** Documents go to the bin, come back, and are deleted for good, from the backups too. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { documentOf, FINISHED, openSample, press, SAMPLE } from './harness/review.ts';

byKeyboardAlone('the bin', (desk) => {
  const { t } = desk;
  let page: Page;

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const titles = () => page.locator('.library-title').allInnerTexts();
  const remove = async (title: string): Promise<void> => {
    await press(button(t('library.actions', { title })));
    await press(page.getByRole('menuitem', { name: t('library.remove') }));
    await page.getByText(t('bin.moved', { title })).waitFor();
  };

  beforeAll(async () => {
    page = await desk.open();
    await page.locator('.library-title').first().waitFor();
  });

  it('takes a document, also the open one, and gives it back at once', async () => {
    await openSample(page);
    await press(button(t('app.library')));
    await press(button(t('library.actions', { title: SAMPLE })));
    await press(page.getByRole('menuitem', { name: t('library.rename') }));
    await page.getByRole('dialog').getByRole('textbox').waitFor();
    await expectAccessible(page, '.dialog');
    await page.keyboard.press('Escape');
    await remove(SAMPLE);
    await expect.poll(titles).toEqual([FINISHED]);
    await press(button(t('app.undo')));
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
    await press(button(t('bin.count', { count: 1 })));
    await page.getByRole('dialog', { name: t('bin.title') }).waitFor();
    await expectAccessible(page);
    await press(button(t('bin.restoreOf', { title: FINISHED })));
    await page.getByText(t('bin.empty')).waitFor();
    await press(button(t('app.close')));
    await expect.poll(async () => (await titles()).length).toBe(2);
  });

  it('deletes for good, from the backups too, once that is confirmed', async () => {
    await press(button(t('app.settings')));
    await press(button(t('safety.backUp')));
    await page.locator('.backup-row').waitFor();
    await press(button(t('app.library')));
    await remove(SAMPLE);
    await press(button(t('bin.count', { count: 1 })));
    await press(button(t('bin.deleteOf', { title: SAMPLE })));
    await page.getByRole('alertdialog').waitFor();
    await page.getByRole('switch', { name: t('bin.backups') }).focus();
    await page.keyboard.press('Space');
    await expectAccessible(page);
    await press(button(t('bin.confirm')));
    await page.getByText(t('bin.deleted', { count: 1 })).waitFor();
    await page.getByText(t('bin.empty')).waitFor();
    await press(button(t('app.close')));
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
