/**
 * `npm run bench:ui [-- PARAGRAPHS …]`: the review in a real browser beside a page with nothing but Monaco, with the
 * same text, font, options and width, turn about in one run: until the text is there, from key to paint, memory. The
 * text is there when a window goes on with it after a reload, as the bare page does; and once more from the library.
 */
import type { Page } from 'playwright-core';
import type { DocumentId } from '../../core/contract/calls.ts';
import { launchBrowser, openPage, startProgram, type RunningProgram } from '../e2e/harness/index.ts';
import { randomFrom } from './random.ts';
import { serveBarePage } from './ui/bare-page.ts';
import { residentMegabytes } from './ui/memory.ts';
import { awaitReady, goOnWith, keyLags, listenToKeys, type Kind } from './ui/probe.ts';
import { variedSegments } from './varied.ts';

const ROUNDS = 5;
const KEYS = 150;
/** Milliseconds between two keys: about 110 words a minute. */
const KEY = 110;
/** Checking and saving of what was typed are over by then; what is left is what stays. */
const SETTLED = 3000;

const GOALS = { readySmall: 1.3, ready: 1.5, key: 1.2, memory: 2 };

/** Milliseconds, and megabytes. */
interface Figures {
  readonly ready: number[];
  readonly chosen: number[];
  readonly keys: number[];
  readonly memory: number[];
}

const counts = process.argv.slice(2).map(Number);
const program = await startProgram();
const bare = await serveBarePage();
try {
  const met: boolean[] = [];
  for (const count of counts.length > 0 ? counts : [300, 5000]) met.push(...(await compare(count)));
  process.exitCode = met.every(Boolean) ? 0 : 1;
} finally {
  await bare.stop();
  await program.stop();
}

/** Whether each goal was met. */
async function compare(count: number): Promise<boolean[]> {
  const segments = variedSegments(count, randomFrom(count));
  const title = `${String(count)} paragraphs`;
  const english = segments.map(({ target }) => target.join(' '));
  const { document, width } = await addDocument(program, title, {
    source: segments.map(({ source }) => source).join('\n\n'),
    target: english.join('\n\n'),
  });
  bare.show(english.join('\n'));
  const figures: Record<Kind, Figures> = {
    bare: { ready: [], chosen: [], keys: [], memory: [] },
    muraji: { ready: [], chosen: [], keys: [], memory: [] },
  };
  for (let round = 0; round < ROUNDS; round++) {
    for (const kind of ['bare', 'muraji'] as const) {
      const address = kind === 'bare' ? `${bare.address}?width=${String(width)}` : program.address;
      await visit(kind, address, { document, title }, figures[kind], round < 2);
    }
    figures.muraji.chosen.push(await choose(program.address, title));
  }
  console.log(`${title}, the English ${String(width)} px wide`);
  const { bare: plain, muraji: ours } = figures;
  const ready = count <= 300 ? GOALS.readySmall : GOALS.ready;
  return [
    tell('first screen, median', quantile(ours.ready, 0.5), quantile(plain.ready, 0.5), 'ms', ready),
    tell('from the library, median', quantile(ours.chosen, 0.5), quantile(plain.ready, 0.5), 'ms', ready),
    tell('key to paint, p95', quantile(ours.keys, 0.95), quantile(plain.keys, 0.95), 'ms', GOALS.key),
    tell('memory', quantile(ours.memory, 0.5), quantile(plain.memory, 0.5), 'MB', GOALS.memory),
  ];
}

function tell(what: string, ours: number, plain: number, unit: string, goal: number): boolean {
  const ratio = ours / plain;
  const met = ratio <= goal;
  const numbers = `${ours.toFixed(1)} ${unit}, bare ${plain.toFixed(1)} ${unit}: ${ratio.toFixed(2)} ×`;
  console.log(`  ${what}: ${numbers} (goal ${String(goal)} ×: ${met ? 'yes' : 'no'})`);
  return met;
}

/** Opens the page in a browser of its own and notes its figures; with `typing`, those of keys and memory too. */
async function visit(
  kind: Kind,
  address: string,
  { document, title }: { readonly document: DocumentId; readonly title: string },
  figures: Figures,
  typing: boolean,
): Promise<void> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(goOnWith, { document, title });
    await page.goto(address);
    figures.ready.push(await page.evaluate(awaitReady, { kind, title: null }));
    if (!typing) return;
    await type(page);
    figures.keys.push(...(await page.evaluate(keyLags)));
    await page.waitForTimeout(SETTLED);
    figures.memory.push(await residentMegabytes(browser, page));
  } finally {
    await browser.close();
  }
}

/** Opens the program in a browser of its own and a document of its library; answers when that is there, in ms. */
async function choose(address: string, title: string): Promise<number> {
  const browser = await launchBrowser();
  try {
    const page = await openPage(browser, address);
    return await page.evaluate(awaitReady, { kind: 'muraji' as const, title });
  } finally {
    await browser.close();
  }
}

/** Words at the end of a paragraph in the middle of the first screen. */
async function type(page: Page): Promise<void> {
  await page.locator('.view-line').nth(4).click();
  await page.keyboard.press('End');
  await page.evaluate(listenToKeys);
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 6 === 5 ? 'Space' : 'e');
    await page.waitForTimeout(KEY);
  }
}

/** Answers which document it is, and how wide the English is in the review, in CSS pixels. */
async function addDocument(
  { address }: RunningProgram,
  title: string,
  texts: { readonly source: string; readonly target: string },
): Promise<{ readonly document: DocumentId; readonly width: number }> {
  const browser = await launchBrowser();
  try {
    const page = await openPage(browser, address);
    const { origin } = new URL(address);
    const answer = await page.request.post(`${origin}/call/import.text`, {
      data: { title, ...texts },
      headers: { origin },
    });
    if (!answer.ok()) throw new Error(`import.text: ${await answer.text()}`);
    const { value } = (await answer.json()) as { readonly value: { readonly document: DocumentId } };
    await page.reload();
    await page.evaluate(awaitReady, { kind: 'muraji' as const, title });
    const editor = page.locator('.english-column .monaco-editor').first();
    const width = await editor.evaluate((element) => element.clientWidth);
    return { document: value.document, width };
  } finally {
    await browser.close();
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}
