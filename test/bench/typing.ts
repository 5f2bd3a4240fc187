/**
 * `npm run bench:typing [-- SECONDS]`: a person types in a real browser without a pause, and the library is read from
 * beside: how long each letter takes from the key to the disk.
 */
import { DatabaseSync } from 'node:sqlite';
import { launchBrowser, openPage, startProgram } from '../e2e/harness/index.ts';
import { focusEditor, openSample, SAMPLE } from '../e2e/harness/review.ts';
import { libraryFile } from '../../main/library/file.ts';

const seconds = Number(process.argv[2] ?? 30);
/** Milliseconds between two keys: about 110 words a minute. */
const KEY = 110;
const LOOK = 10;

const [browser, program] = await Promise.all([launchBrowser(), startProgram()]);
try {
  const page = await openPage(browser, program.address);
  await openSample(page);
  await focusEditor(page);
  await page.keyboard.press('Control+Home');
  const library = new DatabaseSync(libraryFile(program.home), { readOnly: true });
  const stored = library.prepare(`
    SELECT text FROM documents JOIN segments ON document = documents.id JOIN draft ON segment = segments.id
      JOIN texts ON hash = draft.target WHERE title = ? AND position = 0`);
  const typed: number[] = [];
  const lags: number[] = [];
  const look = (): void => {
    const text = String(stored.get(SAMPLE)?.['text'] ?? '');
    const there = /^#*/u.exec(text)?.[0].length ?? 0;
    const now = performance.now();
    while (lags.length < Math.min(there, typed.length)) lags.push(now - (typed[lags.length] ?? now));
  };
  const looking = setInterval(look, LOOK);
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    typed.push(performance.now());
    await page.keyboard.press('#');
    await page.waitForTimeout(KEY);
  }
  while (lags.length < typed.length) await page.waitForTimeout(LOOK);
  clearInterval(looking);
  library.close();
  const sorted = lags.toSorted((a, b) => a - b);
  const at = (share: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * share)] ?? 0);
  console.log(
    `${typed.length} letters: median ${at(0.5)} ms, p95 ${at(0.95)} ms, longest ${at(1)} ms from key to disk`,
  );
} finally {
  await browser.close();
  await program.stop();
}
