/** Several open documents: each keeps its text, undo, place and view, by keyboard alone. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { expectSaved, FINISHED, SAMPLE } from './harness/review.ts';

byKeyboardAlone('tabs', (desk) => {
  const { words, t } = desk;
  let page: Page;

  const strip = () => page.getByRole('toolbar', { name: t('tabs.label') });
  const titles = () => strip().locator('.document-tab-title').allInnerTexts();
  const shown = () => page.locator('.workspace[data-shown]');
  const inFront = () => strip().locator('[aria-current=page]').innerText();
  const first = () => shown().locator('.view-line').first().innerText();
  const openFromLibrary = async (title: string): Promise<void> => {
    await page
      .locator('.library-open')
      .filter({ has: page.getByText(title, { exact: true }) })
      .focus();
    await page.keyboard.press('Enter');
    await page.locator('.top-bar-title').getByText(title, { exact: true }).waitFor();
    await shown().locator('.view-line').first().waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.english-column') !== null))
      .toBe(true);
  };
  const toLibrary = async (): Promise<void> => {
    await page.getByRole('button', { name: t('app.library'), exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.library-open').first().waitFor();
  };

  beforeAll(async () => {
    page = await desk.open();
    await page.locator('.library-open').first().waitFor();
  });

  it('keep each its text, its undo and its place', async () => {
    await openFromLibrary(SAMPLE);
    expect(await strip().count()).toBe(0);
    await page.keyboard.type('Alpha');
    await page.keyboard.press('Control+g');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('30');
    await page.keyboard.press('Enter');
    await shown().locator('.row[data-segment="30"][data-current]').waitFor();
    await toLibrary();
    await openFromLibrary(FINISHED);
    expect(await titles()).toEqual([SAMPLE, FINISHED]);
    await page.keyboard.type('Beta');
    await expectSaved(page, words);
    await expectAccessible(page);

    await page.keyboard.press('Alt+PageUp');
    await expect.poll(inFront).toBe(SAMPLE);
    await shown().locator('.row[data-segment="30"][data-current]').waitFor();
    await page.keyboard.press('Control+Home');
    await expect.poll(first).toContain('Alpha');
    await page.keyboard.press('Control+z');
    await expect.poll(first).not.toContain('Alpha');
    await page.keyboard.press('Alt+PageUp');
    await expect.poll(inFront).toBe(FINISHED);
    await expect.poll(first).toContain('Beta');
  });

  it('keep each its view', async () => {
    await page.keyboard.press('Alt+PageDown');
    await expect.poll(inFront).toBe(SAMPLE);
    await page
      .locator('.top-bar')
      .getByRole('button', { name: t('app.compareVersions') })
      .focus();
    await page.keyboard.press('Enter');
    await page.locator('.compare-bar').waitFor();
    await page.keyboard.press('Alt+PageDown');
    await shown().waitFor();
    expect(await page.locator('.compare-bar').count()).toBe(0);
    await page.keyboard.press('Alt+PageDown');
    await page.locator('.compare-bar').waitFor();
    expect(await inFront()).toBe(SAMPLE);
  });

  it('are moved, closed and opened again', async () => {
    await page.keyboard.press('Alt+Shift+PageDown');
    expect(await titles()).toEqual([FINISHED, SAMPLE]);
    await page.keyboard.press('Alt+w');
    await expect.poll(() => strip().count()).toBe(0);
    await page.locator('.top-bar-title').getByText(FINISHED, { exact: true }).waitFor();
    await page.keyboard.press('Alt+Shift+W');
    await expect.poll(titles).toEqual([FINISHED, SAMPLE]);
    await strip().locator('.document-tab-title').first().focus();
    await page.keyboard.press(desk.language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await page.keyboard.press('Delete');
    await expect.poll(() => strip().count()).toBe(0);
  });

  it('sleep when many others were used since, and lose nothing by it', async () => {
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five'])
      await desk.call('import.text', { title, source: 'نص قصير.', target: `This is text ${title}.` });
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('Gamma');
    for (const title of ['One', 'Two', 'Three', 'Four', 'Five']) {
      await toLibrary();
      await openFromLibrary(title);
    }
    expect(await page.locator('.tab-workspace').count()).toBe(4);
    await expect
      .poll(() => page.workers().filter((worker) => /\/worker[^/]*$/u.test(worker.url())).length)
      .toBe(4);
    await page.keyboard.press('Alt+PageDown');
    await shown().locator('.row').first().waitFor();
    await expect.poll(first).toContain('Gamma');
    await shown().locator('.flag-filter').first().waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(first).not.toContain('Gamma');
  });

  it('are there again when the window is', async () => {
    await expectSaved(page, words);
    const before = await titles();
    // A reload would cut off what is still on its way.
    await page.waitForLoadState('networkidle');
    await page.reload();
    await expect.poll(titles).toEqual(before);
    await shown().locator('.view-line').first().waitFor();
    await page.keyboard.press('Alt+PageDown');
    await shown().locator('.view-line').getByText('This is text One.').waitFor();
  });
});
