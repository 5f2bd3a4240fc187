/** The program starts from nothing, and its page comes up whole: no error, no failed request, its own fonts. */
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useDesk } from './harness/desk.ts';
import { problemsOf } from './harness/index.ts';

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

describe.each([
  { language: 'en', theme: 'light', direction: 'ltr', interfaceFont: /^Inter/ },
  { language: 'ar', theme: 'dark', direction: 'rtl', interfaceFont: /^IBM Plex Sans Arabic/ },
] as const)('the page in $language', ({ language, theme, direction, interfaceFont }) => {
  const desk = useDesk({ language, theme });
  let page: Page;
  beforeAll(async () => {
    page = await desk.open();
    await page.locator('#app').filter({ hasText: /\S/ }).waitFor();
  });

  test('shows nothing to a stranger without the token', async () => {
    const context = await desk.browser.newContext();
    const stranger = await context.newPage();
    const response = await stranger.goto(new URL(desk.address).origin);
    expect(response?.status()).toBe(403);
    expect(await stranger.locator('#app').count()).toBe(0);
    await context.close();
  });

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

  test('comes up without an error, a warning or a failed request, also after the program was killed', async () => {
    expect(problemsOf(page)).toEqual([]);
    await desk.kill();
    page = await desk.open();
    await page.locator('#app').filter({ hasText: /\S/ }).waitFor();
    expect(problemsOf(page)).toEqual([]);
  });
});
