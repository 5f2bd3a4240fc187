/** An editor's whole way through the sample, from opening to export, in both languages of the interface. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { byKeyboardAlone, useDesk } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import {
  cards,
  englishOf,
  expectSaved,
  FINISHED,
  focusEditor,
  goTo,
  openPanel,
  openSample,
  press,
  row,
  SAMPLE,
  typeAfter,
  wordsIn,
} from './harness/review.ts';

byKeyboardAlone('the sample', (desk) => {
  const { words, t } = desk;
  let page: Page;

  const filter = (name: 'open' | 'settled') => page.getByRole('radio', { name: t(`review.flags.${name}`) });
  const button = (name: string) => page.getByRole('button', { name, exact: true });

  beforeAll(async () => {
    page = await desk.open();
  });

  it('opens from the library, both texts meeting at the spine', async () => {
    await page.locator('.library-open').first().waitFor();
    await expectAccessible(page);
    await openSample(page);
    const arabic = await row(page, 1).locator('.arabic-text').boundingBox();
    const english = await page.locator('.view-line').first().boundingBox();
    expect(arabic && english && arabic.x + arabic.width).toBeLessThan(english?.x ?? 0);
    await expect.poll(() => cards(page, 'garbled-phrase').count()).toBe(1);
    await expectAccessible(page);
  });

  it('walks the flags by key, both ways', async () => {
    await page.keyboard.press('F8');
    const first = await page.locator('.flag-card[data-focused]').getAttribute('data-rule');
    expect(first).not.toBeNull();
    await page.keyboard.press('F8');
    const second = await page.locator('.flag-card[data-focused] .flag-head').innerText();
    await page.keyboard.press('F8');
    await page.keyboard.press('Shift+F8');
    expect(await page.locator('.flag-card[data-focused] .flag-head').innerText()).toBe(second);
    const announced = await page
      .getByRole('region', { name: t('review.flags.label') })
      .getByRole('status')
      .innerText();
    expect(announced.length).toBeGreaterThan(10);
  });

  it('mends a number by the key of the fixes and takes that back', async () => {
    const card = cards(page, 'number-mismatch');
    await press(card.locator('.flag-head'));
    expect(await englishOf(page)).toContain('$1.8 million to Russia');
    await page.keyboard.press('Control+.');
    await page.getByRole('menu', { name: t('fixes.label') }).waitFor();
    await page.keyboard.press('Control+.');
    await expect.poll(() => englishOf(page)).toContain('$1.8 billion to Russia');
    await expect.poll(() => card.count()).toBe(0);
    await focusEditor(page);
    await page.keyboard.press('Control+z');
    await expect.poll(() => englishOf(page)).toContain('$1.8 million to Russia');
    await expect.poll(() => card.count()).toBe(1);
  });

  it('leaves a repeated caption out, calmly, and its flags are settled', async () => {
    const card = cards(page, 'duplicate-paragraph');
    await press(card.locator('.flag-head'));
    await page.keyboard.press('Control+.');
    await page.getByRole('menu', { name: t('fixes.label') }).waitFor();
    await page.keyboard.press('Control+.');
    const note = t('review.leftOut.repeats', { number: 12 });
    await expect.poll(() => page.locator('.left-out-note', { hasText: note }).count()).toBe(1);
    await expect.poll(() => card.count()).toBe(0);
  });

  it('asks for the reason of leaving out, which can be given up', async () => {
    await goTo(page, 2);
    await press(row(page, 2).locator('.spine-state'));
    await page.getByRole('menu').waitFor();
    await expectAccessible(page, '[role=menu]');
    await press(page.getByRole('menuitem', { name: t('review.menu.leaveOutOther') }));
    await page.getByRole('dialog', { name: t('review.leaveOutDialog.title', { number: 2 }) }).waitFor();
    await expectAccessible(page, '.dialog');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await row(page, 2).getAttribute('class')).not.toContain('left-out');
  });

  it('dismisses a flag with a reason', async () => {
    const card = cards(page, 'date-mismatch');
    await press(card.locator('.flag-head'));
    await page.keyboard.press('Control+Shift+.');
    await page.getByRole('textbox', { name: t('review.flags.reason') }).fill('Checked with the desk');
    await page.keyboard.press('Enter');
    await expect.poll(() => card.count()).toBe(0);
  });

  it('keeps what was typed when the program is killed, and the dismissal with it', async () => {
    await typeAfter(page, 'working dinner', ' It was late.');
    await expectSaved(page, words);
    await desk.kill();
    await page.close();

    page = await desk.open();
    await openSample(page);
    await expect.poll(() => englishOf(page)).toContain('working dinner. It was late.');
    expect(await cards(page, 'date-mismatch').count()).toBe(0);
    await press(filter('settled'), 'Space');
    await expect
      .poll(() => page.locator('.flag-card.status-dismissed[data-rule="date-mismatch"]').textContent())
      .toContain('Checked with the desk');
    await press(filter('open'), 'Space');
  });

  it('saves a revision with a note', async () => {
    await page.keyboard.press('Control+s');
    await page
      .getByRole('dialog')
      .getByRole('textbox', { name: t('history.note') })
      .fill('Second reading');
    await expectAccessible(page, '.dialog');
    await page.keyboard.press('Enter');
    await openPanel(page, t('app.history'));
    await expect.poll(() => page.locator('.history-item').nth(1).innerText()).toContain('Second reading');
    await expectAccessible(page);
  });

  it('compares revisions as a redline and takes one segment back, which can be undone', async () => {
    await press(
      page
        .locator('.history-item')
        .nth(2)
        .getByRole('button', { name: t('history.compare') }),
    );
    const change = page.locator('.compare-row', { hasText: 'It was late.' });
    await change.waitFor();
    await expect
      .poll(() => change.locator('ins').allInnerTexts())
      .toContainEqual(expect.stringContaining('It was late.'));
    await expectAccessible(page);
    await press(button(t('compare.takeBackOf', { number: 2 })));
    await expect.poll(() => change.count()).toBe(0);
    await press(page.getByRole('button', { name: t('app.undo') }).first());
    await expect.poll(() => change.count()).toBe(1);
  });

  it('asks before it exports open serious flags, and exports the English that stands', async () => {
    await press(button(t('app.export')));
    const gate = page.getByRole('alertdialog');
    await expect.poll(() => gate.innerText()).toContain(words.rule('garbled-phrase'));
    await expectAccessible(page);
    await press(gate.getByRole('button', { name: t('exporting.gateGo') }));
    const save = page.getByRole('button', { name: t('exporting.save') });
    await expect.poll(() => save.isEnabled()).toBe(true);
    await expectAccessible(page);
    const [download] = await Promise.all([page.waitForEvent('download'), press(save)]);
    const text = await readFile(await download.path(), 'utf8');
    expect(text).toMatch(/^WASHINGTON \(AP\) —/);
    expect(text).toContain('It was late.');
    expect(text.match(/Kyrgyzstan’s President Sadyr Japarov/g)?.length).toBe(1);
    expect(text).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/);
  });
});

describe('with the mouse', () => {
  const desk = useDesk({ language: 'en', theme: 'light' });
  let page: Page;
  beforeAll(async () => {
    page = await desk.open();
    await openSample(page);
  });

  it('a document is closed by the middle button on its tab', async () => {
    await openSample(page, FINISHED);
    const tabs = page.locator('.document-tab');
    await expect.poll(() => tabs.count()).toBe(2);
    await tabs.last().click({ button: 'middle' });
    await expect.poll(() => page.locator('.top-bar-title').innerText()).toBe(SAMPLE);
  });

  it('the language changes every word at once and keeps text, place and flags', async () => {
    await page.locator('.flag-card').first().waitFor();
    const before = await englishOf(page);
    await page.getByRole('button', { name: /العربية/ }).click();
    await page.getByRole('tab', { name: wordsIn('ar').t('app.history') }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await englishOf(page)).toBe(before);
    expect(await page.locator('.flag-card').count()).toBeGreaterThan(0);
  });
});
