/** Fixes at the cursor, all of a kind, and the dictionary that editors teach, by keyboard alone. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { cards, englishOf, focusEditor, openText } from './harness/review.ts';

const ARABIC = 'قالت الحكومة إنها أرسلت الرسالة.\n\nوقرأت الحكومة الرسالة.\n\nوأكل الوفد.';
const ENGLISH =
  'The goverment said it sent the leter.\n\nThe goverment read the leter.\n\nThe delegation ate brxwqat.';

byKeyboardAlone('fixes', (desk) => {
  const { t } = desk;
  let page: Page;

  const unknown = () => cards(page, 'spelling');
  const menu = () => page.getByRole('menu', { name: t('fixes.label') });
  const openMenu = async (): Promise<void> => {
    await page.keyboard.press('Control+.');
    await menu().waitFor();
  };

  beforeAll(async () => {
    page = await desk.open();
    await desk.call('profile.save', { profile: { rules: { spelling: 'minor' } } });
    await openText(desk, page, { title: 'Fixes', source: ARABIC, target: ENGLISH });
    await unknown().nth(4).waitFor();
    await focusEditor(page);
  });

  it('are in a menu at the cursor, each with what it changes', async () => {
    await page.keyboard.press('Control+Home');
    for (let at = 0; at < 'The gov'.length; at++) await page.keyboard.press('ArrowRight');
    await openMenu();
    const first = page.getByRole('menuitem').first();
    await expect.poll(() => first.locator('del').innerText()).toContain('goverment');
    await expect.poll(() => first.locator('ins').innerText()).toContain('government');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => englishOf(page)).toContain('The government said');
    await page.keyboard.press('Control+z');
    await expect.poll(() => unknown().count()).toBe(5);
  });

  it('of one kind are made together from a list, and taken back together', async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F8');
    await openMenu();
    await page.getByRole('menuitem', { name: t('fixes.all', { count: 4 }) }).press('Enter');
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.getByRole('checkbox').count()).toBe(4);
    await expect.poll(() => dialog.locator('.fix-arabic').first().innerText()).toContain('قالت الحكومة');
    await expectAccessible(page);
    await page.keyboard.press('Space');
    await dialog.getByText(t('fixes.mend', { count: 3 })).waitFor();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => englishOf(page)).toContain('The goverment said it sent the letter.');
    await expect.poll(() => englishOf(page)).toContain('The government read the letter.');
    await page.getByRole('button', { name: t('app.undo') }).press('Enter');
    await expect.poll(() => englishOf(page)).toContain('The goverment read the leter.');
    await expect.poll(() => unknown().count()).toBe(5);
  });

  it('are told by the card of a flag as well', async () => {
    await unknown()
      .first()
      .getByRole('button', { name: t('fixes.all', { count: 4 }) })
      .press('Enter');
    await page.getByRole('dialog').getByRole('checkbox').first().waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  it('teach the library a word, which the settings list and take back', async () => {
    await focusEditor(page);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('ArrowLeft');
    await openMenu();
    await page.getByRole('menuitem', { name: t('fixes.teach') }).press('Enter');
    await expect.poll(() => unknown().count()).toBe(4);
    await page.getByRole('button', { name: t('app.settings'), exact: true }).press('Enter');
    const section = page.getByRole('region', { name: t('spelling.title') });
    await section.getByRole('button', { name: t('spelling.removeWord', { word: 'brxwqat' }) }).waitFor();
    await section.getByRole('textbox', { name: t('spelling.word') }).fill('goverment');
    await page.keyboard.press('Enter');
    await section.getByText(t('spelling.count', { count: 2 }), { exact: true }).waitFor();
    await expectAccessible(page);
    await section.getByRole('button', { name: t('spelling.removeWord', { word: 'brxwqat' }) }).press('Enter');
    await section.getByText(t('spelling.count', { count: 1 }), { exact: true }).waitFor();
    await page.getByRole('button', { name: t('app.review'), exact: true }).press('Enter');
    await expect.poll(() => unknown().count()).toBe(3);
  });
});
