/** Filters, the outline and the hands' steps of the review view, by keyboard alone. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { englishOf, focusEditor, openSample, press, row } from './harness/review.ts';

/** How far the English of a row with text begins from where its row does, at most, apart from what is the same for all; in pixels. */
const skewOf = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const lines = [...document.querySelectorAll('[data-shown] .english-column .view-line')]
      .map((line) => line.getBoundingClientRect())
      .filter(({ top }) => top > 0);
    const offsets = [
      ...document.querySelectorAll('[data-shown] .row:not(.state-left-out):not([data-lines="0"])'),
    ]
      .map((row) => row.getBoundingClientRect())
      .filter(({ top, bottom }) => top > 150 && bottom < window.innerHeight)
      .map(({ top, bottom }) => {
        const first = lines.filter((line) => line.top >= top && line.top < bottom).map((line) => line.top);
        return Math.min(...first) - top;
      });
    return offsets.length === 0 ? Infinity : Math.max(...offsets) - Math.min(...offsets);
  });

byKeyboardAlone('the outline', (desk) => {
  const { t, words } = desk;
  let page: Page;

  const bar = () => page.getByRole('group', { name: t('outline.filter') });
  const outline = () => page.getByRole('listbox', { name: t('outline.title') });
  const current = async () => Number(await page.locator('.row[data-current]').getAttribute('data-segment'));
  const isIn = (selector: string) =>
    page.evaluate((part) => document.activeElement?.closest(part) !== null, selector);
  /** Chooses in one of the menus of the filter, by what the option begins with. */
  const choose = async (menu: number, option: string): Promise<void> => {
    await bar().locator('.select-button').nth(menu).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: option }).first().focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('option', { name: option }).count()).toBe(0);
  };

  beforeAll(async () => {
    page = await desk.open();
    await openSample(page);
    await focusEditor(page);
  });

  it('filters by state and flag, with how many there are, and walks what is left', async () => {
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('Control+Shift+F');
    await bar().waitFor();
    await choose(0, t('outline.states.left-out'));
    const left = await page.locator('.row[data-fits=true]').count();
    expect(left).toBeGreaterThanOrEqual(0);
    await expectAccessible(page);
    await choose(0, t('outline.allStates'));
    await choose(2, t('outline.anyFlag'));
    await focusEditor(page);
    await page.keyboard.press('Alt+ArrowDown');
    const first = await current();
    await expect.poll(() => row(page, first).getAttribute('data-fits')).toBe('true');
    await page.keyboard.press('Alt+ArrowDown');
    await expect.poll(current).toBeGreaterThan(first);
    await page.keyboard.press('Alt+ArrowUp');
    await expect.poll(current).toBe(first);
    await bar()
      .getByText(new RegExp(`^${words.number(1)} `, 'u'))
      .waitFor();
  });

  it('folds away what the filter does not leave, remembers it, and shows it again', async () => {
    const lines = page.locator('.fold-button');
    await page.keyboard.press('Alt+h');
    await lines.first().waitFor();
    await expect.poll(async () => (await desk.call('program.state', {})).settings.aside).toBe('folded');
    expect(await page.locator('.row[data-fits=false]:not([data-current])').count()).toBe(0);
    await expectAccessible(page);
    // Both sides of a row begin on one line, wherever what was between is.
    await expect.poll(() => skewOf(page)).toBeLessThan(1.5);
    // The walks go by what is left: flags of severity first, then what is not reviewed.
    const seen = new Set<string | null>();
    for (let step = 0; step < 3; step++) {
      await page.keyboard.press('F2');
      seen.add(await page.locator('.row[data-current]').getAttribute('data-fits'));
    }
    expect([...seen]).toEqual(['true']);
    await page.keyboard.press('Control+g');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('3');
    await page.keyboard.press('Enter');
    // What is gone to comes into sight, whatever the filter says.
    await expect.poll(current).toBe(3);
    await expect.poll(() => skewOf(page)).toBeLessThan(1.5);
    await press(lines.first());
    const shown = page.locator('.row[data-fits=false]:not([data-current])');
    await expect.poll(() => shown.count()).toBeGreaterThan(0);
    await expect.poll(() => skewOf(page)).toBeLessThan(1.5);
    await focusEditor(page);
    await page.keyboard.press('Alt+h');
    await expect.poll(() => lines.count()).toBe(0);
    await expect.poll(() => page.locator('.row[data-fits=false]').count()).toBeGreaterThan(0);
  });

  it('lists what the filter leaves, and every segment without one', async () => {
    await page.keyboard.press('Alt+o');
    await outline().waitFor();
    const listed = Number(await outline().getByRole('option').first().getAttribute('aria-setsize'));
    expect(listed).toBeLessThan(42);
    await bar().locator('button').last().focus();
    await page.keyboard.press('Escape');
    await expect.poll(() => bar().count()).toBe(0);
    await expect.poll(() => outline().getByRole('option').first().getAttribute('aria-setsize')).toBe('42');
    await outline().focus();
    await page.keyboard.press('End');
    await expect.poll(current).toBe(42);
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await expect.poll(current).toBe(2);
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => isIn('.english-column')).toBe(true);
  });

  it('is walked part by part', async () => {
    await page.keyboard.press('F6');
    await expect.poll(() => isIn('.side-panel')).toBe(true);
    await page.keyboard.press('Shift+F6');
    await expect.poll(() => isIn('.english-column')).toBe(true);
    await page.keyboard.press('Shift+F6');
    await expect.poll(() => isIn('.outline')).toBe(true);
    await page.keyboard.press('Alt+o');
    await expect.poll(() => outline().count()).toBe(0);
  });

  it('goes to what is not reviewed', async () => {
    await focusEditor(page);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('F2');
    const first = await current();
    await expect.poll(() => row(page, first).getAttribute('class')).toMatch(/state-(?:todo|draft)/u);
    await page.keyboard.press('F2');
    await expect.poll(current).not.toBe(first);
    await page.keyboard.press('Shift+F2');
    await expect.poll(current).toBe(first);
  });

  it('splits to the next segment, joins again, and writes numbers of the Arabic', async () => {
    await focusEditor(page);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    const lines = async (segment: number) => row(page, segment).getAttribute('data-lines');
    const english = async () => (await englishOf(page)).slice(0, 500);
    const before = await english();
    await page.keyboard.press('Alt+k');
    await expect.poll(() => lines(2)).toBe('2');
    await expect.poll(current).toBe(2);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('End');
    await page.keyboard.press('Alt+j');
    await expect.poll(() => lines(2)).toBe('1');
    await expect.poll(english).toBe(before);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(english).toBe(before);
    await page.keyboard.press('Control+g');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('16');
    await page.keyboard.press('Enter');
    await expect.poll(current).toBe(16);
    await page.keyboard.press('Alt+n');
    await expect.poll(() => englishOf(page)).toMatch(/1\.8 billion/u);
  });
});
