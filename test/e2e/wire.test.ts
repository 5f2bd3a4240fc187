/** A corrected wire: new Arabic laid over a review, looked at again, and left in the history. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { englishOf, expectSaved, focusEditor, openPanel, openText, press, row } from './harness/review.ts';

const ARABIC = [
  'أغلقت السلطات الميناء أمام السفن مساء الثلاثاء بسبب العاصفة.',
  'وأصيب 12 شخصا بجروح طفيفة بحسب ما ذكره مسعفون في المدينة.',
  'وبقيت المدارس مغلقة في ثلاث محافظات ساحلية.',
  'واستأنف المطار رحلاته الداخلية صباح الأربعاء.',
];
const ENGLISH = [
  'Authorities closed the port to ships on Tuesday evening because of the storm.',
  'Twelve people were lightly hurt, paramedics in the city said.',
  'Schools stayed shut in three coastal provinces.',
  'The airport resumed domestic flights on Wednesday morning.',
];
/** The third is gone, the second says another number, a last one is new. */
const AGAIN = [
  ARABIC[0],
  ARABIC[1]?.replace('12', '15'),
  ARABIC[3],
  'وعادت الكهرباء إلى معظم أحياء المدينة بعد انقطاعها ليلا.',
];

byKeyboardAlone('a corrected wire', (desk) => {
  const { words, t } = desk;
  let page: Page;
  const dialog = () => page.getByRole('dialog', { name: t('correction.title') });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const openDialog = async (): Promise<void> => {
    await press(button(t('app.more')));
    await press(page.getByRole('menuitem', { name: t('correction.menu') }));
    await dialog().waitFor();
  };

  beforeAll(async () => {
    page = await desk.open();
    await openText(desk, page, {
      title: 'Storm',
      source: ARABIC.join('\n\n'),
      target: ENGLISH.join('\n\n'),
    });
  });

  it('begins with a review', async () => {
    await focusEditor(page);
    for (let at = 0; at < ARABIC.length; at++) await page.keyboard.press('Control+Enter');
    await expect.poll(() => page.locator('.row.state-reviewed').count()).toBe(4);
    await expectSaved(page, words);
  });

  it('says at once where the Arabic is the same', async () => {
    await openDialog();
    await expectAccessible(page);
    await dialog().getByRole('textbox').fill(ARABIC.join('\n\n'));
    await press(button(t('correction.compare')));
    await dialog().getByText(t('correction.nothing')).waitFor();
    expect(
      await dialog()
        .getByRole('button', { name: t('correction.confirm') })
        .count(),
    ).toBe(0);
    await press(button(t('correction.back')));
  });

  it('shows what would change, numbers first', async () => {
    await dialog().getByRole('textbox').fill(AGAIN.join('\n\n'));
    await press(button(t('correction.compare')));
    const counts = dialog().locator('.correction-counts');
    await counts.waitFor();
    expect(await counts.locator('li').allInnerTexts()).toEqual([
      t('correction.unchanged', { count: 2 }),
      t('correction.changed', { count: 1 }),
      t('correction.new', { count: 1 }),
      t('correction.dropped', { count: 1 }),
    ]);
    const changed = dialog().locator('[data-fate="changed"]');
    expect(await changed.locator('.correction-values').innerText()).toBe(
      t('correction.values', { before: '12', after: '15' }),
    );
    expect(await changed.locator('del').innerText()).toContain('12');
    expect(await changed.locator('ins').innerText()).toContain('15');
    expect(await changed.locator('.correction-english').innerText()).toContain(ENGLISH[1]);
    await expectAccessible(page);
  });

  it('is laid over the review: what did not change stays, the rest is marked', async () => {
    await dialog()
      .getByRole('textbox', { name: t('correction.note') })
      .fill('second lead');
    await press(button(t('correction.confirm')));
    await dialog().waitFor({ state: 'detached' });
    await page.getByText(t('correction.done', { count: 1 })).waitFor();
    await expect.poll(() => page.locator('.row').count()).toBe(5);
    const states = await page
      .locator('.row')
      .evaluateAll((rows) => rows.map(({ className }) => /state-(\S+)/u.exec(className)?.[1]));
    expect(states).toEqual(['reviewed', 'draft', 'left-out', 'reviewed', 'todo']);
    expect(await row(page, 2).locator('.arabic-change').innerText()).toMatch(/12.*15/su);
    await page.getByRole('button', { name: new RegExp(t('review.leftOut.dropped'), 'u') }).waitFor();
    const english = await englishOf(page);
    expect(english).toContain(ENGLISH[1]);
    expect(english).not.toContain(ENGLISH[2]);
    // The row is as tall as its Arabic with what changed in it.
    const cell = await row(page, 2)
      .locator('.arabic-cell')
      .evaluate((each) => {
        const change = each.querySelector('.arabic-change')?.getBoundingClientRect().bottom ?? Infinity;
        const below = each.closest('.row')?.getBoundingClientRect().bottom ?? 0;
        return below - change;
      });
    expect(cell).toBeGreaterThanOrEqual(0);
    await expectAccessible(page);
  });

  it('is taken back by undo with its Arabic, and made again by redo', async () => {
    const states = () =>
      page
        .locator('.row')
        .evaluateAll((rows) => rows.map(({ className }) => /state-(\S+)/u.exec(className)?.[1]));
    await focusEditor(page);
    await page.keyboard.press('Control+z');
    await expect.poll(states).toEqual(['reviewed', 'reviewed', 'reviewed', 'reviewed', 'left-out']);
    expect(await row(page, 2).locator('.arabic-text').innerText()).toContain('12');
    expect(await englishOf(page)).toContain(ENGLISH[2]);
    await focusEditor(page);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(states).toEqual(['reviewed', 'draft', 'left-out', 'reviewed', 'todo']);
    expect(await row(page, 2).locator('.arabic-text').innerText()).toContain('15');
    await row(page, 2).locator('.arabic-change').waitFor();
  });

  it('walks what is to be looked at, until it is reviewed', async () => {
    await focusEditor(page);
    await page.keyboard.press('F9');
    await expect.poll(() => page.locator('.row[data-current]').getAttribute('data-segment')).toBe('2');
    await page.getByRole('button', { name: t('status.lookAgain', { count: 1 }) }).waitFor();
    await page.keyboard.press('Control+Enter');
    await row(page, 2).locator('.arabic-change').waitFor({ state: 'detached' });
    await expect.poll(() => page.locator('.row[data-look]').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await row(page, 2).locator('.arabic-change').waitFor();
    await page.keyboard.press('Control+Shift+z');
    await row(page, 2).locator('.arabic-change').waitFor({ state: 'detached' });
    await expectSaved(page, words);
  });

  it('is a revision, and tells that the one before had other Arabic', async () => {
    await openPanel(page, t('app.history'));
    const items = page.locator('.history-item');
    await items.filter({ hasText: 'second lead' }).getByText(t('history.origins.wire')).waitFor();
    // Kept before the correction.
    const before = page.getByRole('listitem', { name: t('history.revision', { number: 2 }), exact: true });
    await press(before.getByRole('button', { name: t('history.restore') }));
    await expectAccessible(page, '.dialog');
    await press(button(t('history.restoreConfirm')));
    await page.getByText(t('history.restoredOlder', { number: 2 })).waitFor();
    expect(await englishOf(page)).toContain(ENGLISH[2]);
  });
});
