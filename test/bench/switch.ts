/**
 * `npm run bench:switch [-- TIMES]`: in a real browser, how long it takes from the key that goes to the other of two open
 * documents until its text is painted, for two documents of 300 and two of 5,000 paragraphs.
 */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { draftFromParagraphs } from '../../core/formats/import-text.ts';
import { splitParagraphs } from '../../core/formats/paragraphs.ts';
import { launchBrowser, openPage, startProgram } from '../e2e/harness/index.ts';
import { focusEditor } from '../e2e/harness/review.ts';

const times = Number(process.argv[2] ?? 40);
const GOAL_MS = 100;

const read = (side: string): string[] =>
  splitParagraphs(readFileSync(new URL(`../../seeds/article-${side}.txt`, import.meta.url), 'utf8'));
const seeds = draftFromParagraphs(read('ar'), read('en')).filter(({ target }) => target.length > 0);

/** A document of so many paragraphs, each with its number, so that no two are alike. */
function article(paragraphs: number, title: string) {
  const side = (textOf: (at: number) => string): string =>
    Array.from({ length: paragraphs }, (_, at) => `${textOf(at).slice(0, 300)} ${at + 1}`).join('\n\n');
  return {
    title,
    source: side((at) => seeds[at % seeds.length]?.source ?? ''),
    target: side((at) => seeds[at % seeds.length]?.target.join(' ') ?? ''),
  };
}

async function open(page: Page, title: string): Promise<void> {
  await page.locator('.library-open').filter({ hasText: title }).click();
  await page.locator('.workspace[data-shown] .view-line').first().waitFor();
  await page.locator('.workspace[data-shown] .row').first().waitFor();
}

/** Milliseconds from each press to the frame in which the other document's rows are painted. */
async function walk(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const shown = (): HTMLElement | null => document.querySelector<HTMLElement>('.workspace[data-shown]');
    const waits: number[] = [];
    // As it was before the key: the window may have changed when it is heard of here.
    let before = shown()?.dataset['document'];
    Object.assign(window, { waits });
    window.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'PageDown') return;
        const look = (): void => {
          const now = shown();
          const isThere =
            now !== null &&
            now.dataset['document'] !== before &&
            now.querySelector('.row') !== null &&
            now.querySelector('.view-line') !== null;
          if (!isThere) requestAnimationFrame(look);
          else {
            before = now.dataset['document'];
            // A message arrives once the frame is painted.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => waits.push(performance.now() - event.timeStamp);
            port2.postMessage(null);
          }
        };
        requestAnimationFrame(look);
      },
      { capture: true },
    );
  });
  for (let time = 1; time <= times; time++) {
    await page.keyboard.press('Alt+PageDown');
    await page.waitForFunction((count) => (window as { waits?: number[] }).waits?.length === count, time);
    await page.waitForTimeout(300);
  }
  return page.evaluate(() => (window as { waits?: number[] }).waits ?? []);
}

const [browser, program] = await Promise.all([launchBrowser(), startProgram()]);
try {
  for (const paragraphs of [300, 5000]) {
    const page = await openPage(browser, program.address);
    page.setDefaultTimeout(120_000);
    const { origin } = new URL(page.url());
    const titles = [`One of ${paragraphs}`, `Other of ${paragraphs}`];
    for (const title of titles) {
      const data = article(paragraphs, title);
      await page.context().request.post(`${origin}/call/import.text`, { data, headers: { origin } });
    }
    for (const title of titles) {
      await page.locator('.place[data-view=library]').click();
      await open(page, title);
    }
    // The check of a long text is over.
    await page.waitForTimeout(paragraphs * 4);
    await focusEditor(page);
    const waits = (await walk(page)).toSorted((a, b) => a - b);
    const at = (share: number): string => (waits[Math.floor((waits.length - 1) * share)] ?? 0).toFixed(0);
    console.log(
      `${paragraphs} paragraphs, ${waits.length} switches: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms ` +
        `from key to paint (goal ${GOAL_MS} ms)`,
    );
    await page.close();
  }
} finally {
  await browser.close();
  await program.stop();
}
