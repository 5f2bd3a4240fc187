/** An editor's own rules: written and tried in the dialog, at work in the document, handed on as a file. */
import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser, openPage, problemsOf, startProgram, type RunningProgram } from './harness/index.ts';
import { cards, openSample, wordsIn } from './harness/review.ts';

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
] as const)('own rules in $language', ({ language, theme }) => {
  const { t } = wordsIn(language);
  let program: RunningProgram;
  let page: Page;
  let file: string;

  const dialog = () => page.getByRole('dialog');
  const field = (name: string) => dialog().getByRole('textbox', { name });
  const keep = () => dialog().getByRole('button', { name: t('ownRules.keep') });
  const item = (name: string) => page.locator('.own-rule-item').filter({ hasText: name });
  const openSettings = () => page.getByRole('button', { name: t('settings.title'), exact: true }).click();
  const openReview = () => page.getByRole('button', { name: t('review.label'), exact: true }).click();

  beforeAll(async () => {
    program = await startProgram();
    page = await openPage(browser, program.address, { language, theme });
    await openSample(page);
  });
  afterAll(async () => {
    await page?.close();
    await program?.stop();
  });
  afterEach(() => {
    expect(problemsOf(page)).toEqual([]);
  });

  it('are tried on the open document while they are written', async () => {
    await openSettings();
    await page.getByRole('button', { name: t('ownRules.add') }).press('Enter');
    await field(t('ownRules.name')).fill('Summit');
    await dialog()
      .getByRole('radio', { name: t('ownRules.kinds.term') })
      .press('ArrowDown');
    const pattern = field(t('ownRules.pattern'));
    await pattern.fill('(summit');
    await dialog().getByText('(summit', { exact: false }).last().waitFor();
    await expect.poll(() => pattern.getAttribute('aria-invalid')).toBe('true');
    expect(await keep().isDisabled()).toBe(true);
    await pattern.fill('(summit)');
    await field(t('ownRules.replacement')).fill('meeting');
    await expect.poll(() => dialog().locator('.trial-hits mark').first().innerText()).toMatch(/^summit$/iu);
    expect(await keep().isDisabled()).toBe(false);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160) ?? ''}`)).toEqual([]);
  });

  it('flag the document under their name, with their fix', async () => {
    await keep().press('Enter');
    await item('Summit').waitFor();
    await openReview();
    const card = cards(page, 'own-summit').first();
    await card.waitFor();
    await expect.poll(() => card.textContent()).toContain('Summit');
    const before = await cards(page, 'own-summit').count();
    await card.getByRole('button', { name: /meeting/u }).click();
    await expect.poll(() => cards(page, 'own-summit').count()).toBe(before - 1);
  });

  it('are handed on as a file, deleted, brought back and read again', async () => {
    await openSettings();
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: t('ownRules.export') }).press('Enter'),
    ]);
    file = await saved.path();
    expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ rules: [{ id: 'own-summit' }] });
    const remove = async () => {
      await item('Summit').getByRole('button').press('Enter');
      await page.getByRole('menuitem', { name: t('ownRules.remove') }).press('Enter');
      await expect.poll(() => item('Summit').count()).toBe(0);
    };
    await remove();
    await page.getByRole('button', { name: t('rules.undo'), exact: true }).click();
    await item('Summit').waitFor();
    await remove();
    await page
      .locator('input[type=file]')
      .last()
      .setInputFiles({
        ...{ name: 'desk.muraji-rules.json', mimeType: 'application/json' },
        buffer: await readFile(file),
      });
    await item('Summit').waitFor();
    await page
      .locator('input[type=file]')
      .last()
      .setInputFiles({
        ...{ name: 'broken.json', mimeType: 'application/json' },
        buffer: Buffer.from('{}'),
      });
    await page.getByText('broken.json').waitFor();
  });
});
