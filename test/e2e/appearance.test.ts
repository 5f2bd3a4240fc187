import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { command, openSample, row } from './harness/review.ts';

byKeyboardAlone('the look of program and texts', (desk) => {
  const { t, theme, words } = desk;
  let page: Page;

  const size = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
  const choose = async (group: string, option: string) => {
    await page
      .getByRole('radiogroup', { name: group })
      .getByRole('radio', { name: option, exact: true })
      .press('Space');
  };
  /** How far the middles of the first lines of a row's two texts are apart, in CSS pixels. */
  const unevenness = async (number: number) => {
    const arabic = row(page, number).locator('.arabic-text');
    const top = await arabic.evaluate((element) => {
      const { paddingBlockStart, lineHeight } = getComputedStyle(element);
      return (
        element.getBoundingClientRect().top +
        Number.parseFloat(paddingBlockStart) +
        Number.parseFloat(lineHeight) / 2
      );
    });
    const english = await page.locator('.english-column .view-line').first().boundingBox();
    return Math.abs(top - (english ? english.y + english.height / 2 : Number.NaN));
  };

  beforeAll(async () => {
    page = await desk.open();
    await openSample(page);
  });

  it('is set by key, for each text by itself, and shows at once', async () => {
    await command(page, words, t('palette.commands.settings'));
    const arabic = page.getByRole('textbox', { name: t('settings.arabicSize') });
    await arabic.focus();
    for (let step = 0; step < 5; step++) await page.keyboard.press('ArrowUp');
    await expect.poll(() => size('.appearance-sample.text-arabic')).toBe(24);
    await choose(t('settings.englishFace'), t('settings.faces.sans'));
    await choose(t('settings.density'), t('settings.densities.compact'));
    await expectAccessible(page);
    await command(page, words, t('palette.commands.review'));
    await expect.poll(() => size('.arabic-text')).toBe(24);
    const line = page.locator('.english-column .view-line span span').first();
    await expect
      .poll(() => line.evaluate((element) => getComputedStyle(element).fontFamily))
      .toContain('Inter');
    await expect.poll(() => unevenness(1)).toBeLessThan(1);
  });

  it('grows and shrinks from the palette, both texts in step', async () => {
    await command(page, words, t('palette.commands.largerType'));
    await expect.poll(() => size('.arabic-text')).toBe(25);
    await expect.poll(() => size('.english-column .view-lines')).toBe(18);
    await expect.poll(() => unevenness(1)).toBeLessThan(1);
    await command(page, words, t('palette.commands.smallerType'));
    await expect.poll(() => size('.arabic-text')).toBe(24);
  });

  it('is there again after a restart', async () => {
    await page.reload();
    await openSample(page);
    expect(await size('.arabic-text')).toBe(24);
    await expect.poll(() => unevenness(1)).toBeLessThan(1);
  });

  it('has a high contrast, which the texts and the editor take too', async () => {
    await command(page, words, t('palette.commands.settings'));
    await choose(t('settings.contrast'), t('settings.contrasts.high'));
    const strongest = theme === 'dark' ? 'rgb(255, 255, 255)' : 'rgb(0, 0, 0)';
    await expect
      .poll(() => page.locator('body').evaluate((element) => getComputedStyle(element).color))
      .toBe(strongest);
    await expectAccessible(page);
    await command(page, words, t('palette.commands.review'));
    await expect
      .poll(() =>
        page
          .locator('.english-column .view-line span span')
          .first()
          .evaluate((element) => getComputedStyle(element).color),
      )
      .toBe(strongest);
    await expectAccessible(page);
  });

  it('goes back to the defaults', async () => {
    await command(page, words, t('palette.commands.settings'));
    await page.getByRole('button', { name: t('settings.defaultType') }).press('Enter');
    await command(page, words, t('palette.commands.review'));
    await expect.poll(() => size('.arabic-text')).toBe(19);
    await expect.poll(() => unevenness(1)).toBeLessThan(1);
  });
});
