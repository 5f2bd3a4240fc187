/** The program starts from nothing, and its page comes up whole: no error, no failed request, its own fonts. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser, openPage, problemsOf, startProgram, type RunningProgram } from './harness/index.ts';

let browser: Browser;
let program: RunningProgram;

beforeAll(async () => {
  [browser, program] = await Promise.all([launchBrowser(), startProgram()]);
});
afterAll(async () => {
  await browser?.close();
  await program?.stop();
});

/** Families that the page has loaded from the program's own files. */
const loadedFonts = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready;
    return [
      ...new Set(
        [...document.fonts].flatMap(({ status, family }) =>
          status === 'loaded' ? [family.replaceAll('"', '')] : [],
        ),
      ),
    ];
  });

test('a stranger without the token sees nothing', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const response = await page.goto(new URL(program.address).origin);
  expect(response?.status()).toBe(403);
  expect(await page.locator('#app').count()).toBe(0);
  await context.close();
});

describe.each([
  { language: 'en', theme: 'light', direction: 'ltr', interfaceFont: /^Inter/ },
  { language: 'ar', theme: 'dark', direction: 'rtl', interfaceFont: /^IBM Plex Sans Arabic/ },
] as const)('the page in $language', ({ language, theme, direction, interfaceFont }) => {
  let page: Page;
  beforeAll(async () => {
    page = await openPage(browser, program.address, { language, theme });
    await page.locator('#app').filter({ hasText: /\S/ }).waitFor();
  });
  afterAll(() => page?.close());

  test('has its title, language, direction and theme', async () => {
    expect(await page.title()).toMatch(/Muraji|مُراجِع/);
    const root = page.locator('html');
    expect(await root.getAttribute('lang')).toBe(language);
    expect(await root.getAttribute('dir')).toBe(direction);
    const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const [red = 0] = paper.match(/\d+/g)?.map(Number) ?? [];
    expect(red < 128).toBe(theme === 'dark');
  });

  test('does not show the token in its address', () => {
    expect(page.url()).not.toContain('token');
  });

  test('is written in fonts of its own', async () => {
    expect((await loadedFonts(page)).some((family) => interfaceFont.test(family))).toBe(true);
  });

  test('comes up without an error, a warning or a failed request', () => {
    expect(problemsOf(page)).toEqual([]);
  });
});

test('a killed program starts again on the same library', async () => {
  const first = await startProgram();
  await first.kill();
  const second = await startProgram({ home: first.home });
  const page = await openPage(browser, second.address);
  expect(problemsOf(page)).toEqual([]);
  await page.close();
  await second.stop();
  await first.stop();
});
