import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

/**
 * What the page's processes hold after their garbage was collected, workers included: their proportional share of
 * memory (Linux only).
 */
export async function residentMegabytes(browser: Browser, page: Page): Promise<number> {
  const own = await page.context().newCDPSession(page);
  await own.send('HeapProfiler.collectGarbage');
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const kilobytes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) =>
      Number(/^Pss:\s+(\d+)/mu.exec(readFileSync(`/proc/${String(id)}/smaps_rollup`, 'utf8'))?.[1]),
    );
  return kilobytes.reduce((sum, each) => sum + each, 0) / 1024;
}
