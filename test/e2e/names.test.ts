/** Names: every spelling together, the English chosen once, undone, remembered for the next document, by keyboard alone. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { cards, englishOf, expectSaved, press } from './harness/review.ts';

const ARABIC = [
  'التقى بنيامين نتنياهو وفدا في القدس أمس.',
  'وقال نتانياهو إن الاتفاق ما زال بعيدا.',
  'ورفض نتنياهو التعليق على ما قاله ماكرون.',
  'قصفت كييف أمس، وكييف تحترق.',
].join('\n\n');
const ENGLISH = [
  'Benjamin Netanyahu met a delegation in Jerusalem yesterday.',
  'Netanyaho’s office said a deal was still far off.',
  'Netanyahu declined to comment on what Macron said.',
  'Kiev was shelled yesterday, and Kyiv burns.',
].join('\n\n');

byKeyboardAlone('names', (desk) => {
  const { words, t } = desk;
  let page: Page;

  const rows = () => page.getByRole('listbox', { name: t('names.list') }).getByRole('option');
  const field = () => page.getByRole('textbox', { name: t('names.english'), exact: true });
  const message = () => page.getByRole('region', { name: t('app.messages') });
  const filter = (name: 'needs' | 'all' | 'remembered') =>
    page.getByRole('radio', { name: t(`names.${name}`) });
  const place = (name: string) => page.getByRole('button', { name, exact: true });
  const makeDocument = async (title: string, source: string, target: string) => {
    await place(t('app.library')).press('Enter');
    await page
      .getByRole('button', { name: t('library.newDocument') })
      .first()
      .press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox', { name: t('newDocument.name') }).fill(title);
    await dialog.getByRole('textbox', { name: t('newDocument.source') }).fill(source);
    await dialog.getByRole('textbox', { name: t('newDocument.target') }).fill(target);
    await expectAccessible(page, '.dialog');
    await dialog.getByRole('button', { name: t('newDocument.make') }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    // Other documents stay open behind it.
    await page.locator('.view-line').filter({ visible: true }).first().waitFor();
  };

  beforeAll(async () => {
    page = await desk.open();
    await page.locator('.library-open').first().waitFor();
    await makeDocument('Talks', ARABIC, ENGLISH);
  });

  it('lists what needs a decision, and all of them', async () => {
    await place(t('names.title')).press('Enter');
    await expect.poll(() => rows().count()).toBe(2);
    await expect.poll(() => rows().first().textContent()).toContain('Netanyaho');
    await expectAccessible(page);
    await filter('all').press('Space');
    await expect.poll(() => rows().filter({ hasText: 'Macron' }).count()).toBe(1);
    await page.getByRole('searchbox', { name: t('names.search') }).fill('نتانياهو');
    await expect.poll(() => rows().count()).toBe(1);
    await page.getByRole('searchbox', { name: t('names.search') }).fill('');
    await filter('needs').press('Space');
  });

  it('goes to a place in the texts', async () => {
    await page
      .getByRole('button', { name: t('names.placeOf', { text: 'Netanyaho', number: 2 }) })
      .press('Enter');
    await expect
      .poll(() => page.evaluate(() => document.querySelector('.review')?.checkVisibility()))
      .toBe(true);
    await expect.poll(() => page.locator('.row[data-current]').getAttribute('data-segment')).toBe('2');
    await place(t('names.title')).press('Enter');
    await expect.poll(() => rows().count()).toBe(2);
  });

  it('writes the English as chosen, in one step that can be undone', async () => {
    await rows().first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => field().evaluate((input) => input === document.activeElement)).toBe(true);
    await expect.poll(() => field().inputValue()).toBe('Benjamin Netanyahu');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Binyamin Netanyahu');
    const changes = page.locator('.name-changes li');
    await expect.poll(() => changes.count()).toBe(2);
    await changes.last().getByRole('checkbox').press('Space');
    await changes.last().getByRole('checkbox').press('Space');
    await field().press('Control+Enter');
    await expect
      .poll(() => message().textContent())
      .toContain(t('names.applied', { english: 'Binyamin Netanyahu', count: 2 }));
    await expect.poll(() => rows().count()).toBe(1);
    await place(t('app.review')).press('Enter');
    await expect.poll(() => englishOf(page)).toContain('Binyamin Netanyahu met');
    await expect.poll(() => englishOf(page)).toContain('Netanyahu’s office said');
    await page.locator('.english-column .native-edit-context, .english-column textarea').first().focus();
    await page.keyboard.press('Control+Z');
    await expect.poll(() => englishOf(page)).toContain('Benjamin Netanyahu met');
    await expect.poll(() => englishOf(page)).toContain('Netanyaho’s office said');
    await page.keyboard.press('Control+Shift+Z');
    await expect.poll(() => englishOf(page)).toContain('Netanyahu’s office said');
    await expectSaved(page, words);
  });

  it('puts two names together and parts them again', async () => {
    await page.keyboard.press('Control+Shift+P');
    await page.keyboard.type(t('palette.commands.names'));
    await expect.poll(() => page.getByRole('option').count()).toBe(1);
    await page.keyboard.press('Enter');
    await filter('all').press('Space');
    await press(rows().filter({ hasText: 'Macron' }), 'Space');
    await page.getByRole('button', { name: t('names.merge') }).press('Enter');
    await expectAccessible(page, '.dialog');
    await page.keyboard.type('Netanyahu');
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.getByRole('option').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => rows().filter({ hasText: 'Macron' }).textContent()).toContain('Netanyahu');
    await press(rows().filter({ hasText: 'Macron' }), 'Space');
    for (const text of ['ماكرون', 'Macron'])
      await page.getByRole('checkbox', { name: t('names.spellingOf', { text, count: 1 }) }).press('Space');
    await page.getByRole('button', { name: t('names.split') }).press('Enter');
    await expect.poll(() => rows().filter({ hasText: 'Macron' }).textContent()).not.toContain('Netanyahu');
  });

  it('parts a capital and moves a spelling to another name, with undo', async () => {
    const mark = (text: string) =>
      page.getByRole('checkbox', { name: t('names.spellingOf', { text, count: 1 }) }).press('Space');
    await press(rows().filter({ hasText: 'Kiev' }), 'Space');
    await mark('Kiev');
    await page.getByRole('button', { name: t('names.split') }).press('Enter');
    await expect.poll(() => rows().filter({ hasText: 'Kyiv' }).textContent()).not.toContain('Kiev');
    await message()
      .getByRole('button', { name: t('app.undo') })
      .last()
      .press('Enter');
    await expect.poll(() => rows().filter({ hasText: 'Kyiv' }).textContent()).toContain('Kiev');
    await press(rows().filter({ hasText: 'Kiev' }), 'Space');
    await mark('Kiev');
    await page.getByRole('button', { name: t('names.move') }).press('Enter');
    const dialog = page.getByRole('dialog', { name: t('names.moveTitle', { count: 1 }) });
    await dialog.waitFor();
    await expectAccessible(page);
    await page.keyboard.type('Macron');
    await expect.poll(() => dialog.getByRole('option').count()).toBe(1);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => rows().filter({ hasText: 'Macron' }).textContent()).toContain('Kiev');
    await message()
      .getByRole('button', { name: t('app.undo') })
      .last()
      .press('Enter');
    await expect.poll(() => rows().filter({ hasText: 'Macron' }).textContent()).not.toContain('Kiev');
  });

  it('remembers the name for the next document, where it is flagged, and forgets it on demand', async () => {
    await makeDocument('More talks', 'وقال نتنياهو إنه باق.', 'Netenyahu said he would stay.');
    await expect.poll(() => cards(page, 'chosen-name').count()).toBe(1);
    await place(t('names.title')).press('Enter');
    await expect.poll(() => rows().count()).toBe(1);
    await expect.poll(() => field().inputValue()).toBe('Binyamin Netanyahu');
    await filter('remembered').press('Space');
    const names = page.getByRole('grid', { name: t('names.book.list') }).getByRole('row');
    await expect.poll(() => names.count()).toBe(1);
    await expectAccessible(page);
    await names.getByRole('button').press('Enter');
    await page.getByRole('menuitem', { name: t('names.book.edit') }).press('Enter');
    await page.getByRole('dialog', { name: t('names.book.editTitle') }).waitFor();
    await expectAccessible(page, '.dialog');
    await page.keyboard.press('Escape');
    await names.getByRole('button').press('Enter');
    await page.getByRole('menuitem', { name: t('names.book.remove') }).press('Enter');
    await expect.poll(() => names.count()).toBe(0);
    await message()
      .getByRole('button', { name: t('app.undo') })
      .last()
      .press('Enter');
    await expect.poll(() => names.count()).toBe(1);
    await names.getByRole('button').press('Enter');
    await page.getByRole('menuitem', { name: t('names.book.remove') }).press('Enter');
    await expect.poll(() => names.count()).toBe(0);
    await place(t('app.review')).press('Enter');
    await expect.poll(() => cards(page, 'chosen-name').count()).toBe(0);
  });
});
