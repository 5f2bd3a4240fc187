/** Steps that tests of an open document share. Names are taken from the locales, so that both languages run alike. */
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { DocumentId, Language } from '../../../core/contract/calls.ts';
import { createI18n } from '../../../renderer/i18n/i18n.ts';
import { wordsOf, type Words } from '../../../renderer/i18n/use-words.ts';
import type { Desk } from './desk.ts';

export const SAMPLE = 'Trump hosts Central Asian leaders';
export const FINISHED = 'Trump hosts Central Asian leaders (finished)';

/** The interface's words, as the page says them. */
export function wordsIn(language: Language): Words {
  return wordsOf(createI18n(language).t, language);
}

/** Opens a document of the library, also from another view, and waits until it is laid out and checked. */
export async function openSample(page: Page, title: string = SAMPLE): Promise<void> {
  const list = page.locator('.library-open');
  if ((await list.count()) === 0) await page.locator('.place[data-view=library]').press('Enter');
  await page
    .locator('.library-open')
    .filter({ has: page.getByText(title, { exact: true }) })
    .press('Enter');
  const shown = page.locator('.workspace[data-shown]');
  await shown.locator('.row').first().waitFor();
  await shown.locator('.view-line').first().waitFor();
  await shown.locator('.flag-filter').first().waitFor();
}

/** A text to be opened: paragraphs are parted by a blank line. */
export interface Text {
  readonly title: string;
  readonly source: string;
  readonly target?: string;
}

/** Puts a text into the library, where making the document is not what is tested, and opens it. */
export async function openText(desk: Pick<Desk, 'call'>, page: Page, text: Text): Promise<void> {
  await desk.call('import.text', text);
  await openSample(page, text.title);
}

/** The id of a document of the library by its title. */
export async function documentOf(desk: Pick<Desk, 'call'>, title: string): Promise<DocumentId> {
  const found = (await desk.call('library.list', {})).find((document) => document.title === title);
  if (!found) throw new Error(`no document is called ${title}`);
  return found.id;
}

/** Does a command by its name, found in the palette. */
export async function command(page: Page, words: Words, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+P');
  const palette = page.getByRole('dialog', { name: words.t('palette.title') });
  await palette.getByRole('combobox').fill(name);
  const found = palette.getByRole('option');
  await expect.poll(() => found.first().getAttribute('data-focused')).toBe('true');
  await page.keyboard.press('Enter');
  await palette.waitFor({ state: 'detached' });
}

/** Presses a key on a control, Enter unless another is named, once it is there, can be pressed and has the keyboard. */
export async function press(control: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  const element = await control.elementHandle();
  await element?.waitForElementState('enabled');
  await control.focus();
  expect(await control.evaluate((focused) => focused === document.activeElement)).toBe(true);
  await control.press(key);
}

/** Opens a part of the side panel as hands do: arrows walk its tabs. */
export async function openPanel(page: Page, name: string): Promise<void> {
  // A dialog that closes gives the keyboard back to where it was.
  await page.getByRole('dialog').first().waitFor({ state: 'detached' });
  const tabs = page.locator('.side-panel').getByRole('tab');
  const wanted = tabs.filter({ hasText: name });
  await tabs.and(page.locator('[aria-selected=true]')).focus();
  for (let step = 0; step < 5 && (await wanted.getAttribute('aria-selected')) !== 'true'; step++)
    await page.keyboard.press('ArrowRight');
  expect(await wanted.getAttribute('aria-selected')).toBe('true');
}

/** Goes to a segment by its 1-based number. */
export async function goTo(page: Page, number: number): Promise<void> {
  await page.keyboard.press('Control+g');
  const asked = page.getByRole('dialog');
  await asked.getByRole('textbox').fill(String(number));
  await page.keyboard.press('Enter');
  await page.locator(`[data-shown] .row[data-segment="${number}"][data-current]`).waitFor();
}

/** Puts the cursor at the end of the first line with these words, found as hands do. */
export async function endOf(page: Page, words: string): Promise<void> {
  await focusEditor(page);
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+f');
  const bar = page.getByRole('search');
  await bar.getByRole('textbox').first().fill(words);
  await page.locator('.view-line .find-current').first().waitFor();
  await page.keyboard.press('Escape');
  await page.locator('[data-shown] .english-column :focus').waitFor({ state: 'attached' });
  await page.keyboard.press('End');
}

/** Types at the end of the first line with these words. */
export async function typeAfter(page: Page, words: string, text: string): Promise<void> {
  await endOf(page, words);
  await page.keyboard.type(text);
}

/** The row of a segment, by its 1-based number. */
export function row(page: Page, number: number): Locator {
  return page.locator(`.row[data-segment="${number}"]`);
}

/** The cards of open flags of a rule. */
export function cards(page: Page, rule: string): Locator {
  return page.locator(`.flag-card.status-open[data-rule="${rule}"]`);
}

/** Puts the keyboard into the English, where the cursor was. */
export async function focusEditor(page: Page): Promise<void> {
  await page.locator('.english-column .native-edit-context, .english-column textarea').first().focus();
}

/** Waits until the status bar says that everything is stored. */
export async function expectSaved(page: Page, words: Words): Promise<void> {
  const saved = [
    words.t('status.saved'),
    words.t('status.savedNow'),
    words.t('status.savedAgo', { when: '' }).trim(),
  ];
  // What follows from a key is shown a frame after its letter.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))),
  );
  await expect
    .poll(async () => {
      const text = await page.locator('.status-bar').innerText();
      return saved.some((form) => text.includes(form));
    })
    .toBe(true);
}

/** The English on screen, top to bottom, as one text. */
export async function englishOf(page: Page): Promise<string> {
  const text = await page.evaluate(() =>
    [...document.querySelectorAll('[data-shown] .english-column .view-line')]
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((line) => line.textContent)
      .join(' '),
  );
  return text.replaceAll('\u00a0', ' ').replace(/ +/g, ' ');
}
