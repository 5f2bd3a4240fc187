/** Rows stay level to the pixel, and segments keep their text, under any edits and their undo. */
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { randomFrom } from '../bench/random.ts';
import { variedSegments } from '../bench/varied.ts';
import { useDesk } from './harness/desk.ts';
import { command, openSample, openText, row } from './harness/review.ts';

const desk = useDesk({ language: 'en', theme: 'light' });
let page: Page;

beforeAll(async () => {
  page = await desk.open({ size: { width: 1280, height: 4200 } });
  await openSample(page);
});

/** Tops of the first lines of the rows on screen, in CSS pixels: where the rows say they are, and where the editor drew them. */
async function tops(on: Page): Promise<{ rows: number[]; lines: number[] }> {
  return on.evaluate(() => {
    const at = (element: Element): number => Math.round(element.getBoundingClientRect().top * 10) / 10;
    const pane = document.querySelector('.english-column')?.getBoundingClientRect();
    const padding = Number.parseFloat(
      getComputedStyle(document.documentElement).getPropertyValue('--text-padding'),
    );
    // Lines outside of the window are not drawn.
    const seen = (row: Element): boolean =>
      row.getAttribute('data-lines') !== '0' &&
      at(row) + padding >= (pane?.top ?? 0) &&
      at(row) + 60 < (pane?.bottom ?? 0);
    return {
      rows: [...document.querySelectorAll('.row')].filter(seen).map((row) => at(row) + padding),
      lines: [...document.querySelectorAll('.view-line')].map(at),
    };
  });
}

async function expectLevel(on = page): Promise<void> {
  await expect
    .poll(async () => {
      const { rows, lines } = await tops(on);
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

describe('a long document', () => {
  const TITLE = 'Four hundred paragraphs';
  const { t } = desk;
  let long: Page;

  beforeAll(async () => {
    long = await desk.open({ size: { width: 1280, height: 900 } });
    const segments = variedSegments(400, randomFrom(4));
    await openText(desk, long, {
      title: TITLE,
      source: segments.map(({ source }) => source).join('\n\n'),
      target: segments.map(({ target }) => target.join(' ')).join('\n\n'),
    });
  });

  it('is level wherever it is gone to, though far rows are measured only when they are near', async () => {
    await expectLevel(long);
    await long.locator('.view-line').first().click();
    for (const number of [350, 120, 399, 2]) {
      await long.keyboard.press('Control+g');
      await long.getByRole('dialog').getByRole('textbox').fill(String(number));
      await long.keyboard.press('Enter');
      await long.getByRole('dialog').waitFor({ state: 'detached' });
      await expect.poll(() => row(long, number).isVisible()).toBe(true);
      await expectLevel(long);
    }
    for (const key of ['Control+End', 'PageUp', 'PageUp', 'PageUp', 'Control+Home', 'PageDown']) {
      await long.keyboard.press(key);
      await expectLevel(long);
    }
  });

  it('is level after every size of type', async () => {
    for (const name of [t('palette.commands.largerType'), t('palette.commands.smallerType')]) {
      await command(long, desk.words, name);
      await expectLevel(long);
    }
  });
});
