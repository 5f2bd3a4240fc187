/** What leaves the program about changes: redlines of two versions and the history report, as an editor gets them. */
import { readFile } from 'node:fs/promises';
import type { Download, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { columnOf, partOf } from '../formats/read-docx.ts';
import { byKeyboardAlone } from './harness/desk.ts';
import { expectAccessible } from './harness/index.ts';
import { englishOf, FINISHED, openSample, press } from './harness/review.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

byKeyboardAlone('exporting changes', (desk) => {
  const { words, t } = desk;
  let page: Page;

  const dialog = () => page.getByRole('dialog', { name: t('redline.title') });
  const choose = (label: string) => press(dialog().getByRole('radio', { name: label }), 'Space');

  async function openDialog(): Promise<void> {
    await press(page.getByRole('button', { name: t('redline.open'), exact: true }));
    await dialog().waitFor();
  }
  /** The oldest revision as the one to start from. */
  async function chooseFirst(): Promise<void> {
    await press(dialog().getByRole('button', { name: t('compare.from') }));
    await press(page.getByRole('option', { name: t('compare.revision', { number: 1 }) }));
  }
  /** The file that the browser gets. */
  async function downloaded(): Promise<{ readonly name: string; readonly bytes: Buffer }> {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(dialog().getByRole('button', { name: t('exporting.save'), exact: true })),
    ]);
    await dialog().waitFor({ state: 'detached' });
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  }

  beforeAll(async () => {
    page = await desk.open();
    await openSample(page, FINISHED);
    await press(page.getByRole('button', { name: t('app.compareVersions'), exact: true }).first());
    await page.locator('.compare-bar').waitFor();
  });

  it('gives a Word document whose tracked changes turn one version into the other, the Arabic beside', async () => {
    await openDialog();
    await expectAccessible(page, '.dialog');
    await chooseFirst();
    const { name, bytes } = await downloaded();
    expect(name).toMatch(/\.docx$/u);
    const [old, now] = [columnOf(bytes, 'reject', 1), columnOf(bytes, 'accept', 1)];
    expect(now.join('\n')).not.toBe(old.join('\n'));
    expect(now.join(' ')).toContain('Trump');
    expect(columnOf(bytes, 'accept', 0)[0]).toMatch(/\p{Script=Arabic}/u);
    expect(partOf(bytes, 'word/document.xml')).toMatch(/<w:ins w:id="\d+" w:author="[^"]+" w:date="20/u);
  });

  it('gives a page, without the Arabic where it is not wanted', async () => {
    await openDialog();
    await choose(t('redline.formats.html'));
    await press(dialog().getByRole('switch', { name: t('redline.arabic') }), 'Space');
    const { name, bytes } = await downloaded();
    expect(name).toMatch(/\.html$/u);
    const html = bytes.toString('utf8');
    expect(html).toContain(`<html lang="${desk.language}"`);
    expect(html).toContain('<div lang="en" dir="ltr">');
    expect(html).not.toContain('<td lang="ar"');
  });

  it('gives the whole history as a report to sign', async () => {
    await openDialog();
    await choose(t('redline.whats.report'));
    const { bytes } = await downloaded();
    const report = await desk.browser.newPage();
    await report.setContent(bytes.toString('utf8'));
    expect(await report.locator('h3').count()).toBeGreaterThan(1);
    expect(await report.locator('ins').count()).toBeGreaterThan(10);
    expect(await report.locator('.sign').isVisible()).toBe(true);
    await report.close();
  });

  it('takes in a Word document that comes back, its changes refused', async () => {
    await openDialog();
    await chooseFirst();
    const { bytes } = await downloaded();
    await press(page.getByRole('button', { name: t('library.title'), exact: true }).first());
    await press(page.getByRole('button', { name: t('library.newDocument'), exact: true }));
    const making = page.getByRole('dialog', { name: t('newDocument.title') });
    await press(making.getByRole('radio', { name: t('newDocument.files') }), 'Space');
    const choosing = page.waitForEvent('filechooser');
    await press(making.getByRole('button', { name: t('newDocument.choose') }));
    await (await choosing).setFiles({ name: 'back.docx', mimeType: DOCX, buffer: bytes });
    const over = making.getByRole('radio', { name: t('newDocument.returned.over') });
    await over.waitFor();
    expect(await over.isChecked()).toBe(true);
    await expectAccessible(page);
    await press(making.getByRole('radio', { name: t('newDocument.returned.new') }), 'Space');
    await press(making.getByRole('radio', { name: t('newDocument.takings.reject') }), 'Space');
    await press(making.getByRole('button', { name: t('newDocument.make'), exact: true }));
    await making.waitFor({ state: 'detached' });
    const rejected = words.notice('changes-rejected', { count: 0 }).split('0')[0]?.slice(0, 30) ?? '';
    await page.getByText(rejected).first().waitFor();
    // The document that was open stays in a tab of its own.
    await page.locator('[data-shown] .view-line').first().waitFor();
    const refused = columnOf(bytes, 'reject', 1).filter((text) => text !== '');
    expect(await englishOf(page)).toContain(refused[0]?.slice(0, 20));
    // Laid over the document that it went out from, it is a text to compare and to take changes over from.
    await press(page.getByRole('button', { name: t('library.title'), exact: true }).first());
    await press(page.getByRole('button', { name: t('library.newDocument'), exact: true }));
    await press(making.getByRole('radio', { name: t('newDocument.files') }), 'Space');
    const again = page.waitForEvent('filechooser');
    await press(making.getByRole('button', { name: t('newDocument.choose') }));
    await (await again).setFiles({ name: 'back.docx', mimeType: DOCX, buffer: bytes });
    await over.waitFor();
    await press(making.getByRole('radio', { name: t('newDocument.takings.reject') }), 'Space');
    await press(making.getByRole('button', { name: t('newDocument.layOver'), exact: true }));
    await expect.poll(() => page.locator('.compare-bar').innerText()).toContain('back.docx');
    await page.getByRole('button', { name: t('compare.takeOverAll'), exact: true }).waitFor();
    await expect.poll(() => page.locator('.compare-row ins').count()).toBeGreaterThan(0);
  });

  it('exports a Word document with a list of flags beside it, and leads to the changes', async () => {
    await press(page.getByRole('button', { name: t('app.export'), exact: true }));
    const pass = page.getByRole('button', { name: t('exporting.gateGo'), exact: true });
    const toChanges = page.getByRole('button', { name: t('redline.openFromText'), exact: true });
    await pass.or(toChanges).first().waitFor();
    if (await pass.isVisible()) await press(pass);
    const sheet = page.getByRole('dialog', { name: t('exporting.title'), exact: true });
    await press(sheet.getByRole('radio', { name: t('exporting.formats.docx') }), 'Space');
    await press(sheet.getByRole('switch', { name: t('exporting.arabic') }), 'Space');
    await press(sheet.getByRole('switch', { name: t('exporting.sidecar') }), 'Space');
    await sheet.getByText(t('exporting.noPreview')).waitFor();
    await expectAccessible(page, '.dialog');
    const files: Download[] = [];
    page.on('download', (file) => files.push(file));
    await press(sheet.getByRole('button', { name: t('exporting.save'), exact: true }));
    await expect.poll(() => files.length).toBe(2);
    await sheet.waitFor({ state: 'detached' });
    const [text, flags] = await Promise.all(files.map(async (file) => readFile(await file.path())));
    expect(files.map((file) => file.suggestedFilename())).toEqual([
      expect.stringMatching(/\.docx$/u),
      expect.stringMatching(/\.flags\.html$/u),
    ]);
    expect(columnOf(text ?? Buffer.alloc(0), 'accept', 0)[0]).toMatch(/\p{Script=Arabic}/u);
    expect(flags?.toString('utf8')).toContain(`<html lang="${desk.language}"`);

    await press(page.getByRole('button', { name: t('app.export'), exact: true }));
    await pass.or(toChanges).first().waitFor();
    if (await pass.isVisible()) await press(pass);
    await press(toChanges);
    await dialog().waitFor();
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
  });
});
