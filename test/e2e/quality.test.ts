/** The quality report: scores of every document, their faults, and what weights do to them. */
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { qualityTexts } from '../../core/locales/quality-words.ts';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { FINISHED, press, SAMPLE } from './harness/review.ts';

byKeyboardAlone('the quality report', (desk) => {
  const { t } = desk;
  const texts = qualityTexts(desk.language);
  let page: Page;
  const line = (title: string) =>
    page.locator('.quality-table tbody tr').filter({ has: page.getByText(title, { exact: true }) });

  beforeAll(async () => {
    page = await desk.open();
  });

  it('scores both texts of every document', async () => {
    await press(page.getByRole('button', { name: t('quality.title'), exact: true }));
    await expect.poll(() => line(SAMPLE).getByText(texts.failed, { exact: true }).count()).toBe(1);
    await expect.poll(() => line(FINISHED).getByText(texts.failed, { exact: true }).count()).toBe(1);
    const radio = page.getByRole('radio', { name: texts.sides.arrived });
    await radio.focus();
    await page.keyboard.press(desk.language === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await expect.poll(() => page.getByRole('radio', { name: texts.sides.standing }).isChecked()).toBe(true);
    await expect.poll(() => line(SAMPLE).getByText(texts.failed, { exact: true }).count()).toBe(1);
    await expect.poll(() => line(FINISHED).getByText(texts.passed, { exact: true }).count()).toBe(1);
  });

  it('shows the faults of one document, and of all', async () => {
    await page.getByRole('button', { name: SAMPLE, exact: true }).press('Enter');
    await page.getByRole('heading', { name: t('quality.faults', { title: SAMPLE }) }).waitFor();
    expect(await page.locator('.quality-dimension').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: FINISHED, exact: true }).press('Enter');
    await page.getByRole('heading', { name: t('quality.faults', { title: FINISHED }) }).waitFor();
    await page.getByRole('button', { name: FINISHED, exact: true }).press('Enter');
    await page.getByRole('heading', { name: t('quality.faults', { title: t('quality.all') }) }).waitFor();
    await expectAccessible(page);
  });

  it('puts the report out as a table', async () => {
    await page.getByRole('button', { name: t('quality.export') }).press('Enter');
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: t('quality.formats.csv') }).press('Enter'),
    ]);
    const lines = (await readFile(await file.path(), 'utf8')).trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFdocument,changed,arrived\.words,/u);
    expect(
      lines
        .slice(1)
        .map((each) => each.split(',')[0])
        .sort(),
    ).toEqual([SAMPLE, FINISHED]);
  });

  it('weighs anew as the editor says, and remembers it', async () => {
    const mark = page.getByRole('textbox', { name: t('quality.passMark') });
    await mark.fill('1000');
    await mark.press('Enter');
    await expect.poll(() => page.getByText(texts.failed, { exact: true }).count()).toBe(0);
    await page.reload();
    await press(page.getByRole('button', { name: t('quality.title'), exact: true }));
    await expect.poll(() => line(SAMPLE).getByText(texts.passed, { exact: true }).count()).toBe(1);
    await press(page.getByRole('button', { name: t('quality.usual') }));
    await expect.poll(() => line(SAMPLE).getByText(texts.failed, { exact: true }).count()).toBe(1);
  });
});
