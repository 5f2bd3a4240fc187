/** Rules switched off, on and to another severity: for the library, and for one document. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { cards, expectSaved, openSample, press, typeAfter } from './harness/review.ts';

byKeyboardAlone('rules', (desk) => {
  const { words, t } = desk;
  let page: Page;

  const openSettings = () => press(page.getByRole('button', { name: t('settings.title'), exact: true }));
  const openReview = () => press(page.getByRole('button', { name: t('review.label'), exact: true }));
  const dialog = () => page.getByRole('dialog', { name: t('rules.documentTitle') });

  async function setRule(rule: string, setting: string): Promise<void> {
    const item = page.locator(`.rule[data-rule="${rule}"]`);
    await press(item.getByRole('button'));
    await press(page.getByRole('option', { name: setting, exact: true }));
    await expect.poll(() => item.getByRole('button').innerText()).toContain(setting);
  }
  async function reopen(): Promise<void> {
    await page.close();
    page = await desk.open();
    await openSample(page);
  }

  beforeAll(async () => {
    page = await desk.open();
    await openSample(page);
    await cards(page, 'number-mismatch').first().waitFor();
  });

  it('turns a rule off for every document: its flags go at once and stay away', async () => {
    await openSettings();
    await page.getByRole('textbox', { name: t('rules.filter') }).fill(words.rule('number-mismatch'));
    expect(await page.locator('.rule').count()).toBe(1);
    await setRule('number-mismatch', t('rules.settings.off'));
    await expectAccessible(page);
    await openReview();
    await expect.poll(() => cards(page, 'number-mismatch').count()).toBe(0);
    expect(await page.locator('.flag-card').count()).toBeGreaterThan(3);
    await reopen();
    await page.locator('.flag-card').first().waitFor();
    expect(await cards(page, 'number-mismatch').count()).toBe(0);
  });

  it('turns it on again for one document, whatever the library says', async () => {
    await press(page.getByRole('button', { name: t('rules.ofDocument') }));
    await dialog()
      .getByRole('textbox', { name: t('rules.filter') })
      .fill('number-mismatch');
    await setRule('number-mismatch', t('rules.settings.minor'));
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog().count()).toBe(0);
    await expect.poll(() => cards(page, 'number-mismatch').count()).toBe(1);
    expect(await cards(page, 'number-mismatch').getAttribute('class')).toContain('severity-minor');
  });

  it('turns it off from its flag, and takes that back', async () => {
    await press(cards(page, 'number-mismatch').locator('.flag-head'));
    await page.keyboard.press('Control+Shift+.');
    await press(page.getByRole('button', { name: t('rules.turnOff') }));
    await expect.poll(() => cards(page, 'number-mismatch').count()).toBe(0);
    await press(page.getByRole('button', { name: t('rules.undo'), exact: true }));
    await expect.poll(() => cards(page, 'number-mismatch').count()).toBe(1);
  });

  it('shows AP style and spelling as neutral flags once they are switched on', async () => {
    await typeAfter(page, 'working dinner', ' The goverment met on 6 November.');
    await expectSaved(page, words);
    await openSettings();
    for (const name of [t('rules.apStyle'), t('rules.spelling')]) {
      const toggle = page.getByRole('switch', { name });
      await toggle.focus();
      await page.keyboard.press('Space');
      await expect.poll(() => toggle.isChecked()).toBe(true);
    }
    await openReview();
    await press(page.getByRole('radio', { name: t('review.flags.neutral') }), 'Space');
    await cards(page, 'style-date').first().waitFor();
    const slip = cards(page, 'spelling').filter({ hasText: 'goverment' });
    await slip.waitFor();
    await press(slip.getByRole('button', { name: /government/u }));
    await expect.poll(() => slip.count()).toBe(0);
    await reopen();
    await press(page.getByRole('radio', { name: t('review.flags.neutral') }), 'Space');
    await cards(page, 'style-date').first().waitFor();
  });

  it('goes back to the defaults', async () => {
    await openSettings();
    await press(page.getByRole('button', { name: t('rules.reset') }));
    await expect.poll(() => page.getByText(t('rules.unchanged')).count()).toBe(1);
    await openReview();
    await expect.poll(() => cards(page, 'style-date').count()).toBe(0);
  });
});
