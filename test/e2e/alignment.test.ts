/** Rows stay level to the pixel, and segments keep their text, under any edits and their undo. */
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage, startProgram, type RunningProgram } from './harness/index.ts';
import { openSample } from './harness/review.ts';

let browser: Browser;
let program: RunningProgram;
let page: Page;

beforeAll(async () => {
  [browser, program] = await Promise.all([launchBrowser(), startProgram()]);
  page = await openPage(browser, program.address, { size: { width: 1280, height: 4200 } });
  await openSample(page);
});

afterAll(async () => {
  await browser?.close();
  await program?.stop();
});

/** Tops of the first lines of the rows on screen, in CSS pixels: where the rows say they are, and where the editor drew them. */
async function tops(): Promise<{ rows: number[]; lines: number[] }> {
  return page.evaluate(() => {
    const at = (element: Element): number => Math.round(element.getBoundingClientRect().top * 10) / 10;
    const bottom = document.querySelector('.english-column')?.getBoundingClientRect().bottom ?? 0;
    const seen = (row: Element): boolean => row.getAttribute('data-lines') !== '0' && at(row) + 40 < bottom;
    return {
      rows: [...document.querySelectorAll('.row')].filter(seen).map((row) => at(row) + 14),
      lines: [...document.querySelectorAll('.view-line')].map(at),
    };
  });
}

async function expectLevel(): Promise<void> {
  await expect
    .poll(async () => {
      const { rows, lines } = await tops();
      return rows.filter((top) => !lines.some((line) => Math.abs(line - top) < 0.6));
    })
    .toEqual([]);
}

/** The English as the page shows it, segment by segment. */
async function english(): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.view-line')]
      .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
      .map((line) => line.textContent)
      .join('\n'),
  );
}

/** Segments on screen and how many lines of the English are theirs, from the top of the text. */
async function owners(): Promise<string[]> {
  await page.keyboard.press('Control+Home');
  return page.evaluate(() =>
    [...document.querySelectorAll('.row')].map(
      (row) => `${row.getAttribute('data-segment')}: ${row.getAttribute('data-lines')}`,
    ),
  );
}

const STEPS = {
  word: () => page.keyboard.type('word '),
  enter: () => page.keyboard.press('Enter'),
  backspace: () => page.keyboard.press('Backspace'),
  join: async () => {
    await page.keyboard.press('Home');
    await page.keyboard.press('Home');
    await page.keyboard.press('Backspace');
  },
  deleteLines: async () => {
    for (let line = 0; line < 6; line++) await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Delete');
  },
  paste: async () => {
    await page.evaluate(() => navigator.clipboard.writeText('First pasted.\nSecond pasted.\nThird pasted.'));
    await page.keyboard.press('Control+v');
  },
  down: async () => {
    for (let line = 0; line < 7; line++) await page.keyboard.press('ArrowDown');
  },
  up: async () => {
    for (let line = 0; line < 5; line++) await page.keyboard.press('ArrowUp');
  },
  leaveOut: () => page.keyboard.press('Control+Enter'),
  undo: () => page.keyboard.press('Control+z'),
  redo: () => page.keyboard.press('Control+Shift+z'),
} as const;

describe('the review view', () => {
  it('keeps rows level through typing, joining, deleting, pasting and undoing, and undo brings everything back', async () => {
    await page.locator('.view-line').first().click();
    const owned = await owners();
    const before = await english();
    await expectLevel();
    const step = fc.constantFrom(...(Object.keys(STEPS) as (keyof typeof STEPS)[]));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 9 }), async (steps) => {
        for (const name of steps) {
          await STEPS[name]();
          await expectLevel();
        }
        // More undos than there can be steps on the stack: each typed word is at most six.
        for (let undo = 0; undo < 60; undo++) await page.keyboard.press('Control+z');
        await expectLevel();
        expect(await owners()).toEqual(owned);
        expect(await english()).toBe(before);
      }),
      { numRuns: 6, seed: 20261124 },
    );
  });
});
