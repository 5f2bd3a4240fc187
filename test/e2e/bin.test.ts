/** Documents go to the bin, come back, and are deleted for good, from the backups too. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
import { FINISHED, openSample, SAMPLE, wordsIn } from './harness/review.ts';

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
] as const)('the bin in $language', ({ language, theme }) => {
  const { t } = wordsIn(language);
  let program: RunningProgram;
  let page: Page;

  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const titles = () => page.locator('.library-title').allInnerTexts();
  const remove = async (title: string): Promise<void> => {
    await button(t('library.actions', { title })).click();
    await page.getByRole('menuitem', { name: t('library.remove') }).click();
    await page.getByText(t('bin.moved', { title })).waitFor();
  };

  beforeAll(async () => {
    program = await startProgram();
    page = await openPage(browser, program.address, { language, theme });
    await page.locator('.library-title').first().waitFor();
  });
  afterAll(async () => {
    await page?.close();
    await program?.stop();
  });
  afterEach(() => {
    expect(problemsOf(page)).toEqual([]);
  });

  it('takes a document, also the open one, and gives it back at once', async () => {
    await openSample(page);
    await button(t('app.library')).click();
    await remove(SAMPLE);
    await expect.poll(titles).toEqual([FINISHED]);
    await button(t('app.undo')).click();
    await expect.poll(async () => (await titles()).toSorted()).toEqual([SAMPLE, FINISHED]);
  });

  it('shows what another window did', async () => {
    const { origin } = new URL(page.url());
    const ask = async (name: string, data: object) =>
      (await (
        await page.context().request.post(`${origin}/call/${name}`, { data, headers: { origin } })
      ).json()) as {
        readonly value: readonly { readonly id: string; readonly title: string }[];
      };
    const { value } = await ask('library.list', {});
    const document = value.find(({ title }) => title === FINISHED)?.id;
    await ask('library.remove', { document });
    await button(t('bin.count', { count: 1 })).waitFor();
    await expect.poll(titles).toEqual([SAMPLE]);
    await ask('bin.restore', { document });
    await expect.poll(async () => (await titles()).length).toBe(2);
  });

  it('shows what is in it, and puts it back', async () => {
    await remove(FINISHED);
    await button(t('bin.count', { count: 1 })).click();
    await page.getByRole('dialog', { name: t('bin.title') }).waitFor();
    await expectAccessible(page);
    await button(t('bin.restoreOf', { title: FINISHED })).click();
    await page.getByText(t('bin.empty')).waitFor();
    await button(t('app.close')).click();
    await expect.poll(async () => (await titles()).length).toBe(2);
  });

  it('deletes for good, from the backups too, once that is confirmed', async () => {
    await button(t('app.settings')).click();
    await button(t('safety.backUp')).click();
    await page.locator('.backup-row').waitFor();
    await button(t('app.library')).click();
    await remove(SAMPLE);
    await button(t('bin.count', { count: 1 })).click();
    await button(t('bin.deleteOf', { title: SAMPLE })).click();
    await page.getByRole('alertdialog').waitFor();
    await page.getByRole('switch', { name: t('bin.backups') }).focus();
    await page.keyboard.press('Space');
    await expectAccessible(page);
    await button(t('bin.confirm')).click();
    await page.getByText(t('bin.deleted', { count: 1 })).waitFor();
    await page.getByText(t('bin.empty')).waitFor();
    await button(t('app.close')).click();
    await expect.poll(titles).toEqual([FINISHED]);
    const files = globSync('{*,backups/*}.sqlite*', { cwd: program.home });
    expect(files.length).toBeGreaterThan(1);
    // The other document's title goes on after these words.
    const title = Buffer.from(SAMPLE);
    const found = files.filter((name) => {
      const bytes = readFileSync(join(program.home, name));
      for (let at = bytes.indexOf(title); at >= 0; at = bytes.indexOf(title, at + 1))
        if (bytes.toString('latin1', at + title.length, at + title.length + 2) !== ' (') return true;
      return false;
    });
    expect(found).toEqual([]);
  });
});
