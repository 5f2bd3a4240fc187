/** Help for those who barely read Arabic: on the card, by key, under the pointer, and on words of the ledger. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { cards, focusEditor, goTo, openPanel, openSample } from './harness/review.ts';

byKeyboardAlone('reading help', (desk) => {
  const { t } = desk;
  let page: Page;

  const card = () => cards(page, 'garbled-phrase').first();
  const help = () => page.locator('.reading-help');

  beforeAll(async () => {
    page = await desk.open();
    await openSample(page);
    await card().waitFor();
  });

  it('puts the literal sense of a garbled phrase beside the proposed one, on its card', async () => {
    await card().locator('.flag-reading').waitFor();
    await expect.poll(() => card().locator('.flag-reading').innerText()).toContain('wa-mu‘āmala');
    const told = await card().locator('.flag-reading').innerText();
    expect(told).toContain('treatment China to Iran. Muslims of Uyghur');
    expect(told).toContain(t('reading.proposed'));
    expect(told).toContain('China’s treatment of ethnic Uyghur Muslims');
  });

  it('reads the flag in focus, word under word, by key; Escape goes back to the text', async () => {
    await card().locator('.flag-head').press('Enter');
    await focusEditor(page);
    await page.keyboard.press('Control+I');
    const dialog = page.getByRole('dialog', { name: t('reading.title') });
    await expect.poll(() => dialog.locator('.interlinear-word').count()).toBe(6);
    await expect.poll(() => dialog.locator('.interlinear-sound').first().innerText()).toBe('wa-mu‘āmala');
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.closest('.english-column') !== null))
      .toBe(true);
  });

  it('reads flagged words where the pointer rests, and goes with it', async () => {
    const box = await page.evaluate(() => {
      const rect = document.querySelector('.mark-flag-critical')?.getBoundingClientRect();
      return rect ? { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 } : { x: 0, y: 0 };
    });
    await page.mouse.move(box.x + 4, box.y);
    await page.mouse.move(box.x, box.y);
    await expect.poll(() => help().locator('.interlinear-word').count()).toBe(6);
    await page.mouse.move(4, 4);
    await expect.poll(() => help().count()).toBe(0);
  });

  it('reads the whole segment where nothing is flagged', async () => {
    await goTo(page, 23);
    await page.keyboard.press('Control+I');
    await expect
      .poll(() => help().locator('.interlinear-gloss').allInnerTexts())
      .toEqual(['building', 'the relations', 'the economic']);
    await page.keyboard.press('Escape');
  });

  it('reads words of the ledger that have the keyboard', async () => {
    await openPanel(page, t('ledger.tab'));
    await page.locator('.ledger-way[lang=ar]').first().waitFor();
    await page.locator('.flag-filter input').first().focus();
    await page.keyboard.press('Tab');
    const tip = page.getByRole('tooltip');
    await expect.poll(() => tip.innerText()).toContain('1.8 milyār');
    await expect.poll(() => tip.innerText()).toContain('1,800,000,000');
    const described = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-describedby') ?? '',
    );
    expect(described.split(' ')).toContain(await tip.getAttribute('id'));
    await page.keyboard.press('Escape');
  });
});
