/** Two windows on one document, and a program that goes while somebody types: both texts are kept. */
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { inBothLanguages } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import {
  documentOf,
  englishOf,
  expectSaved,
  openSample,
  press,
  SAMPLE,
  typeAfter,
} from './harness/review.ts';

inBothLanguages('what two windows typed', (desk) => {
  const { words, t } = desk;
  let context: BrowserContext;
  let [one, other]: Page[] = [];

  const window = (page: Page | undefined): Page => {
    if (!page) throw new Error('no such window');
    return page;
  };
  const newWindow = async (): Promise<Page> => {
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(desk.address);
    await openSample(page);
    return page;
  };
  const notes = async (): Promise<readonly string[]> => {
    const document = await documentOf(desk, SAMPLE);
    return (await desk.call('revision.list', { document })).map(({ note }) => note);
  };
  const dialog = (page: Page, title: string) => page.getByRole('alertdialog', { name: title });

  beforeAll(async () => {
    // The page that carries the context stays open throughout.
    context = (await desk.open()).context();
    one = await newWindow();
    other = await newWindow();
  });

  it('is taken over where only one of them changed a segment', async () => {
    await typeAfter(window(other), 'working dinner', ' Only there.');
    await expectSaved(window(other), words);
    await window(one).bringToFront();
    await expect.poll(() => englishOf(window(one))).toContain('Only there.');
    expect(await window(one).getByRole('alertdialog').count()).toBe(0);
    await expectSaved(window(one), words);
  });

  it('is set side by side where both changed one, and whatever is chosen stays in the history', async () => {
    const page = window(one);
    // What is typed here does not get through until the other window has stored its own.
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const pattern = '**/call/draft.save';
    await page.route(pattern, async (route) => {
      await held;
      await route.continue();
    });
    await typeAfter(page, 'working dinner', ' Mine.');
    await window(other).bringToFront();
    await typeAfter(window(other), 'working dinner', ' Theirs.');
    await expectSaved(window(other), words);
    await page.bringToFront();
    release();
    const asked = dialog(page, t('conflict.otherTitle', { count: 1 }));
    await asked.waitFor();
    await page.unroute(pattern);
    expect(await asked.locator('ins').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('Mine.'), expect.stringContaining('Theirs.')]),
    );
    await expectAccessible(page, '[role=alertdialog]');
    await press(page.getByRole('button', { name: t('conflict.later') }));
    await press(page.getByRole('button', { name: t('status.decide') }));
    await press(asked.getByRole('radio', { name: t('conflict.theirs') }).last(), 'Space');
    await press(page.getByRole('button', { name: t('conflict.confirm') }));
    await expect.poll(() => englishOf(page)).toContain('Theirs.');
    expect(await englishOf(page)).not.toContain('Mine.');
    await expectSaved(page, words);
    expect((await notes()).slice(0, 2)).toEqual([t('conflict.noteMine'), t('conflict.noteStored')]);
  });

  it('is stored when the program is back, and kept by the browser until then', async () => {
    const page = window(one);
    await window(other).close();
    await desk.kill();
    await typeAfter(page, 'working dinner', ' Typed into the void.');
    await page.getByText(t('status.unanswered')).waitFor();
    await page.keyboard.press('Alt+w');
    await expectAccessible(page, '[role=alertdialog]');
    await press(page.getByRole('button', { name: t('app.stay') }));
    await desk.start();
    const again = await newWindow();
    await page.bringToFront();
    await expectSaved(page, words);
    await again.bringToFront();
    await expect.poll(() => englishOf(again)).toContain('Typed into the void.');
    expect(await again.getByRole('alertdialog').count()).toBe(0);
    await again.close();
  });

  it('is offered back where the window went with the program', async () => {
    const page = window(one);
    await desk.kill();
    await typeAfter(page, 'working dinner', ' Last words.');
    await page.getByText(t('status.unanswered')).waitFor();
    await page.close();
    await desk.start();
    const again = await newWindow();
    const asked = dialog(again, t('conflict.unsavedTitle'));
    await asked.waitFor();
    expect(await englishOf(again)).not.toContain('Last words.');
    await expectAccessible(again, '[role=alertdialog]');
    await press(again.getByRole('button', { name: t('conflict.confirm') }));
    await expect.poll(() => englishOf(again)).toContain('Last words.');
    await expectSaved(again, words);
    // A reload goes on where the window was.
    await again.reload();
    await again.locator('.view-line').first().waitFor();
    expect(await again.getByRole('alertdialog').count()).toBe(0);
    expect(await englishOf(again)).toContain('Last words.');
  });
});
