/** Find and replace over the open document, by keyboard alone. */
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { englishOf, expectSaved, focusEditor, openSample } from './harness/review.ts';
import type { MarkName } from '../../renderer/review/arabic-marks.ts';
import { markedArabic } from './harness/marks.ts';

byKeyboardAlone('find', (desk) => {
  const { words, t } = desk;
  let page: Page;

  const bar = () => page.getByRole('search', { name: t('find.label') });
  const result = () => bar().getByRole('status').innerText();
  const position = (at: number, total: number) => t('find.position', { at, total });
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  const marked = (name: MarkName) => markedArabic(page, name);
  const current = async () => {
    const marks = await page.locator('.view-line .find-current').allInnerTexts();
    return marks.map((mark) => mark.replaceAll('\u00a0', ' '));
  };
  const type = async (text: string) => {
    await page.keyboard.press('Control+a');
    await page.keyboard.type(text);
  };

  beforeAll(async () => {
    page = await desk.open();
    await openSample(page);
    await focusEditor(page);
    await page.keyboard.press('Control+Home');
  });

  it('opens by key, counts, marks and walks round', async () => {
    await page.keyboard.press('Control+f');
    await expect.poll(focused).toBe(t('find.words'));
    await page.keyboard.type('trump');
    await expect.poll(result).toMatch(/^\S+ \S+ \S+$/u);
    const total = Number(/\d+$/u.exec(await result())?.[0]);
    expect(total).toBeGreaterThan(3);
    expect(await result()).toBe(position(1, total));
    await expect.poll(current).toEqual(['Trump']);
    await page.keyboard.press('Enter');
    await expect.poll(result).toBe(position(2, total));
    await page.keyboard.press('F3');
    await expect.poll(result).toBe(position(3, total));
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.press('Shift+F3');
    await page.keyboard.press('Shift+F3');
    await expect.poll(result).toBe(position(total, total));
    await expectAccessible(page);
  });

  it('tells capitals, parts of words and patterns apart where asked', async () => {
    await type('TRUMP');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(result).toBe(t('find.none'));
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+Tab');
    await type('Trum');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect.poll(result).toBe(t('find.none'));
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+f');
    await type('(Trump');
    await expect.poll(result).toContain('(Trump');
    await type('Tr[uv]mp$');
    await expect.poll(result).not.toContain('(Trump');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
  });

  it('reads the Arabic by its letters and marks it as it stands', async () => {
    await page.keyboard.press('Control+f');
    await type('امريكيه');
    await expect.poll(() => marked('find-current')).toHaveLength(1);
    expect((await marked('find-current'))[0]).toMatch(/^[أا]مريكية$/u);
  });

  it('goes back to the editor with Escape, its words selected', async () => {
    await type('working dinner');
    await expect.poll(current).toEqual(['working dinner']);
    await page.keyboard.press('Escape');
    await expect.poll(() => bar().count()).toBe(0);
    await expect.poll(() => marked('find-current')).toEqual([]);
    await expect.poll(focused).toBe(t('review.editorLabel'));
    await page.keyboard.press('Control+f');
    await expect
      .poll(() => page.getByRole('textbox', { name: t('find.words') }).inputValue())
      .toBe('working dinner');
  });

  it('replaces one and goes on, then all as one edit, and takes that back', async () => {
    const total = () => bar().getByRole('button', { name: /\d/u });
    await page.keyboard.press('Control+h');
    await type('Trump');
    await bar()
      .getByRole('textbox', { name: t('find.replacement') })
      .focus();
    await page.keyboard.type('Tramp');
    const count = Number(/\d+/u.exec(await total().innerText())?.[0]);
    await page.keyboard.press('Enter');
    await expect.poll(() => englishOf(page)).toContain('Tramp');
    await expect.poll(() => total().innerText()).toBe(t('find.replaceAll', { count: count - 1 }));
    await expect.poll(current).toEqual(['Trump']);
    await total().press('Enter');
    await expect.poll(() => englishOf(page)).not.toContain('Trump');
    await page.getByText(t('find.replaced', { count: count - 1 })).waitFor();
    await page.getByRole('button', { name: t('app.undo'), exact: true }).press('Enter');
    await expect.poll(() => total().innerText()).toBe(t('find.replaceAll', { count: count - 1 }));
    await page.keyboard.press('Control+f');
    await page.keyboard.press('Escape');
    await focusEditor(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => englishOf(page)).not.toContain('Tramp');
    expect(await englishOf(page)).toContain('Trump');
    await expectSaved(page, words);
  });
});
