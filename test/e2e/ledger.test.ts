/** The value ledger: what differs is walked to, lit up on both sides, confirmed by hand and mended. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { expectSaved, focusEditor, openPanel, openSample, openText } from './harness/review.ts';
import { markedArabic } from './harness/marks.ts';

const ARABIC = 'أصيب 12 شخصا في الحادث.\n\nوصل الوفد يوم الأحد 5 مارس.';
const ENGLISH = 'The crash hurt 15 people.\n\nThe delegation came on Sunday, March 5.';

byKeyboardAlone('the ledger', (desk) => {
  const { words, t } = desk;
  let page: Page;

  const items = () => page.locator('.ledger-item');
  const status = () => page.locator('.status-bar').innerText();
  const isLit = () => markedArabic(page, 'ledger-lit');

  beforeAll(async () => {
    page = await desk.open();
    await openText(desk, page, { title: 'Ledger', source: ARABIC, target: ENGLISH });
  });

  it('tells what is unclear, and lists every pair', async () => {
    await expect.poll(status).toContain(t('ledger.state', { count: 1 }));
    await openPanel(page, t('ledger.tab'));
    await expect.poll(() => items().count()).toBe(1);
    await expect.poll(() => items().first().textContent()).toContain(t('ledger.statuses.differing'));
    await page.getByRole('radio', { name: t('ledger.all') }).press('Space');
    await expect.poll(() => items().count()).toBe(2);
    await page.getByRole('radio', { name: t('ledger.here') }).press('Space');
    await expect.poll(() => items().count()).toBe(1);
    await expectAccessible(page);
  });

  it('lights up both sides of an entry that is walked to', async () => {
    await focusEditor(page);
    await page.keyboard.press('F4');
    await expect.poll(isLit).toEqual(['12']);
    await expect.poll(() => page.locator('.view-line .ledger-lit').innerText()).toBe('15');
    await expect.poll(() => items().first().getAttribute('data-focused')).toBe('true');
  });

  it('goes to the other side by a button', async () => {
    await page.getByRole('radio', { name: t('ledger.all') }).press('Space');
    await items().filter({ hasText: 'March' }).getByRole('button').first().press('Enter');
    await expect.poll(isLit).toEqual(['الأحد 5 مارس']);
    const english = async () =>
      (await page.locator('.view-line .ledger-lit').innerText()).replaceAll('\u00a0', ' ');
    await expect.poll(english).toBe('Sunday, March 5');
  });

  it('is clear once the entry is confirmed, also after opening anew', async () => {
    await focusEditor(page);
    await page.keyboard.press('F4');
    await expect.poll(isLit).toEqual(['12']);
    await page.keyboard.press('Control+Shift+Enter');
    await expect.poll(status).toContain(t('ledger.clear'));
    await expectSaved(page, words);
    await page.reload();
    await openSample(page, 'Ledger');
    await expect.poll(status).toContain(t('ledger.clear'));
    await openPanel(page, t('ledger.tab'));
    await page.getByRole('radio', { name: t('ledger.all') }).press('Space');
    const confirmed = items().filter({ hasText: t('ledger.statuses.confirmed') });
    await confirmed.locator('.button').press('Enter');
    await expect.poll(status).toContain(t('ledger.state', { count: 1 }));
  });

  it('follows what is typed', async () => {
    await items().filter({ hasText: '15' }).getByRole('button').nth(1).press('Enter');
    await focusEditor(page);
    await page.keyboard.type('12');
    await expect.poll(status).toContain(t('ledger.clear'));
  });
});
