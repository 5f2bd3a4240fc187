/** The browser that tests fall back to must start, and write Arabic with the program's fonts, on a bare machine. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './harness/index.ts';

const require = createRequire(import.meta.url);
const FONTS: Readonly<Record<string, string>> = {
  'Noto Naskh Arabic':
    '@fontsource-variable/noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2',
  'IBM Plex Sans Arabic':
    '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-400-normal.woff2',
};
const PAGE = 'http://fonts.test/';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchBrowser('bundled');
  page = await browser.newPage();
  const faces = Object.keys(FONTS).map(
    (name) => `@font-face { font-family: "${name}"; src: url("/${encodeURIComponent(name)}") }`,
  );
  await page.route(`${PAGE}**`, async (route) => {
    const font = FONTS[decodeURIComponent(new URL(route.request().url()).pathname.slice(1))];
    await (font === undefined
      ? route.fulfill({ contentType: 'text/html', body: `<!doctype html><style>${faces.join('')}</style>` })
      : route.fulfill({ contentType: 'font/woff2', body: await readFile(require.resolve(font)) }));
  });
  await page.goto(PAGE);
});
afterAll(() => browser.close());

/** Width of a word against that of its letters standing alone: letters that join are narrower. */
const joining = (font: string) =>
  page.evaluate(async (family) => {
    await document.fonts.load(`40px "${family}"`, 'مراجعة');
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('no canvas');
    context.font = `40px "${family}"`;
    const width = (text: string) => context.measureText(text).width;
    return width('مستقبل') / [...'مستقبل'].reduce((sum, letter) => sum + width(letter), 0);
  }, font);

test('the machine’s fonts are out of reach, and the one that comes along has no Arabic', async () => {
  expect(await joining('Open Sans')).toBeCloseTo(1);
  expect(await joining('DejaVu Sans')).toBeCloseTo(1);
});

test.each(Object.keys(FONTS))('%s joins its letters', async (font) => {
  expect(await joining(font)).toBeLessThan(0.85);
});
