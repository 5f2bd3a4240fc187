/** The value ledger: what differs is walked to, lit up on both sides, confirmed by hand and mended. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  expectAccessible,
  launchBrowser,
  openPage,
  problemsOf,
  startProgram,
  type RunningProgram,
} from './harness/index.ts';
import { markedArabic } from './harness/marks.ts';
import { expectSaved, focusEditor, wordsIn } from './harness/review.ts';

const ARABIC = 'أصيب 12 شخصا في الحادث.\n\nوصل الوفد يوم الأحد 5 مارس.';
const ENGLISH = 'The crash hurt 15 people.\n\nThe delegation came on Sunday, March 5.';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
});

describe.each([
  { language: 'en', theme: 'light' },
  { language: 'ar', theme: 'dark' },
] as const)('the ledger in $language', ({ language, theme }) => {
  const words = wordsIn(language);
  const { t } = words;
  let program: RunningProgram;
  let page: Page;

  const items = () => page.locator('.ledger-item');
  const status = () => page.locator('.status-bar').innerText();
  const isLit = () => markedArabic(page, 'ledger-lit');

  beforeAll(async () => {
    program = await startProgram();
    page = await openPage(browser, program.address, { language, theme });
    await page.getByRole('button', { name: t('library.newDocument') }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: t('newDocument.name') }).fill('Ledger');
    await dialog.getByRole('textbox', { name: t('newDocument.source') }).fill(ARABIC);
    await dialog.getByRole('textbox', { name: t('newDocument.target') }).fill(ENGLISH);
    await dialog.getByRole('button', { name: t('newDocument.make') }).press('Enter');
    await page.locator('.view-line').first().waitFor();
  });
  afterAll(async () => {
    await page?.close();
    await program?.stop();
  });
  afterEach(() => {
    expect(problemsOf(page)).toEqual([]);
  });

  it('tells what is unclear, and lists every pair', async () => {
    await expect.poll(status).toContain(t('ledger.state', { count: 1 }));
    const tab = page.getByRole('tab', { name: t('ledger.tab') });
    await tab.click();
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
    await page.locator('.place[data-view=library]').click();
    await page.locator('.library-open').filter({ hasText: 'Ledger' }).click();
    await expect.poll(status).toContain(t('ledger.clear'));
    await page.getByRole('tab', { name: t('ledger.tab') }).click();
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
