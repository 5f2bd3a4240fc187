/** The list of documents: found, sorted, tagged, archived and put away together, by keyboard alone. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';

const ALPHA = 'Alpha: talks in Cairo';
const BETA = 'مباحثات في القاهرة';
const MANY = 120;

byKeyboardAlone('the library', (desk) => {
  const { t } = desk;
  let page: Page;

  const field = () => page.getByRole('searchbox', { name: t('library.search') });
  const titles = () => page.locator('.library-title').allInnerTexts();
  const focusedTitle = () =>
    page.evaluate(() => document.activeElement?.querySelector('.library-title')?.textContent);
  const seek = async (words: string): Promise<void> => {
    await page.keyboard.press('Control+f');
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    if (words !== '') await page.keyboard.type(words);
  };
  const pressButton = async (name: string): Promise<void> => {
    await page.getByRole('button', { name, exact: true }).focus();
    await page.keyboard.press('Enter');
  };

  beforeAll(async () => {
    page = await desk.open();
    await page.locator('.library-open').first().waitFor();
    const add = (title: string) => desk.call('import.text', { title, source: 'نص قصير.', target: 'Short.' });
    for (let number = 1; number <= MANY; number++) await add(`Wire ${number}`);
    await add(ALPHA);
    await add(BETA);
    await page.locator('.library-title').first().getByText(BETA, { exact: true }).waitFor();
  });

  it('finds titles as they are typed, in either script', async () => {
    await page.getByText(t('library.documents', { count: MANY + 4 })).waitFor();
    await seek('القاهره');
    await expect.poll(titles).toEqual([BETA]);
    await seek('talks');
    await expect.poll(titles).toEqual([ALPHA]);
    await seek('zzz');
    await page.getByText(t('library.noneFound')).waitFor();
    await expectAccessible(page);
    await pressButton(t('library.showAll'));
    await expect.poll(async () => (await titles()).length).toBeGreaterThan(10);
  });

  it('holds as many rows as are in sight, and is walked from end to end', async () => {
    expect(await page.locator('.library-open').count()).toBeLessThan(60);
    await field().focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(focusedTitle).toBe(BETA);
    await page.keyboard.press('ArrowDown');
    await expect.poll(focusedTitle).toBe(ALPHA);
    await page.keyboard.press('End');
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-index')))
      .toBe(String(MANY + 3));
    await page.keyboard.press('Home');
    await expect.poll(focusedTitle).toBe(BETA);
    await expectAccessible(page);
  });

  it('sorts by a column', async () => {
    await pressButton(t('library.columns.title'));
    await expect.poll(async () => (await titles())[0]).toBe(ALPHA);
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await titles())[0]).toBe(BETA);
    await pressButton(t('library.columns.changed'));
    await expect.poll(async () => (await titles()).slice(0, 2)).toEqual([BETA, ALPHA]);
  });

  it('tags several at once, lists those of a tag, and undoes it', async () => {
    await page.locator('.library-open').first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText(t('library.selected', { count: 2 })).waitFor();
    await expectAccessible(page);
    await pressButton(t('library.tagsOf'));
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('sport، عاجل');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await page.getByText(t('library.tagged', { count: 2 })).waitFor();
    const filter = page.locator('.library-filters').getByRole('button', { name: /^عاجل/u });
    await filter.focus();
    await page.keyboard.press('Space');
    await expect.poll(titles).toEqual([BETA, ALPHA]);
    await page.keyboard.press('Space');
    await pressButton(t('app.undo'));
    await expect.poll(() => page.locator('.library-tag').count()).toBe(0);
  });

  it('archives and takes back', async () => {
    await seek('talks');
    await expect.poll(titles).toEqual([ALPHA]);
    await page.getByRole('button', { name: t('library.actions', { title: ALPHA }) }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: t('library.archive') }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(t('library.archivedNow', { count: 1 })).waitFor();
    await page.getByText(t('library.noneFound')).waitFor();
    const archived = page.locator('.library-filters').getByRole('button', { name: t('library.archived') });
    await archived.focus();
    await page.keyboard.press('Space');
    await expect.poll(titles).toEqual([ALPHA]);
    await pressButton(t('app.undo'));
    await page.getByText(t('library.noneFound')).waitFor();
    await pressButton(t('library.showAll'));
    await expect.poll(async () => (await titles()).slice(0, 2)).toEqual([BETA, ALPHA]);
  });

  it('puts everything that is listed into the bin, and back', async () => {
    await seek('wire');
    await page.getByText(t('library.texts.titles', { count: MANY })).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Control+a');
    await page.getByText(t('library.selected', { count: MANY })).waitFor();
    await page.keyboard.press('Delete');
    await page.getByText(t('library.binned', { count: MANY })).waitFor();
    await page.getByText(t('library.noneFound')).waitFor();
    await pressButton(t('app.undo'));
    await page.getByText(t('library.texts.titles', { count: MANY })).waitFor();
  });

  it('finds words in the texts of all documents, and opens one at the segment', async () => {
    await seek('zzz');
    await page.getByText(t('library.noneFound')).waitFor();
    await seek('عشاء');
    const show = page.getByRole('button', { name: t('library.texts.show', { count: 14 }) });
    await show.waitFor();
    await show.focus();
    await page.keyboard.press('Enter');
    await page.locator('.text-hit mark').first().waitFor();
    await expectAccessible(page);
    expect(await page.locator('.text-hits-title').allInnerTexts()).toHaveLength(2);
    expect((await page.locator('.text-hit mark').allInnerTexts()).join(' ')).toContain('عشاء');
    await field().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    const number = await page.evaluate(
      () => document.activeElement?.querySelector('.text-hit-number')?.textContent ?? '',
    );
    expect(number).not.toBe('');
    await page.keyboard.press('Enter');
    await page.locator(`.workspace[data-shown] .row[data-segment="${number}"][data-current]`).waitFor();
  });
});
