/** The commands of a view and the way to a segment, by keyboard alone. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { focusEditor, openSample, row } from './harness/review.ts';

byKeyboardAlone('commands', (desk) => {
  const { t } = desk;
  let page: Page;

  const dialog = (name: string) => page.getByRole('dialog', { name });
  const options = () => dialog(t('palette.title')).getByRole('option');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const openPalette = async () => {
    await page.keyboard.press('Control+Shift+P');
    await expect.poll(focused).toBe(t('palette.filter'));
  };
  /** Writes the words of a command, waits until it is the one in focus, and does it. */
  const choose = async (label: string) => {
    await openPalette();
    await page.keyboard.type(label);
    await expect.poll(() => options().and(page.locator('[data-focused]')).allInnerTexts()).toHaveLength(1);
    await expect.poll(() => options().count()).toBe(1);
    await page.keyboard.press('Enter');
  };

  beforeAll(async () => {
    page = await desk.open();
    await page.locator('.library-open').first().waitFor();
  });

  it('are those of the view, with their keys', async () => {
    await openPalette();
    await options()
      .filter({ hasText: t('palette.commands.newDocument') })
      .waitFor();
    expect(
      await options()
        .filter({ hasText: t('shortcuts.goTo') })
        .count(),
    ).toBe(0);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog(t('palette.title')).count()).toBe(0);
    await openSample(page);
    await focusEditor(page);
    await openPalette();
    await expectAccessible(page);
    const find = options().filter({ hasText: t('shortcuts.find') });
    expect(await find.locator('kbd').innerText()).toBe('Ctrl F');
    expect(
      await options()
        .filter({ hasText: t('shortcuts.nextChange') })
        .count(),
    ).toBe(0);
    await page.keyboard.type('zzzz');
    await dialog(t('palette.title')).getByText(t('palette.none')).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe(t('review.editorLabel'));
  });

  it('are found by their words and done with Enter', async () => {
    await choose(t('shortcuts.nextFlag'));
    await page.locator('.flag-card[data-focused]').waitFor();
    await choose(t('shortcuts.replace'));
    await expect.poll(focused).toBe(t('find.words'));
    await page.keyboard.press('Escape');
    await expect.poll(focused).toBe(t('review.editorLabel'));
  });

  it('lead to a segment by its number, in the digits of either script', async () => {
    await page.keyboard.press('Control+g');
    await dialog(t('shortcuts.goTo')).waitFor();
    await page.keyboard.type('4000');
    await page.keyboard.press('Enter');
    await dialog(t('shortcuts.goTo'))
      .getByText(t('palette.noSegment', { last: 42 }))
      .waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Control+a');
    await page.keyboard.type('٣٠');
    await page.keyboard.press('Enter');
    await expect.poll(() => row(page, 30).getAttribute('data-current')).toBe('true');
    await expect.poll(focused).toBe(t('review.editorLabel'));
    await choose(t('shortcuts.goTo'));
    await dialog(t('shortcuts.goTo')).waitFor();
    await page.keyboard.type('2');
    await page.keyboard.press('Enter');
    await expect.poll(() => row(page, 2).getAttribute('data-current')).toBe('true');
  });

  it('are on the sheet of shortcuts', async () => {
    await page.keyboard.press('F1');
    const sheet = dialog(t('shortcuts.title'));
    await sheet.getByText(t('shortcuts.palette')).waitFor();
    await sheet.getByText(t('shortcuts.goTo')).waitFor();
    await expectAccessible(page, '.dialog');
    await page.keyboard.press('Escape');
  });
});
