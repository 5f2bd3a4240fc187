/** The glossary: kept in its place, handed in and out, marked in the Arabic, written by key, and held to. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { cards, englishOf, focusEditor, openPanel, openText } from './harness/review.ts';
import { markedArabic } from './harness/marks.ts';

const ARABIC = 'وأعلن الجانبان وقف إطلاق النار في الضفة الغربية.\n\nوصل الوزير صباح الأحد.';
const ENGLISH =
  'Both sides announced a halt to fire in the west bank.\n\nThe minister came on Sunday morning.';
const FILE = [
  'arabic;english;forbidden;kind',
  'وقف إطلاق النار;ceasefire;armistice;term',
  'الضفة الغربية;West Bank;;place',
  'الوزير;the minister;;rank',
].join('\r\n');

byKeyboardAlone('the glossary', (desk) => {
  const { t } = desk;
  let page: Page;

  const dialog = () => page.getByRole('dialog');
  const field = (name: string) => dialog().getByRole('textbox', { name });
  const keep = () => dialog().getByRole('button', { name: t('terms.keep') });
  const rows = () => page.locator('.terms-table tbody tr');
  const arabic = () => page.locator('.terms-table .terms-arabic').allInnerTexts();
  const place = (name: string) => page.locator('.rail').getByRole('button', { name, exact: true });
  const marked = () => markedArabic(page, 'term');

  beforeAll(async () => {
    page = await desk.open();
    await place(t('terms.title')).press('Enter');
  });

  it('begins with a term that is written by hand', async () => {
    await page.getByText(t('terms.empty')).waitFor();
    await page.getByRole('button', { name: t('terms.newTerm') }).press('Enter');
    await field(t('terms.arabic')).fill('truce');
    await expect.poll(() => field(t('terms.arabic')).getAttribute('aria-invalid')).toBe('true');
    expect(await keep().isDisabled()).toBe(true);
    await field(t('terms.arabic')).fill('هدنة');
    await field(t('terms.preferred')).fill('truce');
    await field(t('terms.forbidden')).fill('lull\ntruce');
    await expect.poll(() => field(t('terms.forbidden')).getAttribute('aria-invalid')).toBe('true');
    await field(t('terms.forbidden')).fill('lull');
    await expectAccessible(page);
    await keep().press('Enter');
    await expect.poll(arabic).toEqual(['هدنة']);
  });

  it('tells of an entry that is there already, and changes it', async () => {
    await page.getByRole('button', { name: t('terms.newTerm') }).press('Enter');
    await field(t('terms.arabic')).fill('هُدنة');
    await dialog()
      .getByRole('button', { name: t('terms.editKnown') })
      .press('Enter');
    await expect.poll(() => field(t('terms.preferred')).inputValue()).toBe('truce');
    await field(t('terms.preferred')).fill('lasting truce');
    await keep().press('Enter');
    await expect.poll(() => rows().first().innerText()).toContain('lasting truce');
  });

  it('takes a file in after saying what it does, and undoes that', async () => {
    const give = () =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'desk.csv', mimeType: 'text/csv', buffer: Buffer.from(FILE) });
    await give();
    await dialog()
      .getByText(t('terms.line', { line: 4 }))
      .waitFor();
    await expect.poll(() => dialog().innerText()).toContain('West Bank');
    await expectAccessible(page);
    await dialog()
      .getByRole('button', { name: t('terms.take', { count: 2 }) })
      .press('Enter');
    await expect.poll(() => rows().count()).toBe(3);
    await page.getByRole('button', { name: t('app.undo'), exact: true }).press('Enter');
    await expect.poll(arabic).toEqual(['هدنة']);
    await give();
    await dialog().locator('.dialog-actions button').last().press('Enter');
    await expect.poll(() => rows().count()).toBe(3);
  });

  it('is searched, sorted, and loses nothing that is deleted by mistake', async () => {
    const search = page.getByRole('textbox', { name: t('terms.search') });
    await search.fill('الضفه west');
    await expect.poll(arabic).toEqual(['الضفة الغربية']);
    await search.fill('nowhere');
    await page.getByText(t('terms.noneFound')).waitFor();
    await search.fill('');
    await expect.poll(() => rows().count()).toBe(3);
    await page.getByRole('button', { name: t('terms.columns.english'), exact: true }).press('Enter');
    await expect.poll(arabic).toEqual(['وقف إطلاق النار', 'هدنة', 'الضفة الغربية']);
    await expectAccessible(page);
    await rows().nth(1).getByRole('button').last().press('Enter');
    await page.getByRole('menuitem', { name: t('terms.remove') }).press('Enter');
    await expect.poll(() => rows().count()).toBe(2);
    await page
      .getByRole('button', { name: t('app.undo'), exact: true })
      .last()
      .press('Enter');
    await expect.poll(() => rows().count()).toBe(3);
  });

  it('is given out as it can be taken in', async () => {
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t('terms.export') }).press('Enter'),
    ]);
    const text = await readFile(await saved.path(), 'utf8');
    expect(text).toContain('وقف إطلاق النار,ceasefire,,,armistice,term,');
  });

  it('is marked in the Arabic of the segment, and flags what is not as agreed', async () => {
    await openText(desk, page, { title: 'Truce', source: ARABIC, target: ENGLISH });
    await expect.poll(marked).toEqual(['وقف إطلاق النار', 'الضفة الغربية']);
    const flags = cards(page, 'term-mismatch');
    await expect.poll(() => flags.count()).toBe(2);
    await flags
      .filter({ hasText: 'west bank' })
      .getByRole('button', { name: /West Bank/u })
      .press('Enter');
    await expect.poll(() => englishOf(page)).toContain('in the West Bank.');
    await expect.poll(() => flags.count()).toBe(1);
  });

  it('writes a term at the cursor, in the place of what is selected', async () => {
    await openPanel(page, t('history.timeline.tab'));
    await page.locator('.segment-term').first().waitFor();
    await expectAccessible(page);
    await focusEditor(page);
    await page.keyboard.press('Control+Home');
    for (let words = 0; words < 3; words++) await page.keyboard.press('Control+ArrowRight');
    for (let words = 0; words < 4; words++) await page.keyboard.press('Control+Shift+ArrowRight');
    await page.keyboard.press('Alt+1');
    await expect.poll(() => englishOf(page)).toContain('Both sides announced ceasefire in the West Bank.');
    await openPanel(page, t('app.flags'));
    await expect.poll(() => cards(page, 'term-mismatch').count()).toBe(0);
  });

  it('takes a term from what is selected in both texts', async () => {
    await focusEditor(page);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    for (let words = 0; words < 2; words++) await page.keyboard.press('Control+Shift+ArrowRight');
    await page.evaluate(() => {
      const node = document.querySelectorAll('.arabic-text')[1]?.firstChild;
      const range = new Range();
      if (!node) return;
      range.setStart(node, 4);
      range.setEnd(node, 10);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
    await page.keyboard.press('Control+Shift+G');
    await expect.poll(() => field(t('terms.arabic')).inputValue()).toBe('الوزير');
    await expect.poll(() => field(t('terms.preferred')).inputValue()).toBe('The minister');
    await field(t('terms.preferred')).fill('minister');
    await keep().press('Enter');
    await expect.poll(marked).toEqual(['الوزير']);
  });
});
